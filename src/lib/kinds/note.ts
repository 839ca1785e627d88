import type { Note } from '../fields/source-place.ts';

/** One note on something odd in a source: where it stands on the site, and where in the source. */
export interface OpenQuestion extends Note {
  /** The strategy or the kind of entry under which it is listed. */
  group: string;
  /** What it is about: "W14", "Chapter 3.1", "Progress report, October 2022". */
  where: string;
  /** The address of the page, below the base. */
  path: string;
  /** The document and the place in it, as one sentence. */
  source: string;
}

/** The notes of an entry, each with where it stands. */
export function notesOn(
  notes: readonly Note[],
  place: Omit<OpenQuestion, keyof Note>,
): OpenQuestion[] {
  return notes.map(({ whose, label, text }) => ({ ...place, whose, label, text }));
}
