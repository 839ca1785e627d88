import type { z } from 'zod';
import { type Note, whoseNotes } from '../../fields/source-place.ts';
import type { Citation } from '../../source/cite.ts';
import type { sourceField } from '../records/fields.ts';

/** Where a record comes from: the ID of the document and the place in it, null when none is given. */
export function sourceOf({ entry }: Citation): z.infer<typeof sourceField> {
  return { document: entry.document, locator: entry.locator ?? null };
}

/** The notes of a record as one cell. */
export const notesColumn = {
  field: 'sic',
  describes:
    'What is odd, and in brackets whose it is: the source’s, our copy’s or our own choice.',
  written: noteLine,
};

/** A note in one line: “Cut off (our copy): The sentence stops.” */
export function noteLine({ whose, label, text }: Note): string {
  return `${label} (${whoseNotes[whose].short}): ${text}`;
}

/** The columns of a source, which every table of facts ends with. */
export const sourceColumns = {
  source: 'source.document',
  source_section: 'source.locator.section',
  source_page: 'source.locator.page',
};
