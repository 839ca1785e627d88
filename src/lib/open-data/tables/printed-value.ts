import type { PrintedValue } from '../../snapshot/schema.ts';
import type { ObservationRecord } from '../records/observation.ts';

/** What is printed of a value besides the value itself, with null for what is not. */
export function printedValueOf({
  count,
  denominator,
  interval,
  suppressed,
  provisional,
}: PrintedValue): Pick<
  ObservationRecord,
  'count' | 'denominator' | 'interval' | 'suppressed' | 'provisional'
> {
  return {
    count: count ?? null,
    denominator: denominator ?? null,
    interval: interval
      ? { ...interval, level: interval.level ?? null, method: interval.method ?? null }
      : null,
    suppressed: suppressed ?? null,
    provisional: provisional ?? false,
  };
}
