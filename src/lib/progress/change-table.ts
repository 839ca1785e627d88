import { inTenths } from '../fields/share.ts';
import { type NamedPart, partKey } from './part-name.ts';
import { readShare } from './printed-share.ts';
import { isOfAll, type PartFinding, type TotalFinding } from './published-totals.ts';

/** What changed in one total that two reports print. */
export interface TotalChange<OneTotal extends TotalFinding = TotalFinding> {
  from: OneTotal;
  to: OneTotal;
  rows: ChangeRow[];
}

/** One row of “what changed since”: a part of a total, from and to, the change in counts and points. */
export interface ChangeRow extends NamedPart {
  label: string | undefined;
  from: ShareOfPart;
  to: ShareOfPart;
  /** Change in counts; undefined when one cannot be told. */
  change: number | undefined;
  /** Change in percentage points, worked out from the counts and rounded to one decimal. */
  points: number | undefined;
  /** The change as the source printed it, when it did. */
  printed: string | undefined;
  /** Whether the printed change and ours differ, and by subtracting rounded shares how. */
  differs: boolean;
  /** The printed shares subtracted from each other: why a source's figure may differ from ours. */
  ofRounded: number | undefined;
}

/**
 * The totals that two reports both print, one beside the other: those under the same heading that count the
 * same. A total of other things is no earlier state of this one.
 *
 * @param printed the changes that the later report prints; they are about its total of all.
 */
export function changesOfTotals<OneTotal extends TotalFinding>(
  before: Totalled<OneTotal>,
  after: Totalled<OneTotal>,
  printed: PrintedChange[],
): TotalChange<OneTotal>[] {
  const left = [...before.totals];
  const pairs = after.totals.flatMap((to) => {
    const at = left.findIndex((from) => aboutOf(from) === aboutOf(to));
    return at < 0 ? [] : left.splice(at, 1).map((from) => ({ from, to }));
  });
  const ofAll = pairs.find(({ to }) => isOfAll(to));
  return pairs.map((pair) => ({
    ...pair,
    rows: changeTable(
      { total: pair.from, words: before.words },
      { total: pair.to, words: after.words },
      pair === ofAll ? printed : [],
    ),
  }));
}

/** The totals of a report, and the status words that it uses anywhere. */
interface Totalled<OneTotal> {
  totals: OneTotal[];
  words: string[];
}

/**
 * Sets two totals of the same beside each other. Parts of either are kept, in the order of the later one.
 * Nothing is computed where a count cannot be told from the source.
 */
function changeTable(from: InReport, to: InReport, printed: PrintedChange[]): ChangeRow[] {
  const parts = [...to.total.parts, ...from.total.parts];
  const rows = Map.groupBy(parts, partKey);
  return [...rows.values()]
    .flatMap(([part]) => (part ? [part] : []))
    .map((part) => changeRow(part, partIn(from, part), partIn(to, part), printed));
}

interface InReport {
  total: TotalFinding;
  /** The status words that its report uses anywhere. */
  words: string[];
}

interface PrintedChange {
  words: string[];
  points: string;
}

interface ShareOfPart {
  /** Undefined when the total has no such part. */
  part: PartFinding | undefined;
  /** Whether the report uses its words, in this total or elsewhere. */
  isUsed: boolean;
  count: number | undefined;
  /** In per cent, from the count. */
  exact: number | undefined;
}

function changeRow(
  { words, label }: PartFinding,
  from: ShareOfPart,
  to: ShareOfPart,
  printed: PrintedChange[],
): ChangeRow {
  const theirs = printed.find((change) => partKey(change) === partKey({ words, label }))?.points;
  const points = minus(to.exact, from.exact);
  return {
    words,
    label,
    from,
    to,
    change: minus(to.count, from.count),
    points,
    printed: theirs,
    differs: points !== undefined && isNumber(theirs) && Number(theirs) !== points,
    ofRounded: minus(numberIn(to.part), numberIn(from.part)),
  };
}

function partIn({ total, words }: InReport, { words: names, label }: NamedPart): ShareOfPart {
  const { of, parts } = total;
  const part = parts.find((one) => partKey(one) === partKey({ words: names, label }));
  const count = part?.count;
  const isUsed = part !== undefined || names.some((word) => words.includes(word));
  return {
    part,
    isUsed,
    count,
    exact: count === undefined || !of ? undefined : (count / of) * 100,
  };
}

function numberIn(part: PartFinding | undefined): number | undefined {
  const read = part?.share === undefined ? undefined : readShare(part.share);
  return read?.is === 'about' ? read.value / read.over : undefined;
}

/** A difference to one decimal; undefined when one of the two is not known. */
function minus(after: number | undefined, before: number | undefined): number | undefined {
  if (after === undefined || before === undefined) return undefined;
  return inTenths(after - before);
}

/** Whether a printed change can be held against ours; one in words cannot. */
export function isNumber(printed: string | undefined): printed is string {
  return printed !== undefined && printed.trim() !== '' && Number.isFinite(Number(printed));
}

function aboutOf({ priority, title, base }: TotalFinding): string {
  return JSON.stringify([priority, title, base]);
}
