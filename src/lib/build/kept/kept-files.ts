import type { ContentPart } from '../../register/asked.ts';
import { keepText, keptText } from './kept-text.ts';
import { type KeptFile, type SiteFiles, sumOf } from './site-files.ts';

/**
 * Writes pages and other files of a site, and makes none anew of which the build before has made the same. What is torn,
 * foreign or of other code is made again, and a store that cannot be written costs time and nothing else.
 *
 * @param files writes them, and keeps them for the next build.
 * @param list the file that says of what each of them was made.
 * @param edition names all that decides what becomes of one, beside its text.
 * @param content what they ask for while they are made.
 */
export function keptFiles<Note>(
  files: SiteFiles,
  list: string,
  edition: string,
  content: ContentAsked,
): KeptFiles<Note> {
  const known: Record<string, KeptOne<Note>> = JSON.parse(keptText(list, edition) ?? '{}');
  const now: Record<string, KeptOne<Note>> = {};
  return {
    async write({ path, key: given, make }, finish) {
      const before = known[path];
      const isSame = before?.madeOf && isMadeOf(before.madeOf, given);
      const written = isSame && files.reuse(before.editions) ? before : await made();
      now[path] = written;
      return written;

      async function made(): Promise<KeptOne<Note>> {
        content.asked();
        const text = await make();
        const madeOf = whatItIsMadeOf(given, content.asked());
        const key = sumOf(text);
        if (before?.key === key && files.reuse(before.editions)) return { ...before, madeOf };
        const { editions, note } = await finish(text);
        for (const one of editions) files.write(one.path, one.content);
        const sums = editions.map(({ path }) => ({ path, sum: files.sums.get(path) ?? '' }));
        return { key, editions: sums, note, madeOf };
      }
    },
    end() {
      keepText(list, edition, JSON.stringify(now));
    },
  };

  function whatItIsMadeOf(key: string | undefined, parts: ContentPart[]): MadeOf | undefined {
    return key === undefined ? undefined : { key, parts, sum: content.sumOf(parts) };
  }

  function isMadeOf({ key, parts, sum }: MadeOf, given: string | undefined): boolean {
    return key === given && sum === content.sumOf(parts);
  }
}

export interface KeptFiles<Note> {
  /**
   * Writes the editions of a page or file: those of the build before where they would be the same, or else what `finish`
   * makes of its text.
   */
  write(one: ToMake, finish: (text: Uint8Array) => Promise<Finished<Note>>): Promise<KeptOne<Note>>;
  /** Keeps the list for the next build. */
  end(): void;
}

/** A page or a file, by its path. */
interface ToMake {
  path: string;
  /** Names what it is given; undefined for one that may be made of anything. */
  key: string | undefined;
  make: () => Promise<Uint8Array>;
}

interface Finished<Note> {
  editions: readonly { path: string; content: string | Uint8Array }[];
  note: Note;
}

/** What pages and files ask of the content while they are made. */
export interface ContentAsked {
  /** What was asked for since this was called last. */
  asked: () => ContentPart[];
  /** The same as long as nothing in these parts changes. */
  sumOf: (parts: readonly ContentPart[]) => string;
}

interface KeptOne<Note> {
  /** The SHA-256 sum of its text. */
  key: string;
  editions: readonly KeptFile[];
  /** What is worth knowing of it beside its files. */
  note: Note;
  /** Missing for one that may be made of anything. */
  madeOf?: MadeOf | undefined;
}

/** All that decides what the text of a page is, beside the code. */
interface MadeOf {
  /** Names what it was given. */
  key: string;
  /** What it asked for. */
  parts: ContentPart[];
  /** The sum of these parts. */
  sum: string;
}
