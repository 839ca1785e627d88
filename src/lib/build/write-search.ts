import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { address } from '../site/address.ts';

/** What Pagefind indexes of one page: the path, the title, and the words by which it is found. */
interface IndexedPage {
  path: string;
  title: string;
  ref?: string;
  text: string;
}

/** Everything that goes into the folder of the search index. */
export interface SearchContent {
  /** In this order, which the other files rely on. */
  pages: IndexedPage[];
  /** Files of our own beside those of Pagefind, by their names. */
  files: Record<string, string>;
}

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
export async function writeIndex({ pages, files }: SearchContent, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const { path, title, ref, text } of pages) {
      const added = await index.addCustomRecord({
        url: path,
        language: 'en',
        content: text,
        meta: { title, ...(ref && { ref }) },
      });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join(' '));
    for (const { path, content } of made.files.filter(isNeeded)) await write(path, content);
    for (const [path, text] of Object.entries(files)) await write(path, text);
  } finally {
    await close();
  }

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Pagefind brings interfaces of its own, and a worker. The search page has its own, and needs none. */
function isNeeded({ path }: { path: string }): boolean {
  return !/(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/.test(
    path,
  );
}
