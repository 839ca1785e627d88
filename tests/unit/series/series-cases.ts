import {
  datedPeriod,
  type WrittenObservedPeriod,
} from '../../../src/lib/fields/observed-period.ts';
import type { Compared } from '../../../src/lib/series/sentence.ts';
import { type Series, type SeriesBreak, seriesOf } from '../../../src/lib/series/series.ts';
import { compare } from '../../../src/lib/snapshot/compare.ts';

export type Value = Partial<Omit<Compared, 'dated'>> & { of: WrittenObservedPeriod };

export type Told = Compared & { snapshot: { id: string; published: string } };

/** A value as the register has it: of Quay, from the profile of May 2024, unless the case says otherwise. */
export function told({ of, ...more }: Value, breaks: SeriesBreak[] = []): Told {
  const published = more.snapshot?.published ?? '2024-05';
  return {
    printed: String(more.value ?? '*'),
    indicator: { id: 'falls', breaks },
    forArea: { id: 'quay' },
    dated: datedPeriod(of),
    comparisons: [],
    ...more,
    snapshot: { published, id: published },
  };
}

/** A value with an interval of 95% that reaches so far to both sides. */
export function ranged(value: number, half: number, of: WrittenObservedPeriod, more = {}): Value {
  const interval = { level: 95, lower: value - half, upper: value + half };
  return { value, interval, of, ...more };
}

/** What a value is beside England’s. */
export function besideEngland(value: number, half: number, england: number) {
  const interval = { level: 95, lower: value - half, upper: value + half };
  const other = { name: 'England', value: england, printed: String(england) };
  return [{ ...other, ...compare({ value, interval }, other, 'lower-is-better') }];
}

/** The one series of the values. */
export function series(values: Value[], breaks: SeriesBreak[] = []): Series<Told> {
  const [only, ...more] = seriesOf(values.map((value) => told(value, breaks)));
  if (!only || more.length > 0) throw new Error(`There are ${more.length} series more than one.`);
  return only;
}
