import { lastDayOf } from './days.ts';
import {
  hasOneScale,
  isAddedAfter,
  isWithdrawnBy,
  namedBy,
  tells,
  updatesOf,
  wordOf,
} from './facts.ts';
import type { Here } from './here.ts';
import type { Update } from './records.ts';

/** What two compared reports say of each commitment that both tell of, and what only one of them names. */
export function pairOf(here: Here) {
  const ids = comparedIds(here);
  const [earlier, later] = [updatesOf(here.data, ids[0]), updatesOf(here.data, ids[1])];
  const [before, after] = [namedBy(here.data, ids[0]), namedBy(here.data, ids[1])];
  const [then = '', now = ''] = ids.map((id) => reportAt(here, id)?.asAt);
  const pairs = earlier.filter(tells).flatMap((was) => {
    const is = later.find(({ commitment }) => commitment === was.commitment);
    return is && tells(is) ? [[was, is] as const] : [];
  });
  const named = ({ commitment }: Update) => here.own.filter(({ id }) => id === commitment);
  const arrived = later.filter((one) => tells(one) && !before.has(one.commitment)).flatMap(named);
  const missing = earlier.filter((one) => tells(one) && !after.has(one.commitment)).flatMap(named);
  const silent = [...earlier, ...later].filter((one) => !tells(one));
  return {
    pairs,
    added: arrived.filter((one) => isAddedAfter(one, then)),
    onlyLater: arrived.filter((one) => !isAddedAfter(one, then)),
    withdrawn: missing.filter((one) => isWithdrawnBy(one, now)),
    leftOut: missing.filter((one) => !isWithdrawnBy(one, now)),
    none: new Set(silent.map(({ commitment }) => commitment)),
  };
}

/** The reports that the page compares, the earlier one first: those of its address, or the newest two. */
function comparedIds(here: Here): readonly [earlier: string, later: string] {
  const [, since] = /\/since-([^/]+)\/$/.exec(here.path) ?? [];
  if (since !== undefined) return [`${here.strategy?.id}/${since}`, here.report];
  const newestFirst = (here.strategy?.reports ?? [])
    .toSorted((one, other) => lastDayOf(other.asAt).localeCompare(lastDayOf(one.asAt)))
    .map(({ id }) => id);
  return [newestFirst[1] ?? '', newestFirst[0] ?? ''];
}

/** Whether two updates use other words. */
export function isOther(was: Update, now: Update, { data }: Here): boolean {
  const oneScale = hasOneScale(data, was.strategy);
  return (['lifecycle', 'rating'] as const).some(
    (axis) => wordOf(was, axis, oneScale) !== wordOf(now, axis, oneScale),
  );
}

/** A report of the strategy of the page. */
export function reportAt({ strategy }: Here, id: string) {
  return strategy?.reports.find((report) => report.id === id);
}
