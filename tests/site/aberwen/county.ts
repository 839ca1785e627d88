import { siteNamed } from '../built/site.ts';
import { commitmentsOf } from '../data/files.ts';

// Aberwen (tests/fixtures/aberwen) is invented. What these tests expect was counted by hand from what its files say,
// and not by the code that counts on the pages.
const aberwen = siteNamed('aberwen');

/** All that a reader reads on a page, with plain spaces. */
export function read(path: string): string {
  const page = aberwen.pageAt(path);
  if (!page) throw new Error(`Aberwen has no page ${path}.`);
  return page.text;
}

/** All commitments, as the open data has them. */
export const records = commitmentsOf(aberwen).records;

/** One of them by its ID. */
export function recordOf(id: string) {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`Aberwen publishes no data on ${id}.`);
  return record;
}

/** How many entries a file of the open data has. */
export function entriesIn(file: string): number {
  return JSON.parse(aberwen.read(`/data/${file}.json`)).records.length;
}
