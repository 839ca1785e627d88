import { expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import {
  addressChanges,
  type MovedEntry,
} from '../../../../src/lib/publish/difference/address-changes.ts';
import { build } from '../../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../../register/entries.ts';

const moved: MovedEntry = {
  collection: 'commitments',
  from: 'plan/w9',
  to: 'plan/w1',
  reason: 'The plan was numbered anew.',
};

/** What is told of moves on the first day of June 2023. */
function toldOf(...moves: MovedEntry[]) {
  const all = entries(
    { w1: commitment() },
    { '2023-04': report('2023-04', []), '2023-07': report('2023-07', []) },
  );
  const after = { entries: all, register: build(all, '2023-06-01'), bodies: new Map() };
  return addressChanges(after, moves).map((change) => ({
    ...change,
    says: plain(change.says),
    brief: plain(change.brief),
  }));
}

test('An entry with another address is told of with both, and with the reason', () => {
  expect(toldOf(moved)).toMatchInlineSnapshot(`
    [
      {
        "brief": "W1 (Marsham)",
        "kind": "address-moved",
        "now": "/strategies/plan/w1/",
        "path": "/strategies/plan/w1/",
        "says": "W1 (Marsham), commitment: from /strategies/plan/w9/ to /strategies/plan/w1/, and the old address leads there. Reason: “The plan was numbered anew.”",
        "subject": "commitments/plan/w1",
        "was": "/strategies/plan/w9/",
      },
    ]
  `);
});

test('Each entry goes by the name and the noun of its kind', () => {
  const told = toldOf(
    { collection: 'organisations', from: 'green-spaces', to: 'parks', reason: 'It merged.' },
    { collection: 'progress', from: 'plan/2023-03', to: 'plan/2023-04', reason: 'A wrong month.' },
  );
  expect(told.map(({ subject, says }) => `${subject}: ${says}`)).toMatchInlineSnapshot(`
    [
      "organisations/parks: Marsham Parks, organisation: from /organisations/green-spaces/ to /organisations/parks/, and the old address leads there. Reason: “It merged.”",
      "progress/plan/2023-04: Report of 2023-04 (Marsham), progress report: from /strategies/plan/progress/2023-03/ to /strategies/plan/progress/2023-04/, and the old address leads there. Reason: “A wrong month.”",
    ]
  `);
});

test('What readers cannot see yet, or any more, has no address to be told of', () => {
  expect(
    toldOf({ ...moved, collection: 'progress', from: 'plan/2023-06', to: 'plan/2023-07' }),
  ).toEqual([]);
  expect(toldOf({ ...moved, to: 'plan/w2' })).toEqual([]);
});
