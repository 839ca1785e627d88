import { type CountMark, countsSaid, marksFor } from '../../lib/progress/count-marks.ts';
import { type NamedPart, partKey } from '../../lib/progress/part-name.ts';
import { isOfAll, type PartFinding } from '../../lib/progress/published-totals.ts';
import type { PrintedTotal, Report } from '../../lib/register/types.ts';
import { stateOf } from './word-state.ts';

/** The totals of a report as tables: one for each thing that they count, a column for each part. */
export function totalTables({
  totals,
  statusWords,
}: Pick<Report, 'totals' | 'statusWords'>): TotalTable[] {
  return [...Map.groupBy(totals, ({ base }) => base)].map(([base, all]) => {
    const parts = new Map(all.flatMap((total) => total.parts.map((part) => [partKey(part), part])));
    const columns = [...parts.values()].map((part) => ({
      part,
      look: lookOf(part, statusWords),
    }));
    const looks = columns.flatMap(({ look }) => look ?? []);
    const ofAll = all.length > 1 ? all.find(isOfAll) : undefined;
    const found = all.flatMap((total) => total.parts);
    return {
      base,
      columns,
      hasBars: looks.length === columns.length && new Set(looks).size === looks.length,
      rows: all.filter((total) => total !== ofAll),
      ofAll,
      marked: marksFor(found),
      countsSaid: countsSaid(found),
    };
  });
}

/** The part of a total for a column; undefined when the total has none. */
export function partFor({ parts }: PrintedTotal, column: NamedPart): PartFinding | undefined {
  return parts.find((part) => partKey(part) === partKey(column));
}

export interface TotalTable {
  /** What its totals count; undefined for all commitments. */
  base: string | undefined;
  columns: { part: NamedPart; look: Look | undefined }[];
  /** Bars are drawn only where each part has a look of its own. */
  hasBars: boolean;
  rows: PrintedTotal[];
  /** The total of all, when the table has others. */
  ofAll: PrintedTotal | undefined;
  /** The counts that say where they come from, and what is said of all of them. */
  marked: CountMark | undefined;
  countsSaid: string;
}

/** How a part is drawn in bars: as the state of the first of its words that has a look. */
function lookOf({ words }: NamedPart, statusWords: Report['statusWords']): Look | undefined {
  const states: string[] = words.map((word) => stateOf(word, { statusWords }));
  return looks.find((look) => states.includes(look));
}

const looks = ['on-track', 'some-slippage', 'at-risk', 'off-track', 'under-review'] as const;

export type Look = (typeof looks)[number];
