import { describe, expect, test } from 'vitest';
import {
  asTheyStand,
  comparedWith,
  datedPages,
  isOfDatedPage,
  isOfStrategy,
} from '../../../src/lib/addresses/dated-pages.ts';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import type { Register, Report, Strategy } from '../../../src/lib/register/types.ts';
import { line, moved } from './lines.ts';

/** A strategy, as far as what happened to it makes pages. */
function strategy(id: string, rest: Partial<Record<keyof Strategy, unknown>> = {}): Strategy {
  return { id, plan: 'in-force', follows: [], commitments: [], reports: [], ...rest } as Strategy;
}

/** The reports of the plan, the newest first. */
function reportsOf(...months: string[]): Report[] {
  return months.map(
    (month) => ({ id: `plan/${month}`, strategyId: 'plan', slug: month, asAt: month }) as Report,
  );
}

/** The IDs of the pages, each with its address. */
function allPages(strategies: Strategy[], years: string[] = []): string[] {
  return datedPages({ strategies } as Register, years).map(({ id, address }) => `${id} ${address}`);
}

/** The same without the pages that each strategy has: of what is left open in it, and for its board. */
function pages(strategies: Strategy[], years: string[] = []): string[] {
  return allPages(strategies, years).filter(
    (page) => !/^(open-questions|board-paper)\//.test(page),
  );
}

const unchanged = { changes: [] };
const changed = { changes: [{ date: '2025-01' }] };

describe('what happened makes a page', () => {
  test('for each year in which something did', () => {
    expect(pages([], ['2025', '2023'])).toEqual([
      'updates/2025 /updates/2025/',
      'updates/2023 /updates/2023/',
    ]);
  });

  test('for what is left open in each strategy, also when nothing is, and for its board', () => {
    expect(allPages([strategy('plan')])).toEqual([
      'open-questions/plan /strategies/plan/open-questions/',
      'board-paper/plan /strategies/plan/board-paper/',
    ]);
  });

  test('for a strategy of which one commitment at least was changed', () => {
    expect(
      pages([
        strategy('empty'),
        strategy('still', { commitments: [unchanged, unchanged] }),
        strategy('plan', { commitments: [unchanged, changed] }),
      ]),
    ).toEqual(['changes/plan /strategies/plan/changes/']);
  });

  test('for a plan and the one from which it takes over', () => {
    expect(
      pages([
        strategy('new', { follows: [{ id: 'old' }], commitments: [unchanged] }),
        strategy('old', { plan: 'ended', commitments: [unchanged] }),
      ]),
    ).toEqual(['follows/new/old /strategies/new/follows/old/']);
  });

  test('for two reports that stand beside each other, and for each with the first', () => {
    expect(
      pages([strategy('plan', { reports: reportsOf('2024-09', '2024-03', '2023-09') })]),
    ).toEqual([
      'comparisons/plan/2024-09/2024-03 /strategies/plan/progress/2024-09/since-2024-03/',
      'comparisons/plan/2024-09/2023-09 /strategies/plan/progress/2024-09/since-2023-09/',
      'comparisons/plan/2024-03/2023-09 /strategies/plan/progress/2024-03/since-2023-09/',
    ]);
  });

  test('that has no parts to link to', () => {
    const [year] = datedPages({ strategies: [] as Strategy[] } as Register, ['2025']);
    expect(year?.fragments).toEqual([]);
  });
});

describe('whose page it is, by its ID', () => {
  test.each([
    ['updates/2025', 'what happened', 'no strategy'],
    ['changes/plan', 'what happened', 'a strategy'],
    ['comparisons/plan/2024-09/2024-03', 'what happened', 'a strategy'],
    ['follows/new/old', 'what happened', 'a strategy'],
    ['updates', 'the site', 'no strategy'],
    ['changes', 'the site', 'no strategy'],
    ['commitments/changes/w1', 'the site', 'no strategy'],
    ['pages/updates/', 'the site', 'no strategy'],
  ])('%s is made by %s, and belongs to %s', (id, by, whose) => {
    expect([isOfDatedPage({ id }), isOfStrategy({ id })]).toEqual([
      by === 'what happened',
      whose === 'a strategy',
    ]);
  });
});

describe('the reports with which a page compares one', () => {
  const reports = reportsOf('2024-09', '2024-06', '2024-03', '2023-12');
  const [latest, , , first] = reports as [Report, Report, Report, Report];
  const entered = line('comparisons/plan/2024-09/2024-03', {
    address: '/strategies/plan/progress/2024-09/since-2024-03/',
  });
  const compared = (report: Report, lines: AddressLine[] = []) =>
    comparedWith([strategy('other'), { reports }], lines)(report).map(({ slug }) => slug);

  test('are the one before it and the first', () => {
    expect(compared(latest)).toEqual(['2024-06', '2023-12']);
  });

  test('are none for the first, and none for a report that nobody knows', () => {
    expect(compared(first)).toEqual([]);
    expect(compared({ ...first, id: 'plan/2022-01' })).toEqual([]);
  });

  test('are those too that were entered once, whatever stands between them now', () => {
    expect(compared(latest, [entered])).toEqual(['2024-06', '2024-03', '2023-12']);
  });

  test('are no longer those whose page was withdrawn', () => {
    expect(compared(latest, [{ ...entered, state: 'withdrawn' }])).toEqual(['2024-06', '2023-12']);
  });
});

test('the check takes the pages that what happened makes as their lines tell of them', () => {
  const gone = line('updates/2021', { state: 'withdrawn', reason: 'Nothing.', date: '2022-01' });
  expect(
    asTheyStand([
      line('updates/2025'),
      line('changes/plan'),
      gone,
      moved('changes/old', 'changes/plan'),
      line('areas/a'),
    ]),
  ).toEqual([
    { id: 'updates/2025', address: '/updates/2025/', fragments: undefined },
    { id: 'changes/plan', address: '/changes/plan/', fragments: undefined },
  ]);
});
