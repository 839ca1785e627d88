import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { decode } from 'cborg';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { onlyFirst } from '../search/index-files.ts';
import { address } from '../site/address.ts';

/** What Pagefind indexes of one page: its path, and the tokens of its title and of its text. */
interface IndexedPage {
  path: string;
  title: string;
  text: string;
}

/** Everything that goes into the folder of the search index. */
export interface SearchContent {
  /** In this order, which the other files rely on. */
  pages: IndexedPage[];
  /** Files of our own beside those of Pagefind, by their names, for the first words of its parts. */
  filesFor: (parts: string[]) => Record<string, string>;
}

/**
 * How many places of words stand in one part of the index. A search fetches a part or two for each word,
 * of about a kilobyte for a thousand places. Pagefind’s own number is 20,000.
 */
const placesInPart = 3000;

/** No language that Pagefind knows: the words are stems already. */
const language = 'zxx';

/** Writes the search index after Astro has written the pages. The content is asked for only then. */
export function searchIndex(contentOf: () => Promise<SearchContent>): AstroIntegration {
  return {
    name: 'golden-thread:search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), address.searchIndex());
        await writeIndex(await contentOf(), folder);
      },
    },
  };
}

/** Writes the index of some content into a folder. */
export async function writeIndex(
  { pages, filesFor }: SearchContent,
  folder: string,
): Promise<void> {
  // Pagefind reads this when it starts, and has no other way to be told.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInPart);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const [at, { path, title, text }] of pages.entries()) {
      const added = await index.addCustomRecord({
        url: path,
        language,
        content: text,
        meta: { title },
        ...(at === 0 && { filters: { only: [onlyFirst.only] } }),
      });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
    }
    const made = await filesOf(index);
    for (const { path, content } of made.filter(isNeeded)) await write(path, content);
    for (const [path, text] of Object.entries(filesFor(partsOf(made)))) await write(path, text);
  } finally {
    await close();
  }

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function filesOf(index: PagefindIndex): Promise<MadeFile[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join(' '));
  return files;
}

/** The first word of each part, in order, as Pagefind’s list of its parts says. */
function partsOf(files: MadeFile[]): string[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) return [];
  const [, , parts]: [string, unknown[], [from: string, to: string, hash: string][]] = decode(
    gunzipSync(list.content).subarray('pagefind_dcd'.length),
  );
  return parts.map(([from]) => from);
}

/**
 * Pagefind brings interfaces of its own, and a worker. The search page has its own, and needs none. Nor
 * does it read what Pagefind would show of each page.
 */
function isNeeded({ path }: MadeFile): boolean {
  return !/(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/.test(path);
}

interface MadeFile {
  path: string;
  content: Uint8Array;
}
