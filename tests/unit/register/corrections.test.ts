import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { CorrectionEntry } from '../../../src/lib/progress/correction.ts';
import { joinCorrections } from '../../../src/lib/register/corrections.ts';
import { nameCommitment } from '../../../src/lib/register/names.ts';
import { commitment, report } from './entries.ts';

const base: CorrectionEntry = {
  date: '2023-05-01',
  commitment: 'w1',
  field: 'status',
  wrong: 'Another row.',
  was: 'On course',
  now: 'At risk',
};

function joined(...changes: Partial<CorrectionEntry>[]) {
  const corrections = changes.map((change) => ({ ...base, ...change }));
  const name = (id: string) => nameCommitment({ id: `plan/${id}`, data: commitment() });
  return joinCorrections(
    { id: 'plan/2023-03', data: report('2023-03', [], { corrections }) },
    name,
  );
}

const texts = (...changes: Partial<CorrectionEntry>[]) =>
  joined(...changes).map(({ text }) => withPlainSpaces(text));

describe('A correction', () => {
  test('says what was wrong, what it said and what it says now, and where it stands', () => {
    expect(joined({})).toMatchInlineSnapshot(`
      [
        {
          "commitment": {
            "id": "plan/w1",
            "kind": "we-statement",
            "ref": "W1",
            "slug": "w1",
            "strategyId": "plan",
            "title": "We will plant trees.",
          },
          "date": "2023-05-01",
          "field": "status",
          "fragment": "correction-1",
          "id": "plan/2023-03/2023-05-01",
          "kind": "corrected",
          "now": "“At risk”",
          "path": "/strategies/plan/progress/2023-03/#correction-1",
          "raw": {
            "now": "At risk",
            "was": "On course",
          },
          "report": {
            "asAt": "2023-03",
            "id": "plan/2023-03",
            "slug": "2023-03",
            "strategyId": "plan",
            "title": "Report of 2023-03",
          },
          "text": "Another row. It said “On course”. It now says “At risk”.",
          "title": "Report of 2023-03, corrected: status word",
          "was": "“On course”",
          "wrong": "Another row.",
        },
      ]
    `);
  });

  test('says a date as people write it, and nothing where nothing was said', () => {
    expect(
      texts(
        { field: 'nextReport', was: 'none', now: '2023-10' },
        { field: 'completedOn', was: '2023-03-31', now: 'none' },
        { field: 'summary', was: ' Ten trees. ', now: 'Nine trees?' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "Another row. It said nothing. It now says “October 2023”.",
        "Another row. It said “31 March 2023”. It now says nothing.",
        "Another row. It said “Ten trees.” It now says “Nine trees?”",
      ]
    `);
  });

  test('has for data the words as the content writes them, and null for nothing', () => {
    const [one, other] = joined({ was: 'none', now: '2023-10' }, { was: '2023-10', now: 'none' });
    expect([one?.raw, other?.raw]).toEqual([
      { was: null, now: '2023-10' },
      { was: '2023-10', now: null },
    ]);
    expect([one?.was, other?.now]).toEqual([undefined, undefined]);
  });

  test('has an ID and a place of its own, also beside another of the same day', () => {
    const found = joined({}, { date: '2023-06-01' }, {});
    expect(found.map(({ id, fragment }) => [id, fragment])).toEqual([
      ['plan/2023-03/2023-05-01', 'correction-1'],
      ['plan/2023-03/2023-06-01', 'correction-2'],
      ['plan/2023-03/2023-05-01-2', 'correction-3'],
    ]);
  });

  test('may be about the report as a whole', () => {
    expect(joined({ commitment: undefined })[0]?.commitment).toBeUndefined();
  });
});
