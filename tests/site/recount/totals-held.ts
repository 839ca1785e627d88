import type { Here } from './here.ts';
import { classesOf, elementsIn, wordsIn } from './line.ts';
import { countedOf, isRounded, partIn, pointsBetween, rowNameOf } from './totals.ts';
import { before, totalsHere } from './totals-here.ts';

/** Of each printed figure that others can confirm whether they do. The printed changes stand on the page alone. */
export function heldOn(here: Here): boolean[] {
  const totals = totalsHere(here);
  const ofTotals = totals.flatMap((total) => {
    const { of, ofFrom, boxed, parts } = total;
    if (of === null) return [];
    const counted = countedOf(total);
    return [
      ...parts.map(({ count, countFrom, share }) =>
        countFrom === 'printed' && count !== null && share !== null
          ? isRounded(share, (count * 100) / of)
          : undefined,
      ),
      ofFrom === 'printed' && counted !== undefined ? counted === of : undefined,
      boxed !== null && ofFrom !== 'boxes' ? boxed === of : undefined,
    ];
  });
  return [...ofTotals, ...printedChanges(here)].filter((agrees) => agrees !== undefined);
}

function printedChanges(here: Here): (boolean | undefined)[] {
  const tables = elementsIn(here.page.tree, 'table').filter(
    (table) => !classesOf(table).includes('printed'),
  );
  return tables.flatMap((table) => {
    const rows = elementsIn(table, 'tr').map((row) => ({
      name: elementsIn(row, 'th').map(wordsIn)[0] ?? '',
      printed: / printed (.+)$/.exec(elementsIn(row, 'td').map(wordsIn).at(-1) ?? '')?.[1],
    }));
    const total = totalsHere(here).find((one) => rowNameOf(one) === rows.at(-1)?.name);
    return rows.map(({ name, printed }) => {
      const now = partIn(total, name);
      const points = pointsBetween(before(now, here), now);
      return printed && points !== undefined ? isRounded(printed, points) : undefined;
    });
  });
}
