import type { Published, TotalPart } from './records.ts';
import { pointsOf, signed } from './shares.ts';

/** A total that a report prints, with its parts, as the data tells it part by part. */
export interface PrintedTotal
  extends Pick<TotalPart, 'report' | 'asAt' | 'heading' | 'base' | 'of' | 'ofFrom' | 'boxed'> {
  parts: TotalPart[];
}

/** The totals of a report, in its order. */
export function totalsOf({ totals }: Published, report: string): PrintedTotal[] {
  const own = totals.filter((part) => part.report === report);
  return [...new Set(own.map(({ total }) => total))].flatMap((total) => {
    const parts = own.filter((part) => part.total === total);
    return parts[0] ? [{ ...parts[0], parts }] : [];
  });
}

/** The total that a report is told by. */
export function mainOf(totals: PrintedTotal[]): PrintedTotal | undefined {
  const whole = totals.filter(({ parts }) => parts.every(({ priority }) => priority === null));
  return whole.find(({ base, heading }) => !base && !heading) ?? whole[0];
}

/** What the row of a total is called. */
export function rowNameOf({ heading, base }: PrintedTotal): string {
  return heading ?? `All ${base ?? 'commitments'}`;
}

/** “Achieved or On target”, and with marks “Achieved” or “On target”. */
export function partNameOf({ words, label }: TotalPart, marked = false): string {
  return (words.length > 0 ? words : [label ?? ''])
    .map((word) => (marked ? `“${word}”` : word))
    .join(' or ');
}

/** “85 (80.2%)”, “21”, “33.3%”: a part as the tables print it. */
export function figuresOf({ count, share }: TotalPart): string {
  const said = share === null ? '' : inPerCent(share);
  if (count === null) return said;
  return [count.toLocaleString('en-GB'), said && `(${said})`].filter(Boolean).join(' ');
}

export function inPerCent(share: string): string {
  return /\d$/.test(share) ? `${share}%` : share;
}

/** The sum of the counts of a total, if each is printed. */
export function countedOf({ parts }: PrintedTotal): number | undefined {
  const isPrinted = parts.every(({ countFrom }) => countFrom === 'printed');
  return isPrinted ? parts.reduce((sum, { count }) => sum + (count ?? 0), 0) : undefined;
}

/** By how many points the share of a part changed, from its counts. */
export function pointsBetween(was: PartOfTotal, now: PartOfTotal): number | undefined {
  const [before, after] = [was, now].map(({ part, total }) =>
    part && typeof part.count === 'number' && total?.of ? (part.count * 100) / total.of : undefined,
  );
  return before === undefined || after === undefined ? undefined : after - before;
}

export function inPoints(points: number | undefined): string | undefined {
  return points === undefined ? undefined : signed(points, pointsOf(points));
}

/** Of a total the part that a row is called by. */
export function partIn(total: PrintedTotal | undefined, name: string): PartOfTotal {
  const part = total?.parts.find((one) => [partNameOf(one), partNameOf(one, true)].includes(name));
  return { total, part };
}

export interface PartOfTotal {
  total: PrintedTotal | undefined;
  part: TotalPart | undefined;
}

/** Whether a printed number is ours, to as many places as it is printed with; undefined without a number. */
export function isRounded(printed: string, ours: number): boolean | undefined {
  const [, bound, number = '', places = ''] =
    /^(less than )?([+−]?\d+(?:\.(\d+))?)$/.exec(printed.trim()) ?? [];
  if (!number) return undefined;
  const value = Number(number.replace('−', '-'));
  if (bound) return ours < value;
  return Math.abs(ours - value) <= 0.5 / 10 ** places.length + 1e-9;
}

/** Where a count that the data says it worked out from shares does not follow from them. */
export function totalFaults(data: Published): string[] {
  const reports = [...new Set(data.totals.map(({ report }) => report))];
  return reports.flatMap((report) => totalsOf(data, report)).flatMap(faultsIn);
}

function faultsIn({ of, parts }: PrintedTotal): string[] {
  const isWorkedOut = parts.some(({ countFrom }) => countFrom === 'shares');
  const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0);
  return [
    ...parts
      .filter(({ countFrom, count, share }) => {
        if (countFrom !== 'shares') return count !== null && countFrom !== 'printed';
        return !of || count === null || !isRounded(share ?? '', (count * 100) / of);
      })
      .map(({ id, count, share }) => `${id}: ${count} of ${of} is not ${share}%.`),
    ...(isWorkedOut && sum !== of ? [`${parts[0]?.id}: ${sum} in its parts is not ${of}.`] : []),
  ];
}
