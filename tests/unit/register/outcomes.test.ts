import { describe, expect, test } from 'vitest';
import { build } from '../../../src/lib/register/build.ts';
import { targetsOf } from '../../../src/lib/register/outcomes.ts';
import { figures, measured, target } from '../outcome/outcome-cases.ts';
import { entries, strategy } from './entries.ts';

const source = { document: 'plan' };
const elsewhere = { document: 'plan', locator: { page: '9' } };

/** A framework with one row for each of these figures; a row without any has none. */
function framework(...rows: (object | undefined)[]) {
  const all = entries({});
  const data = {
    title: 'Outcomes',
    standing: 'In force',
    goals: [
      {
        title: 'Warm homes',
        objectives: [
          {
            title: 'Fewer cold homes',
            indicators: rows.map((own, at) => ({
              name: `Row ${at + 1}`,
              sic: [],
              ...(own && { figures: figures(own) }),
            })),
          },
        ],
      },
    ],
    source,
    sic: [],
  };
  all.outcomes = [
    { id: 'plan', data: data as never },
    { id: 'later', data: data as never },
  ];
  all.strategies.push({ id: 'later', data: strategy({ published: '2027-01' }) });
  return all;
}

function rowsOn(asAt: string, ...rows: (object | undefined)[]) {
  const [joined] = build(framework(...rows), asAt).outcomes;
  return joined?.goals[0]?.objectives[0]?.indicators.map((row) => row.figures) ?? [];
}

describe('An outcomes framework', () => {
  test('is shown for each strategy that is published, in the order of these, with where it stands', () => {
    const on = (asAt: string) =>
      build(framework(), asAt).outcomes.map((one) => [one.id, one.strategy.id, one.source.text]);
    const plan = ['plan', 'plan', 'The plan, December\u00a02022.'];
    expect(on('2026-11-26')).toEqual([plan]);
    expect(on('2027-01-01')).toEqual([['later', 'later', plan[2]], plan]);
  });

  test('has the figures of a row only where it has some', () => {
    expect(rowsOn('2026-11-26', undefined, {}).map((one) => one?.points)).toEqual([undefined, []]);
  });

  test('shows what was measured by the day, and judges each target by that', () => {
    const own = { targets: [target(9)], actuals: [measured(8.5, { published: '2026-06' })] };
    const on = (asAt: string) =>
      rowsOn(asAt, own).map((one) => [one?.points.length, one?.targets[0]?.verdict]);
    expect(on('2026-05-31')).toEqual([[0, 'cannot-be-told']]);
    expect(on('2026-06-01')).toEqual([[1, 'met']]);
  });

  test('puts its targets in order of time, those without a date last', () => {
    const [row] = rowsOn('2026-11-26', {
      targets: [
        target(7, { period: 'in good time' }),
        target(8, { period: { from: '2026-27' } }),
        target(9),
      ],
    });
    expect(row?.targets.map(({ value, dated }) => [value, dated?.first])).toEqual([
      [9, '2025-04-01'],
      [8, '2026-04-01'],
      [7, undefined],
    ]);
  });

  test('says of a figure where it stands, where that is elsewhere', () => {
    const text = 'The plan, December\u00a02022, page\u00a09.';
    const change = { date: '2026-07-01', field: 'target', was: '10%', now: '9%', reason: 'Why.' };
    const own = (more: object) => ({
      baseline: { printed: '12%', value: 12, ...more },
      targets: [target(9, more)],
      actuals: [measured(8.5, more)],
      changes: [{ ...change, ...more }],
    });
    const sources = rowsOn('2026-11-26', own({ source: elsewhere }), own({})).map((row) =>
      [row?.baseline, row?.targets[0], row?.points[0]?.now, row?.changes[0]].map(
        (one) => one?.source?.text,
      ),
    );
    expect(sources).toEqual([
      [text, text, text, text],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test('has its targets row by row', () => {
    const rows = [{ targets: [target(9), target(8, { period: { from: '2026-27' } })] }, undefined];
    const [joined] = build(framework(...rows, { targets: [target(5)] }), '2026-11-26').outcomes;
    expect(joined && targetsOf(joined).map(({ value }) => value)).toEqual([9, 8, 5]);
  });
});
