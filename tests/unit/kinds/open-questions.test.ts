import { describe, expect, it } from 'vitest';
import type { Note, Whose } from '../../../src/lib/fields/source-place.ts';
import type { OpenQuestion } from '../../../src/lib/kinds/note.ts';
import { openAnswer } from '../../../src/lib/kinds/open-answer.ts';
import {
  countsByWhose,
  distinctQuestions,
  openQuestions,
} from '../../../src/lib/kinds/open-questions.ts';
import { entriesIn } from '../../../src/lib/reading/reading-of.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from '../register/entries.ts';

const asAt = '2026-11-21';
const note = (label: string, whose: Whose = 'source'): Note => ({
  whose,
  label,
  text: 'So it is.',
});
const question = (change: Partial<OpenQuestion> = {}): OpenQuestion => ({
  ...note('Two dates'),
  group: 'The plan',
  where: 'W1',
  path: '/strategies/plan/w1/',
  source: 'The plan.',
  ...change,
});

describe('the open questions', () => {
  it.each(['src/content', 'tests/fixtures/demo'])('hold every note of %s', async (folder) => {
    const all = await entriesIn(folder);
    const listed = openQuestions(build(all, asAt)).map(asText).sort();
    expect(listed).toEqual(expect.arrayContaining(notesBelow(all).map(asText).sort()));
    // Refs that the numbering skips and doubtful dates are told of beside them.
    const others = /^(A gap in the numbering|A date in doubt)/;
    const notes = listed.filter((text) => !others.test(text));
    expect(notes).toEqual(notesBelow(all).map(asText).sort());
  });

  it('begin with the strategies, each with all that belongs to it', async () => {
    const register = build(await entriesIn('tests/fixtures/demo'), asAt);
    const groups = openQuestions(register).map(({ group }) => group);
    const titles = register.strategies
      .map(({ title }) => title)
      .filter((title) => groups.includes(title));
    const inOrder = groups.filter((group, at) => group !== groups[at - 1]);
    expect(inOrder.slice(0, titles.length)).toEqual(titles);
    expect(inOrder.slice(titles.length)).toMatchInlineSnapshot(`
      [
        "Organisations",
      ]
    `);
  });

  it('hold the notes of headings, however deep they are nested', () => {
    const heading = (id: string, priorities: object[] = []) => ({
      id,
      number: id,
      title: 'Streets',
      topics: [],
      sic: [{ ...note(`Odd in ${id}`), about: 'title' as const }],
      priorities,
    });
    const plan = strategy({
      levels: ['Chapter', 'Section', 'Part'],
      priorities: [heading('a', [heading('b', [heading('streets')])])] as never,
    });
    const found = openQuestions(build(entries({ w1: commitment() }, {}, plan), asAt));
    expect(found.map(({ where, label, path }) => [where, label, path])).toEqual([
      ['Chapter a Streets', 'Odd in a', '/strategies/plan/#a'],
      ['Section b Streets', 'Odd in b', '/strategies/plan/#b'],
      ['Part streets Streets', 'Odd in streets', '/strategies/plan/#streets'],
    ]);
  });

  it('count what is said of many places once, with each place', () => {
    const [first, ...others] = distinctQuestions([
      question(),
      question({ where: 'W2', path: '/strategies/plan/w2/' }),
      question({ where: 'W3', path: '/strategies/plan/w3/' }),
    ]);
    expect(others).toEqual([]);
    expect(first?.places.map(({ where }) => where)).toEqual(['W1', 'W2', 'W3']);
  });

  it.each([
    ['another document', { group: 'Another plan' }],
    ['another label', { label: 'Three dates' }],
    ['other words', { text: 'So it is not.' }],
    ['another who made it so', { whose: 'choice' as const }],
  ])('do not take for the same what has %s', (_what, change) => {
    expect(distinctQuestions([question(), question(change)])).toHaveLength(2);
  });

  it('are counted apart by whose they are', () => {
    const notes = [note('a'), note('b', 'copy'), note('c'), note('d', 'choice')];
    expect(countsByWhose(notes)).toEqual([
      { whose: 'source', count: 2 },
      { whose: 'copy', count: 1 },
      { whose: 'choice', count: 1 },
    ]);
  });

  it('are summed up in a sentence', () => {
    const cases: [source: number, copy: number, choice: number, places: number][] = [
      [0, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
      [0, 0, 1, 2],
      [0, 2, 2, 4],
      [150, 40, 44, 396],
      [1200, 1, 0, 1201],
    ];
    const answers = cases.map(([source, copy, choice, places]) =>
      openAnswer(
        [
          { whose: 'source', count: source },
          { whose: 'copy', count: copy },
          { whose: 'choice', count: choice },
        ],
        places,
      ).replaceAll('\u00a0', ' '),
    );
    expect(`\n${answers.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      We have found nothing odd in the sources or in our copies of them.
      We list 1 open question: 1 in the sources themselves. It is said beside the fact, too.
      We list 1 open question: 1 choice of our own. It is said beside the fact, too.
      We list 1 open question: 1 choice of our own. It is said in 2 places, beside the fact.
      We list 4 open questions: 2 from our copies of sources and 2 choices of our own. Each is said beside the fact, too.
      We list 234 open questions: 150 in the sources themselves, 40 from our copies of sources and 44 choices of our own. They are said in 396 places, beside the fact.
      We list 1,201 open questions: 1,200 in the sources themselves and 1 from our copies of sources. Each is said beside the fact, too.
      "
    `);
  });
});

function asText({ label, text, whose }: Note): string {
  return `${label} ${text} ${whose}`;
}

/** Every note that a file holds under “sic”, wherever it stands in the file. */
function notesBelow(value: unknown): Note[] {
  if (Array.isArray(value)) return value.flatMap(notesBelow);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'sic' ? (one as Note[]) : notesBelow(one),
  );
}
