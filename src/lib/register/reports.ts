import { type Day, inOrderOfTime, knownFrom } from '../fields/calendar.ts';
import { reportKnownFrom } from '../progress/first-known.ts';
import type { KnownWord, SaidAxis } from '../progress/known-word.ts';
import type { Lifespan } from '../progress/lifespan.ts';
import { noUpdateReceived } from '../progress/no-update.ts';
import type { ProgressEntry, UpdateEntry } from '../progress/schema.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import { joinCorrections } from './corrections.ts';
import { inNaturalOrder } from './find.ts';
import { nameReport, ofStrategy } from './names.ts';
import type { CommitmentName, Update } from './types.ts';

/**
 * The progress reports of a strategy that are known on a day, oldest first.
 */
export function knownReports(
  entries: Entries,
  strategy: string,
  asAt: Day,
): Entry<ProgressEntry>[] {
  return ofStrategy(entries.progress, strategy)
    .filter(({ data }) => knownFrom(reportKnownFrom(data)) <= asAt)
    .sort(
      (one, other) =>
        inOrderOfTime(one.data.asAt, other.data.asAt) || inNaturalOrder(one.id, other.id),
    );
}

/** An update with its report, and its status words on their axes. */
export function joinUpdate(
  entry: UpdateEntry,
  report: Entry<ProgressEntry>,
  commitment: CommitmentName,
  { added, withdrawn }: Lifespan,
  words: KnownWord[],
): Update {
  const { status, commitment: _id, ...rest } = entry;
  const given = words.filter(({ word }) => status.includes(word));
  const on = <Axis extends SaidAxis>(axis: Axis) => {
    const said = given.find((word) => word[axis] !== undefined);
    const state = said?.[axis];
    return said && state && { word: said.word, state };
  };
  return {
    ...rest,
    commitment,
    summary: entry.summary ?? (entry.noUpdate ? noUpdateReceived : ''),
    span: { added, withdrawn },
    report: nameReport(report),
    corrections: joinCorrections(report, () => commitment).filter(
      (_, at) => report.data.corrections[at]?.commitment === entry.commitment,
    ),
    lifecycle: on('lifecycle'),
    rating: on('rating'),
    scaleWord: given.find(({ isOfScale }) => isOfScale)?.word,
  };
}
