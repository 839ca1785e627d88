import { lastDay } from '../../fields/calendar.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { isGroup } from '../../fields/shape.ts';
import { compareValues, type FieldChange } from './compare-values.ts';
import { decisionInWords } from './decision-in-words.ts';
import type { File, Pairs, Published } from './published.ts';
import { dateOr } from './values-in-words.ts';

/** A dated entry of the history of a commitment: which field changed, why, and who decided it. */
export interface Recorded {
  field?: unknown;
  date?: unknown;
  reason?: string;
  decision?: unknown;
}

/** The entries that are new. One of the same day and field as an old one may be that one, edited. */
export function newRecords({ was, now }: Pairs['changed'][number]): Recorded[] {
  const old = Map.groupBy(recordsOf(was), keyOf);
  const seen = new Map<string, number>();
  return recordsOf(now).filter((record) => {
    const same = (seen.get(keyOf(record)) ?? 0) + 1;
    seen.set(keyOf(record), same);
    return same > (old.get(keyOf(record))?.length ?? 0);
  });
}

/** What differs in the entries that stood there before, as fields. */
export function editedRecords(pair: Pairs['changed'][number]): FieldChange[] {
  const added = newRecords(pair);
  const kept = recordsOf(pair.now).filter((record) => !added.includes(record));
  return compareValues({ changes: recordsOf(pair.was) }, { changes: kept });
}

/** Whether all the entries say why; without an entry nobody does. */
export function isExplained(records: Recorded[]): boolean {
  return records.length > 0 && records.every(({ reason }) => reason);
}

/** The reason and the decision, and from when readers see it when that is a later day. */
export function reasonInWords(records: Recorded[], state: Published): Phrase {
  if (records.length === 0) return ourWords(' No reason is given.');
  return records.flatMap(({ reason, decision, date }) => [
    ...(reason ? say` Reason: “${reason}”` : ourWords(' No reason is given.')),
    ...(decision
      ? say` Decision: “${decisionInWords(String(decision), state)}”.`
      : ourWords(' Decision not recorded.')),
    ...(typeof date === 'string' && lastDay(date) > state.register.asAt
      ? say` Readers see it from ${dateOr(lastDay(date), '')}.`
      : []),
  ]);
}

function keyOf({ date, field }: Recorded): string {
  return [date, field].map(String).join(' ');
}

function recordsOf({ data }: File): Recorded[] {
  const { changes } = data as { changes?: unknown };
  return Array.isArray(changes) ? changes.filter(isGroup) : [];
}
