import { z } from 'zod';
import { actualPoints } from '../../../src/lib/outcome/actual-points.ts';
import { outcomeFigures } from '../../../src/lib/outcome/figures.ts';
import type { FiguresInOrder } from '../../../src/lib/outcome/sentence.ts';
import { judgeTarget } from '../../../src/lib/outcome/verdict.ts';

const asAt = '2026-11-26';

/** The figures of a row as an author writes them, with what is the same in every case. */
export function figures(own: object) {
  return z.parse(outcomeFigures, {
    ...{ unit: '% of homes', kind: 'share', polarity: 'lower-is-better', polaritySays: 'source' },
    ...own,
  });
}

/** A value that was measured for the year 2025/26. */
export function measured(value: number, own: object = {}) {
  return {
    ...{ period: { from: '2025-26' }, published: '2026-06', printed: `${value}%`, value },
    ...own,
  };
}

/** A target for the year 2025/26. */
export function target(value: number, own: object = {}) {
  return { period: { from: '2025-26' }, printed: `${value}%`, value, ...own };
}

/** The same in order of time, with what the figures show of each target. */
export function judged(own: object): FiguresInOrder {
  const all = figures(own);
  const points = actualPoints(all.actuals);
  return {
    ...all,
    points,
    targets: all.targets.map((one) => ({
      ...one,
      ...judgeTarget(one, points, all.polarity, asAt),
    })),
  };
}
