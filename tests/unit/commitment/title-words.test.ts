import { expect, test } from 'vitest';
import { type TitleAuthor, titleBy } from '../../../src/lib/commitment/title-author.ts';
import { titleNote, whoseTitles } from '../../../src/lib/commitment/title-words.ts';

const by = (...authors: TitleAuthor[]) => authors.map((one) => ({ titleBy: one }));

test('a title is ours unless its file, or else its strategy, says that it is the publisher’s', () => {
  expect(titleBy(undefined, undefined)).toBe('us');
  expect(titleBy(undefined, 'publisher')).toBe('publisher');
  expect(titleBy('us', 'publisher')).toBe('us');
  expect(titleBy('publisher', 'us')).toBe('publisher');
});

test('a list says once whose words its titles are in', () => {
  expect(
    [by('us', 'us'), by('publisher'), by('us', 'publisher')].map(whoseTitles),
  ).toMatchInlineSnapshot(`
      [
        "The words are ours. Each page points to the published wording.",
        "The titles are in the publisher’s words.",
        "Some titles are in the publisher’s words, and the others in ours. Each page says which.",
      ]
    `);
});

test('the page of a commitment says whose words its title is in, and where the source prints it', () => {
  const notes = (['us', 'publisher'] as const).flatMap((author) =>
    [
      { kind: 'action', source: { place: 'page 9' } },
      { kind: 'action', source: {} },
      { kind: 'project', source: { place: 'page 9' } },
      { kind: 'action', source: {}, wording: 'We shall answer.' },
      { kind: 'action', source: {}, wording: { en: 'We shall answer.', cy: 'Byddwn yn ateb.' } },
    ].map((one) => titleNote({ ...one, titleBy: author })),
  );
  expect(notes).toMatchInlineSnapshot(`
    [
      "Our plain words. The published wording is in the source, page 9.",
      "Our plain words. The published wording is in the source.",
      "A project goes by the name that the source gives it, page 9.",
      "The heading is in our plain words. The source says: “We shall answer.”",
      "The heading is in our plain words. The source says:",
      "In the publisher’s words, from the source, page 9.",
      "In the publisher’s words, from the source.",
      "In the publisher’s words, from the source, page 9.",
      "In the publisher’s words. In full, the source says: “We shall answer.”",
      "In the publisher’s words. In full, the source says:",
    ]
  `);
});
