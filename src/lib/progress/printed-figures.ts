import { capitalised, count, howManyOfThem, inFigures } from '../fields/sentence.ts';
import { shareOf } from '../fields/share.ts';
import { type ChangeRow, isNumber, type TotalChange } from './change-table.ts';
import { partName } from './part-name.ts';
import { inPerCent, isShareOf } from './printed-share.ts';
import type { TotalFinding } from './published-totals.ts';
import { signed } from './signed.ts';
import { baseOf } from './totals-answer.ts';

/** A printed figure that can be held against others of the same report. */
export interface CheckedFigure {
  /** “Share of “On course””. */
  what: string;
  printed: string;
  /** What the other figures make it. */
  ours: string;
  /** Why the two differ; undefined when they agree. */
  why: string | undefined;
}

/** A total with its heading, as it is named beside its figures. */
export interface HeadedTotal extends TotalFinding {
  heading: string | undefined;
}

/** Every printed figure of a report that other figures of it can confirm or contradict. */
export function checkedFigures(
  totals: HeadedTotal[],
  changes: TotalChange<HeadedTotal>[],
): CheckedFigure[] {
  return [
    ...changes.flatMap(({ to, rows }) => rows.flatMap((row) => heldChange(row, to))),
    ...totals.flatMap((total) => [...heldShares(total), ...heldSum(total), ...heldBoxes(total)]),
  ];
}

/** What was worked out, what was held against each other and what came of it, in words. */
export function printedAnswer(totals: TotalFinding[], held: CheckedFigure[]): string {
  const parts = totals.flatMap((total) => total.parts);
  const worked = parts.filter(({ countFrom }) => countFrom === 'shares').length;
  const untold = parts.filter((part) => part.count === undefined).length;
  const differ = held.filter(({ why }) => why !== undefined).length;
  return [
    worked > 0 &&
      `The report prints ${count(worked, 'share')} without a count. We worked out ${worked === 1 ? 'the count: no other whole number fits' : 'the counts: no other whole numbers fit'}.`,
    untold > 0 &&
      `For ${count(untold, 'share')} the count cannot be told: none fits, or several do, or the number of all is not known.`,
    held.length === 0
      ? 'No printed figure could be held against another.'
      : `We held ${count(held.length, 'printed figure')} against the others. ${howManyOfThem(differ, held.length, { one: 'differs', many: 'differ', not: 'does not differ' }, '').trim()}.`,
    differ > 0 && 'Where they differ, both stand here.',
  ]
    .filter(Boolean)
    .join(' ');
}

function heldChange(row: ChangeRow, { heading }: HeadedTotal): CheckedFigure[] {
  const { printed, points, differs } = row;
  if (!isNumber(printed) || points === undefined) return [];
  return [
    {
      what: `Change in ${partName(row)}${under(heading)}, in points`,
      printed: signed(Number(printed), 1),
      ours: signed(points, 1),
      why: differs ? whyChange(row) : undefined,
    },
  ];
}

function whyChange({ printed, ofRounded, from, to }: ChangeRow): string {
  return ofRounded !== undefined && Number(printed) === ofRounded
    ? `It took ${from.part?.share} from ${to.part?.share}, both already rounded.`
    : 'The source does not show how it worked this out.';
}

function heldShares({ parts, of, heading }: HeadedTotal): CheckedFigure[] {
  if (of === undefined) return [];
  return parts.flatMap((part) => {
    const { count: number, countFrom, share } = part;
    if (countFrom !== 'printed' || number === undefined || share === undefined) return [];
    const agrees = isShareOf(share, number, of);
    if (agrees === undefined) return [];
    const ours = shareOf(number, of);
    const why = agrees ? undefined : `${inFigures(number)} of ${inFigures(of)} is ${ours}.`;
    return [
      { what: `Share of ${partName(part)}${under(heading)}`, printed: inPerCent(share), ours, why },
    ];
  });
}

function heldSum({ of, ofFrom, counted, heading, ...total }: HeadedTotal): CheckedFigure[] {
  if (of === undefined || ofFrom !== 'printed' || counted === undefined) return [];
  return [
    {
      what: `All ${baseOf(total)}${under(heading)}`,
      printed: String(of),
      ours: String(counted),
      why: counted === of ? undefined : `The printed counts add up to ${inFigures(counted)}.`,
    },
  ];
}

function heldBoxes({ of, ofFrom, boxed, parts, heading, ...total }: HeadedTotal): CheckedFigure[] {
  // Boxes that gave us the number of all confirm nothing.
  if (of === undefined || boxed === undefined || ofFrom === 'boxes') return [];
  const shares = parts
    .flatMap(({ share }) => (share === undefined || Number(share) === 0 ? [] : [inPerCent(share)]))
    .join(' and ');
  return [
    {
      what: `${capitalised(baseOf(total))} in the boxes${under(heading)}`,
      printed: String(boxed),
      ours: String(of),
      why:
        boxed === of
          ? undefined
          : `The boxes add up to ${inFigures(boxed)}${shares === '' ? `, and ${inFigures(of)} is printed` : `, but ${shares} need ${inFigures(of)}`}.`,
    },
  ];
}

function under(heading: string | undefined): string {
  return heading === undefined ? '' : ` under “${heading}”`;
}
