import type { Citation } from '../../source/cite.ts';

/** A source in a record: the ID of the document and the place in it, null when none is given. */
export function sourceRecord({ entry }: Citation) {
  return { document: entry.document, locator: entry.locator ?? null };
}

/** The notes of an entry as one cell. */
export function notesCell(notes: { label: string; text: string }[]): string {
  return notes.map(({ label, text }) => `${label}: ${text}`).join(' ');
}

/** The columns of a source, which every table ends with. */
export const sourceColumns = [
  {
    name: 'source',
    describes: 'The ID of the source document.',
    value: ({ source }: Sourced) => source.document,
  },
  {
    name: 'source_section',
    describes: 'The section of the document.',
    value: ({ source }: Sourced) => source.locator?.section,
  },
  {
    name: 'source_page',
    describes: 'The page or pages of the document, as printed.',
    value: ({ source }: Sourced) => source.locator?.page,
  },
];

interface Sourced {
  source: ReturnType<typeof sourceRecord>;
}
