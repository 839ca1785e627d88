import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import { fileChanges, whole } from '../../../../src/lib/publish/difference/file-changes.ts';
import type { File, Published } from '../../../../src/lib/publish/difference/published.ts';
import { withdrawnInWords } from '../../../../src/lib/publish/difference/withdrawn-in-words.ts';
import type { Entries } from '../../../../src/lib/reading/collections.ts';
import { build } from '../../../../src/lib/register/build.ts';
import { commitment, entries } from '../../register/entries.ts';

function state(edit: (all: Entries) => void = () => {}): Published {
  const all = entries({ w1: commitment(), w2: commitment({ ref: 'W2', title: 'Plant ten.' }) });
  edit(all);
  return { entries: all, register: build(all, '2023-06-01'), bodies: new Map() };
}

const told = (collection: Parameters<typeof fileChanges>[0], before: Published, after: Published) =>
  fileChanges(collection, before, after).map((change) => ({
    ...change,
    says: plain(change.says),
    brief: plain(change.brief),
  }));

const glossary =
  (gloss: string, meaning = 'A board.') =>
  (all: Entries) => {
    const term = { id: 'hwb', term: 'HWB', gloss, meaning, also: [] };
    all.glossary = [{ id: 'glossary', data: { terms: [term] } }];
  };

describe('A file that is added, or disappears,', () => {
  const more = state(({ organisations }) => {
    const [board] = organisations;
    if (board) organisations.push({ id: 'trees', data: { ...board.data, name: 'Marsham Trees' } });
  });

  test('is told of as what it is', () => {
    expect(told('organisations', state(), more)).toMatchInlineSnapshot(`
      [
        {
          "brief": "Marsham Trees",
          "kind": "organisation-added",
          "path": "/organisations/trees/",
          "says": "Marsham Trees, an organisation",
          "subject": "organisations/trees",
        },
      ]
    `);
    expect(told('organisations', more, state())).toMatchInlineSnapshot(`
      [
        {
          "brief": "Marsham Trees",
          "kind": "organisation-gone",
          "path": "/organisations/trees/",
          "says": "Marsham Trees, an organisation",
          "subject": "organisations/trees",
        },
      ]
    `);
  });

  test('is told of by its title, where it is a commitment', () => {
    const file = { id: 'plan/w1', data: commitment(), body: [] };
    const { says, subject, path } = whole('commitments', file, state(), 'added');
    expect([plain(says), subject, path]).toEqual([
      'W1 (Marsham): “We will plant trees.”',
      'commitments/plan/w1',
      '/strategies/plan/w1/',
    ]);
  });
});

describe('A file that stays', () => {
  test('is told of field by field, each on the page of its entry', () => {
    const renamed = state(({ organisations }) => {
      const [board] = organisations;
      if (board) Object.assign(board.data, { name: 'The Board', summary: 'It meets.' });
    });
    expect(told('organisations', state(), renamed)).toMatchInlineSnapshot(`
      [
        {
          "brief": "The Board",
          "kind": "organisation-changed",
          "now": "The Board",
          "path": "/organisations/board/",
          "says": "The Board: name: “Marsham Board” becomes “The Board”",
          "subject": "organisations/board",
          "was": "Marsham Board",
        },
        {
          "brief": "The Board",
          "kind": "organisation-changed",
          "now": "It meets.",
          "path": "/organisations/board/",
          "says": "The Board: summary: “A board.” becomes “It meets.”",
          "subject": "organisations/board",
          "was": "A board.",
        },
      ]
    `);
    expect(told('organisations', state(), state())).toEqual([]);
  });

  test('is told of term by term, where it is the glossary', () => {
    const [first, ...others] = told(
      'glossary',
      state(glossary('a board')),
      state(glossary('our board')),
    );
    expect(others).toEqual([]);
    expect(first).toMatchInlineSnapshot(`
      {
        "brief": "The glossary",
        "kind": "glossary-changed",
        "now": "our board",
        "path": "/glossary/#hwb",
        "says": "The glossary: terms, hwb, gloss: “a board” becomes “our board”",
        "subject": "glossary/glossary#hwb",
        "was": "a board",
      }
    `);
  });
});

describe('A commitment that is withdrawn', () => {
  test('is told of with what took its place in another plan', () => {
    const withdrawn = { on: '2023-05-10', replacedBy: 'plan/w2' };
    const { says } = withdrawnInWords({ id: 'older/w1', data: { withdrawn }, body: [] }, state());
    expect(plain(says)).toContain('Replaced by W2: Plant ten.');
  });

  const inWords = (withdrawn: object | undefined) => {
    const file: File = { id: 'plan/w1', data: { withdrawn }, body: [] };
    const { kind, says } = withdrawnInWords(file, state());
    return `${kind}: ${plain(says)}`;
  };
  const on = '2023-05-10';

  test('is told of with when and why, and with what took its place', () => {
    expect(
      [
        { on, reason: 'The meadow floods.' },
        { on, reason: 'The meadow floods.', replacedBy: 'w2', decision: 'The board, in May' },
        { on, replacedBy: 'w9' },
        { on: '2023-08', reason: 'It will flood.' },
      ]
        .map(inWords)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "commitment-withdrawn: withdrawn, 10 May 2023. Reason: “The meadow floods.” Decision not recorded.
      commitment-withdrawn: withdrawn, 10 May 2023. Reason: “The meadow floods.” Decision: “The board, in May”. Replaced by W2: Plant ten.
      commitment-withdrawn: withdrawn, 10 May 2023. No reason is given. Decision not recorded. Replaced by w9.
      commitment-withdrawn: withdrawn, August 2023. Reason: “It will flood.” Decision not recorded."
    `);
  });

  test('and is so no longer is told of as words that change', () => {
    expect(inWords(undefined)).toBe('commitment-words: is no longer withdrawn');
  });
});
