import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { countOfOlder, pairAnswer } from '../../../src/lib/strategy/pair-answer.ts';
import {
  type HowItEnded,
  type Paired,
  type PlanPair,
  pairPlans,
  pairsOfPlans,
} from '../../../src/lib/strategy/plan-pair.ts';

type How = HowItEnded | string;

/** Old commitments by what became of them, “a > x + y: changed”, and new ones; into `z` means another plan. */
function pair(old: Record<string, How>, added: string[] = [], fromElsewhere: string[] = []) {
  const links = Object.entries(old);
  const into = (how: How) => (how.startsWith('> ') ? (how.slice(2).split(':')[0] ?? '') : '');
  const targets = [...new Set(links.flatMap(([, how]) => into(how).split(' + ')))].filter(Boolean);
  const older = links.map(([id, how]): Paired => {
    const [, changed] = how.split(': ');
    const to = into(how) ? into(how).split(' + ') : [];
    return {
      id,
      wentOn: to.length > 0 ? { to: to.map((one) => ({ id: one })), changed } : undefined,
      cameFrom: [],
      standing: { lifecycle: { state: how === 'completed' ? 'completed' : 'not-said' } },
      withdrawn: how === 'withdrawn' ? {} : undefined,
      notCarried: how === 'reasoned' ? {} : undefined,
    };
  });
  const one = (id: string, cameFrom: string[]): Paired => ({
    id,
    wentOn: undefined,
    cameFrom: cameFrom.map((from) => ({ id: from })),
    standing: { lifecycle: { state: 'not-said' } },
  });
  const newer = [
    ...targets.filter((id) => id !== 'z').map((id) => one(id, ['any'])),
    ...added.map((id) => one(id, [])),
    ...fromElsewhere.map((id) => one(id, ['other'])),
  ];
  return pairPlans({
    older: { id: 'old', commitments: older },
    newer: { id: 'new', commitments: newer },
  });
}

function told(found: PlanPair<Paired>): string {
  const { headline, detail } = pairAnswer(found);
  return withPlainSpaces([headline, detail].filter(Boolean).join(' '));
}

describe('a plan and the one before it', () => {
  test('have each commitment of the older plan in exactly one list', () => {
    const found = pair(
      { a: '> p', b: '> q: Shorter.', c: '> r + s', d: '> t', e: '> t', f: 'unsaid', g: '> z' },
      ['n'],
      ['o'],
    );
    const rows = (taken: PlanPair<Paired>['kept']) =>
      taken.map(({ from, into }) => `${from.id} > ${into.map(({ id }) => id).join(' + ')}`);
    expect(rows(found.kept)).toEqual(['a > p']);
    expect(rows(found.reworded)).toEqual(['b > q', 'c > r + s', 'd > t', 'e > t']);
    expect(found.dropped.map(({ id }) => id)).toEqual(['f']);
    expect(found.elsewhere.map(({ id }) => id)).toEqual(['g']);
    expect(found.added.map(({ id }) => id)).toEqual(['n']);
    expect(found.fromElsewhere.map(({ id }) => id)).toEqual(['o']);
    expect(countOfOlder(found)).toBe(7);
  });

  test('are not paired while one is a draft, is not known, or has nothing by name', () => {
    const plan = (id: string, follows: string[], rest: object = {}) => ({
      id,
      plan: 'ended' as const,
      follows: follows.map((one) => ({ id: one })),
      commitments: [{}],
      ...rest,
    });
    const pairs = pairsOfPlans([
      plan('a', []),
      plan('b', ['a', 'gone', 'empty']),
      plan('c', ['b'], { plan: 'draft' }),
      plan('empty', [], { commitments: [] }),
    ]);
    expect(pairs.map(({ newer, older }) => `${newer.id} ${older.id}`)).toEqual(['b a']);
  });

  test('are told of in counts that add up', () => {
    expect(
      [
        pair({ a: '> p' }),
        pair({ a: '> p', b: '> q' }, ['n']),
        pair({ a: '> p', b: '> q', c: '> r' }, ['n', 'o']),
        pair({ a: 'unsaid' }),
        pair({ a: 'unsaid', b: 'unsaid' }),
        pair({ a: '> p', b: '> q: Shorter.', c: 'completed' }),
        pair({ a: '> p', b: 'completed', c: 'completed' }),
        pair({ a: '> p', b: 'completed', c: 'completed', d: 'completed' }),
        pair({ a: '> p', b: 'withdrawn', c: 'withdrawn', d: 'withdrawn' }),
        pair({ a: '> p', b: 'withdrawn' }),
        pair({ a: '> p', b: 'reasoned' }),
        pair({ a: '> p', b: 'reasoned', c: 'reasoned' }),
        pair({ a: '> p', b: 'completed', c: 'withdrawn', d: 'reasoned', e: 'unsaid', f: 'unsaid' }),
        pair({ a: '> z' }),
        pair({ a: '> z', b: '> z' }),
        pair({ a: '> z', b: '> p' }),
        pair({ a: '> z', b: '> p', c: '> z' }, ['n'], ['o']),
      ].map(told),
    ).toMatchInlineSnapshot(`
      [
        "The new plan kept the only commitment. It added none.",
        "The new plan kept both commitments. It added 1.",
        "The new plan kept all 3 commitments. It added 2.",
        "The new plan dropped the only commitment. It added none. The new plan says nothing of the one that it dropped.",
        "The new plan dropped both commitments. It added none. The new plan says nothing of the 2 that it dropped.",
        "Of 3 commitments the new plan kept 1, reworded 1 and dropped 1. It added none. The one that it dropped had been completed.",
        "Of 3 commitments the new plan kept 1 and dropped 2. It added none. Both that it dropped had been completed.",
        "Of 4 commitments the new plan kept 1 and dropped 3. It added none. All 3 that it dropped had been completed.",
        "Of 4 commitments the new plan kept 1 and dropped 3. It added none. All 3 that it dropped had been withdrawn.",
        "Of 2 commitments the new plan kept 1 and dropped 1. It added none. The one that it dropped had been withdrawn.",
        "Of 2 commitments the new plan kept 1 and dropped 1. It added none. A reason is known for the one that was dropped.",
        "Of 3 commitments the new plan kept 1 and dropped 2. It added none. A reason is known for each that was dropped.",
        "Of 6 commitments the new plan kept 1 and dropped 5. It added none. Of the 5 dropped, 1 had been completed, 1 had been withdrawn, a reason is known for 1 and the new plan says nothing of 2.",
        "The new plan did not take up the only commitment. It added none. 1 commitment of the older plan went on into another plan.",
        "The new plan took up none of the 2 commitments. It added none. 2 commitments of the older plan went on into another plan.",
        "Of 2 commitments the new plan kept 1. It added none. 1 commitment of the older plan went on into another plan.",
        "Of 3 commitments the new plan kept 1. It added 1. 2 commitments of the older plan went on into another plan. 1 commitment of the new plan came from another one.",
      ]
    `);
  });
});
