import { lastDayOf } from './days.ts';
import type { Here } from './here.ts';
import { reportHere } from './reach.ts';
import {
  type PartOfTotal,
  type PrintedTotal,
  partIn,
  partNameOf,
  rowNameOf,
  totalsOf,
} from './totals.ts';

/** The totals of the report that is spoken of, or of the newest of the strategy that has some. */
export function totalsHere(here: Here): PrintedTotal[] {
  if (here.type === 'report' || here.type === 'comparison') return totalsOf(here.data, here.report);
  if (here.type === 'reports') return totalsOf(here.data, reportHere(here) ?? '');
  return (here.strategy?.reports ?? [])
    .toSorted((one, other) => lastDayOf(other.asAt).localeCompare(lastDayOf(one.asAt)))
    .map(({ id }) => totalsOf(here.data, id))
    .filter((totals) => totals.length > 0)
    .slice(0, 1)
    .flat();
}

/** The same part in the report before. */
export function before({ total, part }: PartOfTotal, { data, strategy }: Here): PartOfTotal {
  const earlier = (strategy?.reports ?? [])
    .filter(
      ({ id, asAt }) =>
        total && lastDayOf(asAt) < lastDayOf(total.asAt) && totalsOf(data, id).length > 0,
    )
    .toSorted((one, other) => lastDayOf(one.asAt).localeCompare(lastDayOf(other.asAt)))
    .at(-1);
  const same = totalsOf(data, earlier?.id ?? '').find(
    (one) => total && rowNameOf(one) === rowNameOf(total),
  );
  return part ? partIn(same, partNameOf(part)) : { total: same, part: undefined };
}
