import { describe, expect, test } from 'vitest';
import { build } from '../../../src/lib/register/build.ts';
import type { Commitment, CommitmentName } from '../../../src/lib/register/types.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const slugs = (names: CommitmentName[]) => names.map(({ slug }) => slug);

/** The commitments of the plan by their slug, as at a day. */
function commitments(...[own, ...rest]: Parameters<typeof entries>): Record<string, Commitment> {
  const register = build(entries(own, ...rest), '2024-01-01');
  return Object.fromEntries(register.commitments.map((one) => [one.slug, one]));
}

describe('Commitments that carry one ref', () => {
  test('are named on each other’s page, and never on their own', () => {
    const { w1, w2, w3 } = commitments({
      w1: commitment({ ref: 'W1' }),
      w2: commitment({ ref: 'W1' }),
      w3: commitment({ ref: 'W3' }),
    });
    expect(slugs(w1?.sameRef ?? [])).toEqual(['w2']);
    expect(slugs(w2?.sameRef ?? [])).toEqual(['w1']);
    expect(w3?.sameRef).toEqual([]);
  });

  test('are so by any of their other refs too', () => {
    const { a, b, c, d } = commitments({
      a: commitment({ ref: '1.1', otherRefs: ['HWS 5.1', 'HWS 5.2'] }),
      b: commitment({ ref: '1.2', otherRefs: ['HWS 5.2'] }),
      c: commitment({ ref: 'HWS 5.1' }),
      d: commitment({ ref: '1.4', otherRefs: ['HWS 5.9'] }),
    });
    expect(slugs(a?.sameRef ?? [])).toEqual(['b', 'c']);
    expect(slugs(b?.sameRef ?? [])).toEqual(['a']);
    expect(slugs(c?.sameRef ?? [])).toEqual(['a']);
    expect(d?.sameRef).toEqual([]);
  });
});

describe('Commitments that point at another', () => {
  test('are named there, each by its own kind of pointer', () => {
    const { w1, w2, i1 } = commitments({
      w1: commitment({ serves: ['i1'], seeAlso: ['w2'] }),
      w2: commitment({ ref: 'W2', seeAlso: ['i1'] }),
      i1: commitment({ ref: 'I1', kind: 'i-statement' }),
    });
    expect([w1, w2, i1].map((one) => slugs(one?.seeAlso ?? []))).toEqual([['w2'], ['i1'], []]);
    expect([w1, w2, i1].map((one) => slugs(one?.seenFrom ?? []))).toEqual([[], ['w1'], ['w2']]);
    expect([w1, w2, i1].map((one) => slugs(one?.serves ?? []))).toEqual([['i1'], [], []]);
    expect([w1, w2, i1].map((one) => slugs(one?.servedBy ?? []))).toEqual([[], [], ['w1']]);
  });

  test('say of it all that a link needs', () => {
    const { w1 } = commitments({
      w1: commitment({ seeAlso: ['w2'] }),
      w2: commitment({ ref: 'W2', title: 'Plant ten.' }),
    });
    expect(w1?.seeAlso).toEqual([
      {
        id: 'plan/w2',
        slug: 'w2',
        strategyId: 'plan',
        ref: 'W2',
        kind: 'we-statement',
        title: 'Plant ten.',
      },
    ]);
  });
});

describe('The way through the commitments of a strategy', () => {
  test('goes from each to the next, and ends at the first and the last', () => {
    const { w1, w2, w10 } = commitments({
      w10: commitment({ ref: 'W10' }),
      w1: commitment(),
      w2: commitment({ ref: 'W2' }),
    });
    expect([w1?.previous, w1?.next?.slug]).toEqual([undefined, 'w2']);
    expect([w2?.previous?.slug, w2?.next?.slug]).toEqual(['w1', 'w10']);
    expect([w10?.previous?.slug, w10?.next]).toEqual(['w2', undefined]);
  });

  test('stays in the strategy', () => {
    const all = entries({ w1: commitment() });
    all.strategies.push({ id: 'other', data: strategy({ title: 'Another plan' }) });
    all.commitments.push({ id: 'other/w1', data: commitment() });
    const register = build(all, '2024-01-01');
    expect(register.commitments).toHaveLength(2);
    for (const one of register.commitments) {
      expect([one.previous, one.next, one.sameRef, one.strategy.id]).toEqual([
        undefined,
        undefined,
        [],
        one.strategyId,
      ]);
    }
  });
});

describe('A commitment', () => {
  test('knows the way down to its heading', () => {
    const { w1 } = commitments({ w1: commitment() });
    expect(w1?.priority).toEqual([
      { id: 'places', number: '1', title: 'Places', level: 'Chapter' },
      { id: 'streets', number: '1.1', title: 'Streets', level: 'Section' },
    ]);
  });

  test('has its updates newest first, and none of another commitment', () => {
    const { w1, w2 } = commitments(
      { w1: commitment(), w2: commitment({ ref: 'W2' }) },
      {
        '2023-03': report('2023-03', [['w1', 'On course'], ['w2']]),
        '2023-09': report('2023-09', [['w1', 'At risk']]),
      },
    );
    expect(w1?.updates.map(({ report }) => report.slug)).toEqual(['2023-09', '2023-03']);
    expect(w1?.updates.map(({ rating }) => rating?.word)).toEqual(['At risk', 'On course']);
    expect(w2?.updates.map(({ report }) => report.slug)).toEqual(['2023-03']);
    expect(w2?.updates[0]).toMatchObject({ lifecycle: undefined, rating: undefined });
  });

  test('cites the source of a target that has one of its own', () => {
    const { w1 } = commitments({
      w1: commitment({
        targets: [
          { text: 'Forty trees.', source: { document: 'plan', locator: { page: '9' } } },
          { text: 'Fifty trees.' },
        ],
      }),
    });
    expect(w1?.targets).toMatchObject([
      { text: 'Forty trees.', source: { text: 'The plan, December\u00a02022, page\u00a09.' } },
      { text: 'Fifty trees.' },
    ]);
    expect(w1?.targets[1]?.source).toBeUndefined();
  });

  test('waits for an update by the rhythm in which its strategy says that it reports', () => {
    const rhythm = { everyMonths: 3, text: 'Every quarter.', source: { document: 'plan' } };
    const reports = { '2023-06': report('2023-06', [['w1']]) };
    const own = { w1: commitment() };
    const { w1: quarterly } = commitments(own, reports, strategy({ reporting: rhythm as never }));
    const { w1: unsaid } = commitments(own, reports);
    expect([quarterly?.standing.freshness.state, unsaid?.standing.freshness.state]).toEqual([
      'update-late',
      'updated',
    ]);
  });
});

describe('What changed in a commitment', () => {
  const data = commitment({
    leads: ['parks'],
    seeAlso: [],
    priority: 'streets',
    serves: ['i1'],
    changes: [
      { date: '2023-02-01', field: 'leads', was: ['board'], now: ['parks'] },
      { date: '2023-03-01', field: 'priority', was: 'places', now: 'streets' },
      { date: '2023-04-01', field: 'serves', was: ['i1', 'gone'], now: ['i1'] },
    ],
  });
  const joined = () =>
    commitments({ w1: data, i1: commitment({ ref: 'I1', kind: 'i-statement' }) })['w1'];

  test('is told with the names of bodies and headings, and with the refs of commitments', () => {
    const w1 = joined();
    expect(w1?.changes.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "From Marsham Board to Marsham Parks.",
        "From 1 Places to 1.1 Streets.",
        "From I1, gone to I1.",
      ]
    `);
    expect(w1?.first).toMatchInlineSnapshot(`
      {
        "leads": "Marsham Board",
        "priority": "1 Places",
        "serves": "I1, gone",
      }
    `);
  });

  test('has an ID that tells those of one field and one day apart, and no others', () => {
    const change = (date: string, field: 'leads' | 'partners', was: string, now: string) => ({
      ...{ date, field, was: [was], now: [now] },
    });
    const changes = [
      change('2023-02-01', 'leads', 'board', 'parks'),
      change('2023-02-01', 'partners', 'parks', 'board'),
      change('2023-03-01', 'leads', 'parks', 'board'),
      change('2023-03-01', 'leads', 'board', 'parks'),
    ];
    const now = { leads: ['parks'], partners: ['board'], changes };
    const { w1 } = commitments({ w1: commitment(now) });
    expect(w1?.changes.map(({ id }) => id)).toEqual([
      'plan/w1/leads/2023-02-01',
      'plan/w1/partners/2023-02-01',
      'plan/w1/leads/2023-03-01',
      'plan/w1/leads/2023-03-01-2',
    ]);
  });

  test('has an ID that stays, and the values as the content writes them', () => {
    expect(joined()?.changes.map(({ id, raw }) => [id, raw.was, raw.now])).toEqual([
      ['plan/w1/leads/2023-02-01', 'board', 'parks'],
      ['plan/w1/priority/2023-03-01', 'places', 'streets'],
      ['plan/w1/serves/2023-04-01', 'i1 gone', 'i1'],
    ]);
  });
});
