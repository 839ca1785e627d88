/**
 * What stands in a line that we offer where only its author knows the value: an ID, a date, a number, a word of a
 * list. No field takes it, so it is never published.
 */
export const toReplace = 'replace-this';

/** The same for words, in quotes as a file needs them. It may be looked at, and never goes before readers. */
export function toWrite(what: string): string {
  return `"TODO: ${what}"`;
}
