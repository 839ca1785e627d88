import { describe, expect, test } from 'vitest';
import { placesOnAxis } from '../../../src/components/outcome/figure-rows.ts';
import { datedPeriod, periodInWords } from '../../../src/lib/fields/observed-period.ts';
import type { OutcomeFigures } from '../../../src/lib/register/outcomes.ts';
import { judged, measured, target } from './outcome-cases.ts';

/** What stands on the axis, in words. */
function shown(own: object) {
  const row = judged(own);
  const targets = row.targets.map((one) => ({ ...one, dated: datedPeriod(one.period) }));
  const places = placesOnAxis({ ...row, targets } as OutcomeFigures);
  return (
    places && {
      newest: places.newest?.words,
      targets: places.targets.map((one) => `${periodInWords(one.period)}: ${one.value}`),
      numbers: places.numbers,
    }
  );
}

const year = (from: string) => ({ period: { from } });

describe('The axis of a row', () => {
  test('shows the target of the newest value and every later one, and holds them all', () => {
    expect(
      shown({
        baseline: { printed: '12%', value: 12 },
        targets: [
          target(10, year('2024-25')),
          target(9),
          target(7, year('2026-27')),
          target(4, year('2030-31')),
        ],
        actuals: [
          measured(10.5, year('2024-25')),
          measured(8.5, { interval: { level: 95, lower: 8, upper: 9 } }),
        ],
      }),
    ).toEqual({
      newest: '2025/26',
      targets: ['2025/26: 9', '2026/27: 7', '2030/31: 4'],
      numbers: [12, 8.5, 9, 7, 4, 8, 9],
    });
  });

  test('shows the later targets where none is for the time of the newest value', () => {
    const targets = [target(10, year('2024-25')), target(7, year('2026-27'))];
    expect(shown({ targets, actuals: [measured(8.5)] })?.targets).toEqual(['2026/27: 7']);
  });

  test('shows the last target where the newest value is later than all', () => {
    const targets = [target(12, year('2022-23')), target(10, year('2024-25'))];
    expect(shown({ targets, actuals: [measured(8.5)] })?.targets).toEqual(['2024/25: 10']);
  });

  test('shows every target as long as nothing was measured', () => {
    const targets = [target(10, year('2024-25')), target(9)];
    const baseline = { printed: '12%', value: 12 };
    expect(shown({ baseline, targets })).toEqual({
      newest: undefined,
      targets: ['2024/25: 10', '2025/26: 9'],
      numbers: [12, 10, 9],
    });
  });

  test('knows what is later only of times with dates', () => {
    const worded = target(6, { period: 'in good time' });
    expect(shown({ targets: [target(9), worded], actuals: [measured(8.5)] })?.targets).toEqual([
      '2025/26: 9',
    ]);
    const actuals = [measured(8.5, { period: 'in good time' })];
    expect(shown({ targets: [target(9), worded], actuals })?.targets).toEqual(['in good time: 6']);
    expect(shown({ targets: [target(9), target(7, year('2026-27'))], actuals })?.targets).toEqual([
      '2025/26: 9',
      '2026/27: 7',
    ]);
  });

  test('leaves out targets that are words, and is not drawn for one thing alone', () => {
    const words = target(0, { value: undefined, printed: 'far fewer' });
    expect(shown({ targets: [words], actuals: [measured(8.5)] })).toBeUndefined();
    expect(shown({ targets: [target(9)] })).toBeUndefined();
  });
});
