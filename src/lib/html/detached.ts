/**
 * A part of a page as a text of its own. One that was cut out of the page holds the whole page in memory for as long as
 * the part is kept, so whatever outlives its page is kept like this.
 */
export function detached(part: string): string {
  return Buffer.from(part).toString();
}
