import { close, createIndex } from 'pagefind';
import { point } from '../search/words.ts';
import type { WriteFile } from './kept/site-files.ts';

/** Everything that goes into the folder of the search index. */
export interface SearchContent {
  /** In this order, which the other files rely on. */
  pages: { path: string; text: string; fields: Record<string, string> }[];
  /** Files of our own beside those of Pagefind, by their names. */
  files: Record<string, string>;
}

/**
 * How many places of words stand in one part of the index. A search fetches a part or two for each word, of about a kilobyte for a
 * thousand places. With 20,000, Pagefind’s own number, two words of a large site cost more than the budget has. Nothing but the
 * weight rests on it.
 */
const placesInPart = 4000;

/** Writes the index of some content, each file by its name. Pagefind knows the endings of words in some languages; Welsh is not one of them. */
export async function writeIndex(
  { pages, files }: SearchContent,
  write: WriteFile,
  language: string,
): Promise<void> {
  // Pagefind reads this when it starts, and has no other way to be told.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInPart);
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: point,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    // Pagefind takes them one after the other, so it is told of all of them before it has answered.
    let answered = 0;
    const added = pages.map(async ({ path, text, fields }, at) => {
      const { errors } = await index.addCustomRecord({
        url: path,
        language,
        content: text,
        meta: fields,
        ...(at === 0 && { filters: { first: ['yes'] } }),
      });
      if (errors.length > 0) throw new Error(`${path}: ${errors.join(' ')}`);
      if (at !== answered++) throw new Error('Pagefind took the pages in another order.');
    });
    await Promise.all(added);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join(' '));
    const hasOwn = made.files.some(({ path }) => path === `wasm.${language}.pagefind`);
    for (const { path, content } of made.files) {
      // Its program for languages that it does not know is of no use beside that for the one it does.
      if (isNeeded(path) && !(hasOwn && path === 'wasm.unknown.pagefind')) write(path, content);
    }
    for (const [path, text] of Object.entries(files)) write(path, text);
  } finally {
    await close();
  }
}

/** Pagefind brings interfaces of its own, and a worker. The search page has its own, and needs none. */
function isNeeded(path: string): boolean {
  return !/(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}
