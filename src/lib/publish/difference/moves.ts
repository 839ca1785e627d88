import { type ChangedField, changedFields, isOurWords } from '../../commitment/change.ts';
import { policyOf } from '../../commitment/fields.ts';
import type { CommitmentEntry } from '../../commitment/schema.ts';
import { joined, type Phrase, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { splitId } from '../../register/names.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import type { FieldChange } from './compare-values.ts';
import { fieldsOf, whole, wordsOf } from './file-changes.ts';
import { goingOnInWords } from './going-on-words.ts';
import { nameOfFile } from './names.ts';
import { type File, type Pairs, type Published, pairsOf } from './published.ts';
import {
  editedRecords,
  isExplained,
  newRecords,
  type Recorded,
  reasonInWords,
} from './recorded.ts';
import { dateOr, fieldInWords } from './values-in-words.ts';
import { withdrawnInWords } from './withdrawn-in-words.ts';

/** What changes in the files of commitments: added, gone, withdrawn, moved, or in other words. */
export function commitmentFileChanges(before: Published, after: Published): ReaderChange[] {
  const { added, gone, changed } = pairsOf('commitments', before, after);
  return [
    ...added.map((file) => whole('commitments', file, after, 'added')),
    ...gone.map((file) => whole('commitments', file, before, 'gone')),
    ...changed.flatMap((pair) => changesIn(pair, before, after)),
  ];
}

function changesIn(
  pair: Pairs['changed'][number],
  before: Published,
  after: Published,
): ReaderChange[] {
  const fields = fieldsOf(pair).filter(({ path }) => path[0] !== 'changes');
  const names = [...new Set(fields.map(({ path }) => String(path[0])))];
  const records = Map.groupBy(newRecords(pair), ({ field }) => String(field));
  const author = before.register.commitments.find(({ id }) => id === pair.id)?.titleBy ?? 'us';
  // Our own words may be put right without a record: then they are told of as words.
  const moves = changedFields.filter(
    (name) => names.includes(name) && (!isOurWords(name, author) || records.has(name)),
  );
  const rest = fields.filter(({ path }) => !moves.some((name) => name === path[0]));
  const withdrawn = withdrawnInWords(pair.now, after);
  return [
    ...(names.includes('withdrawn')
      ? [lineOf(withdrawn.kind, pair.now, after, withdrawn.says)]
      : []),
    ...goingOnChanges(pair, after),
    ...moves.map((name) => {
      const own = fields.filter(({ path }) => path[0] === name);
      return move(name, own, records.get(name) ?? [], pair, before, after);
    }),
    ...[...records]
      .filter(([name]) => !moves.some((one) => one === name))
      .flatMap(([, own]) => own)
      .map((record) => lineOf('move-recorded', pair.now, after, past(record, after))),
    ...wordsOf('commitments', editedRecords(pair), pair, before, after),
    ...wordsOf(
      'commitments',
      rest.filter(({ path }) => !toldOfWhole.includes(String(path[0]))),
      pair,
      before,
      after,
    ),
  ];
}

/** The fields of which a sentence tells as a whole. */
const toldOfWhole = ['withdrawn', 'carriedTo', 'notCarried'];

/** That a commitment goes on into a newer plan, or does not. */
function goingOnChanges({ was, now }: Pairs['changed'][number], after: Published): ReaderChange[] {
  const [before, said] = [was, now].map(({ data }) => data as Partial<CommitmentEntry>);
  return goingOnInWords(before ?? {}, said ?? {}, after.register).map(({ kind, says }) =>
    lineOf(kind, now, after, says),
  );
}

function move(
  name: ChangedField,
  fields: FieldChange[],
  records: Recorded[],
  pair: Pairs['changed'][number],
  before: Published,
  after: Published,
): ReaderChange {
  const { told: of } = policyOf(name);
  const kind: ReaderChangeKind = isExplained(records) ? `${of}-moved` : `${of}-moved-unexplained`;
  const told = inWordsOf(name, fields, pair, before, after);
  const why = reasonInWords(records, after);
  return lineOf(kind, pair.now, after, say`${told.says}.${why}`, told);
}

function inWordsOf(
  name: ChangedField,
  fields: FieldChange[],
  pair: Pairs['changed'][number],
  before: Published,
  after: Published,
): MoveInWords {
  if (name === 'due') return dueInWords(pair);
  if (name !== 'priority') return valuesInWords(fields, before, after);
  const [was, now] = [headingOf(pair.id, before), headingOf(pair.id, after)];
  return { says: say`“${was}” → “${now}”`, was, now };
}

function headingOf(id: string, { register }: Published): string {
  const heading = register.commitments.find((one) => one.id === id)?.priority.at(-1);
  return [heading?.number, heading?.title].filter(Boolean).join(' ');
}

function dueInWords({ was, now }: Pairs['changed'][number]): MoveInWords {
  const [old, young] = [dueOf(was), dueOf(now)];
  if (old.by !== young.by) {
    const [from, to] = [dateOr(old.by, 'no due date'), dateOr(young.by, 'no due date')];
    return { says: say`${from} → ${to}`, was: old.by, now: young.by };
  }
  const [from, to] = [old, young].map(({ then, printed }) =>
    [then, printed && `printed ${printed}`].filter(Boolean).join(', '),
  );
  return {
    says: say`due date, what comes with it: “${from || 'nothing'}” becomes “${to || 'nothing'}”`,
  };
}

function valuesInWords(fields: FieldChange[], before: Published, after: Published): MoveInWords {
  const told = fields.map((field) => fieldInWords('commitments', field, before, after));
  const only = told.length === 1 ? told[0] : undefined;
  return {
    says: joined(
      told.map(({ says }) => says),
      '; ',
    ),
    was: only?.was,
    now: only?.now,
  };
}

function past(record: Recorded, after: Published): Phrase {
  return say`a change of “${String(record.field)}” is put on record, ${dateOr(record.date, 'no date')}.${reasonInWords([record], after)}`;
}

function lineOf(
  kind: ReaderChangeKind,
  file: File,
  after: Published,
  says: Phrase,
  told?: MoveInWords,
): ReaderChange {
  const called = nameOfFile('commitments', file, after);
  const ref = say`${(file.data as { ref: string }).ref}`;
  return {
    kind,
    subject: `commitments/${file.id}`,
    says: say`${called}: ${says}`,
    brief: told && kind.startsWith('due') ? say`${ref}: ${told.says}` : ref,
    path: address.commitment(splitId(file.id)),
    ...(told && { was: told.was, now: told.now }),
  };
}

function dueOf({ data }: File): { by?: string; then?: string; printed?: string } {
  return (data as { due?: { by?: string } }).due ?? {};
}

interface MoveInWords {
  says: Phrase;
  was?: string | undefined;
  now?: string | undefined;
}
