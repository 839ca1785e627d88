import { createHash } from 'node:crypto';
import { keepText, keptText } from './kept-text.ts';
import { type KeptFile, type SiteFiles, sumOf } from './site-files.ts';

/**
 * Writes the pages of a site, and makes none anew of which the build before has made the same. What is torn, foreign or
 * of other code is made again, and a store that cannot be written costs time and nothing else.
 *
 * @param files writes them, and keeps them for the next build.
 * @param list the file that says of which text each kept page was made.
 * @param edition names all that decides what becomes of a page, beside that text.
 */
export function keptPages<Note>(files: SiteFiles, list: string, edition: string): KeptPages<Note> {
  const known: Record<string, KeptPage<Note>> = JSON.parse(keptText(list, edition) ?? '{}');
  const now: Record<string, KeptPage<Note>> = {};
  return {
    async write(path, text, make) {
      const key = createHash('sha256').update(text).digest('hex');
      const before = known[path];
      const page = before?.key === key && files.reuse(before.editions) ? before : await anew();
      now[path] = page;
      return page;

      async function anew(): Promise<KeptPage<Note>> {
        const { editions, note } = await make();
        for (const one of editions) files.write(one.path, one.html);
        const sums = editions.map((one) => ({ path: one.path, sum: sumOf(one.html) }));
        return { key, editions: sums, note };
      }
    },
    end() {
      keepText(list, edition, JSON.stringify(now));
    },
  };
}

export interface KeptPages<Note> {
  /** Writes the editions of a page as its text asks for: those of the build before, or what `make` makes. */
  write(
    path: string,
    text: Uint8Array,
    make: () => Promise<{ editions: readonly { path: string; html: string }[]; note: Note }>,
  ): Promise<KeptPage<Note>>;
  /** Keeps the list for the next build. */
  end(): void;
}

interface KeptPage<Note> {
  /** The SHA-256 sum of the text of which it was made. */
  key: string;
  editions: readonly KeptFile[];
  /** What is worth knowing of the page beside its files. */
  note: Note;
}
