/** One note on something odd in a source: where it stands on the site, and where in the source. */
export interface OpenQuestion {
  /** The strategy or the kind of entry under which it is listed. */
  group: string;
  /** What it is about: "W14", "Chapter 3.1", "Progress report, October 2022". */
  where: string;
  /** The address of the page, below the base. */
  path: string;
  label: string;
  text: string;
  /** The document and the place in it, as one sentence. */
  source: string;
}

/** The notes of an entry, each with where it stands. */
export function notesOn(
  notes: readonly { label: string; text: string }[],
  place: Omit<OpenQuestion, 'label' | 'text'>,
): OpenQuestion[] {
  return notes.map(({ label, text }) => ({ ...place, label, text }));
}
