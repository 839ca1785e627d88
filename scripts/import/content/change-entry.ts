import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { isGroup } from '../../../src/lib/fields/shape.ts';
import { nothing } from '../mapping/schema.ts';
import { labelOfReading } from '../plan/read-due.ts';

/**
 * The text of a commitment with what a newer plan says of some fields, and a dated entry for each that readers hold its
 * publisher to. What is the same already stays as it is.
 */
export function changedText(
  text: string,
  before: CommitmentEntry,
  now: Record<string, unknown>,
  fields: readonly string[],
  { date, document: from, reason, decision }: Dated,
): { text: string; told: string[] } {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const told: string[] = [];
  // A note on how a date was read goes with the date.
  const withNotes = fields.includes('due') ? [...fields, 'sic'] : fields;
  const noted = { ...now, sic: [...notesLeft(before), ...(now['sic'] as object[])] };
  for (const field of withNotes) {
    const [old, young] = [
      (before as Record<string, unknown>)[field],
      noted[field as keyof typeof noted],
    ];
    if (isDeepStrictEqual(plain(old), plain(young))) continue;
    const entries = field === 'sic' ? [] : entriesFor(field, old, young);
    if (plain(young) === undefined) document.delete(field);
    else document.set(field, document.createNode(young));
    for (const { was, now: is } of entries) {
      const entry = {
        ...{ date, field, was, now: is },
        ...(reason === undefined ? {} : { reason }),
        ...(decision === undefined ? {} : { decision }),
        source: { document: from },
      };
      if (document.has('changes')) document.addIn(['changes'], document.createNode(entry));
      else document.set('changes', document.createNode([entry]));
      told.push(`${field}: ${shown(was)} → ${shown(is)}`);
    }
  }
  return told.length === 0 && fields.length === 0
    ? { text, told }
    : { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), told };
}

function notesLeft({ sic }: CommitmentEntry): object[] {
  return sic.filter(({ about, label }) => about !== 'due' || label !== labelOfReading);
}

/** What a dated entry says of a field: of lists of sentences, one entry for each that changed. */
function entriesFor(field: string, old: unknown, young: unknown): { was: unknown; now: unknown }[] {
  if (field === 'leads' || field === 'partners') return pair(old ?? [], young ?? []);
  if (field === 'due') return pair(dueOf(old), dueOf(young));
  if (field === 'budget') return pair(printedOf(old), printedOf(young));
  if (Array.isArray(old) || Array.isArray(young)) {
    const [before, after] = [sentences(old), sentences(young)];
    const gone = before.filter((one) => !after.includes(one));
    const come = after.filter((one) => !before.includes(one));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      was: gone[at] ?? nothing,
      now: come[at] ?? nothing,
    }));
  }
  return pair(old ?? nothing, young ?? nothing);
}

function pair(was: unknown, now: unknown): { was: unknown; now: unknown }[] {
  return isDeepStrictEqual(was, now) ? [] : [{ was, now }];
}

function dueOf(due: unknown): unknown {
  if (!isGroup(due)) return nothing;
  return due['ongoing'] ? 'ongoing' : (due['by'] ?? nothing);
}

function printedOf(budget: unknown): unknown {
  return isGroup(budget) ? budget['printed'] : nothing;
}

function sentences(list: unknown): string[] {
  return (Array.isArray(list) ? list : []).map((one) =>
    isGroup(one)
      ? one['term']
        ? `${one['term']}: ${one['text']}`
        : String(one['text'])
      : String(one),
  );
}

/** An empty list is the same as none. */
function plain(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') || nothing : String(value);
}

/** When a change was made public, in which document, and why and by whom where that is said. */
interface Dated {
  date: string;
  document: string;
  reason?: string | undefined;
  decision?: string | undefined;
}
