import { isDeepStrictEqual } from 'node:util';
import { isGroup } from '../../fields/shape.ts';
import { splitId } from '../../register/names.ts';
import { address } from '../../site/address.ts';
import type { Change } from './change.ts';
import { compareValues, type FieldChange } from './compare-values.ts';
import { fieldsOf, whole, wordsOf } from './file-changes.ts';
import type { Kind } from './kinds.ts';
import { nameOfFile } from './names.ts';
import { own, type Phrase, say } from './phrase.ts';
import { type File, type Pairs, type Published, pairsOf } from './published.ts';
import { dateOr, fieldInWords } from './values-in-words.ts';

/** The fields that are moved with a date and a reason once a commitment is published. */
const moved = ['due', 'leads', 'priority', 'targets', 'wording'] as const;

/** What changes in the files of commitments: added, gone, withdrawn, moved, or in other words. */
export function commitmentFileChanges(before: Published, after: Published): Change[] {
  const { added, gone, changed } = pairsOf('commitments', before, after);
  return [
    ...added.map((file) => whole('commitments', file, after, 'added')),
    ...gone.map((file) => whole('commitments', file, before, 'gone')),
    ...changed.flatMap((pair) => changesIn(pair, before, after)),
  ];
}

function changesIn(pair: Pairs['changed'][number], before: Published, after: Published): Change[] {
  const fields = fieldsOf(pair);
  const of = (name: string) => fields.filter(({ path }) => path[0] === name);
  const recorded = newRecords(pair);
  const moves = moved.filter((name) => of(name).length > 0);
  const told = new Set<unknown>([...moves, 'changes', 'withdrawn']);
  const unmatched = recorded.filter(({ field }) => !moves.some((name) => isAbout(field, name)));
  return [
    ...(of('withdrawn').length > 0 ? [withdrawal(pair, after)] : []),
    ...moves.map((name) =>
      move(
        name,
        of(name),
        recorded.find(({ field }) => isAbout(field, name)),
        pair,
        before,
        after,
      ),
    ),
    ...unmatched.map((record) => lineOf('move-recorded', pair.now, after, inWords(record))),
    ...wordsOf('commitments', edited(of('changes'), pair), pair, before, after),
    ...wordsOf(
      'commitments',
      fields.filter(({ path }) => !told.has(path[0])),
      pair,
      before,
      after,
    ),
  ];
}

function move(
  name: (typeof moved)[number],
  fields: FieldChange[],
  record: Recorded | undefined,
  pair: Pairs['changed'][number],
  before: Published,
  after: Published,
): Change {
  const kind: Kind = record?.reason ? `${name}-moved` : `${name}-moved-unexplained`;
  const says = name === 'due' ? dueInWords(pair) : valuesInWords(fields, before, after);
  const reason = record?.reason ? say` Reason: “${record.reason}”` : own(' No reason is given.');
  const decision = record?.decision ? say` Decision: “${decisionText(record.decision)}”.` : own('');
  return lineOf(kind, pair.now, after, say`${says.says}.${reason}${decision}`, says);
}

function dueInWords({ was, now }: Pairs['changed'][number]): Told {
  const [old, young] = [dueOf(was), dueOf(now)];
  if (old.by === young.by) {
    const [from, to] = [
      [old.then, old.printed],
      [young.then, young.printed],
    ].map((more) => more.filter(Boolean).join(', printed '));
    return { says: say`due: “${from || 'nothing'}” after the date becomes “${to || 'nothing'}”` };
  }
  const [from, to] = [dateOr(old.by, 'no due date'), dateOr(young.by, 'no due date')];
  return { says: say`${from} → ${to}`, was: old.by, now: young.by };
}

function valuesInWords(fields: FieldChange[], before: Published, after: Published): Told {
  const told = fields.map((field) => fieldInWords('commitments', field, before, after));
  const only = told.length === 1 ? told[0] : undefined;
  return {
    says: told.flatMap(({ says }, at) => (at === 0 ? says : ['; ', ...says])),
    was: only?.was,
    now: only?.now,
  };
}

function withdrawal({ now }: Pairs['changed'][number], after: Published): Change {
  const { withdrawn } = now.data as { withdrawn?: Record<string, unknown> };
  if (!withdrawn) return lineOf('commitment-words', now, after, own('is no longer withdrawn'));
  const on = dateOr(withdrawn['on'], 'no date');
  return lineOf(
    'commitment-withdrawn',
    now,
    after,
    say`withdrawn, ${on}. Reason: “${String(withdrawn['reason'] ?? 'none')}”`,
  );
}

function lineOf(kind: Kind, file: File, after: Published, says: Phrase, told?: Told): Change {
  const called = nameOfFile('commitments', file, after);
  const ref = say`${(file.data as { ref: string }).ref}`;
  return {
    kind,
    subject: `commitments/${file.id}`,
    says: say`${called}: ${says}`,
    brief: told?.was || told?.now ? say`${ref}: ${told.says}` : ref,
    path: address.commitment(splitId(file.id)),
    ...(told && { was: told.was, now: told.now }),
  };
}

/** The dated entries of a commitment's history that are new. */
function newRecords({ was, now }: Pairs['changed'][number]): Recorded[] {
  const known = recordsOf(was);
  return recordsOf(now).filter((record) => !known.some((old) => isDeepStrictEqual(old, record)));
}

/** Entries of the history that stood there before and read otherwise now, or are gone. */
function edited(fields: FieldChange[], { was, now }: Pairs['changed'][number]): FieldChange[] {
  if (fields.length === 0) return [];
  const [old, young] = [recordsOf(was), recordsOf(now)];
  return compareValues({ changes: old }, { changes: young.slice(0, old.length) });
}

function recordsOf({ data }: File): Recorded[] {
  const changes: unknown = (data as { changes?: unknown }).changes;
  return Array.isArray(changes) ? changes.filter(isGroup) : [];
}

function inWords({ field, date, reason }: Recorded): Phrase {
  return say`a past change of “${String(field)}” is recorded, ${dateOr(date, 'no date')}. Reason: “${String(reason ?? 'none')}”`;
}

function decisionText(decision: unknown): string {
  return isGroup(decision) ? Object.values(decision).map(String).join(', ') : String(decision);
}

function isAbout(field: unknown, name: string): boolean {
  return typeof field === 'string' && field.split(/[.[]/)[0] === name;
}

function dueOf({ data }: File): { by?: string; then?: string; printed?: string } {
  return (data as { due?: { by?: string } }).due ?? {};
}

interface Recorded {
  field?: unknown;
  date?: unknown;
  reason?: string;
  decision?: unknown;
}

interface Told {
  says: Phrase;
  was?: string | undefined;
  now?: string | undefined;
}
