import { partsOf, type QueryPart, wordsOfRef } from '../../lib/search/query.ts';
import { meant } from '../../lib/search/spelling.ts';
import { soughtFor } from '../../lib/search/tokens.ts';
import type { SearchIndex } from './open-search.ts';

/** What was found for what somebody typed, and what was looked for in its place. */
export interface LookedUp {
  /** The best match first. */
  rows: number[];
  /** The words that no page has, each with the word that was looked for instead, if there is one. */
  unknown: { typed: string; used: string | undefined }[];
}

/**
 * Looks for what somebody typed. A ref is taken as a ref, unless no page has it. A word that no page
 * has is taken for the start or the typo of one that some page has; if there is none, the other words
 * have to do.
 */
export async function lookUp(
  typed: string,
  shapes: string[],
  index: Pick<SearchIndex, 'has' | 'find' | 'words'>,
): Promise<LookedUp> {
  const parts = await withPlainRefs(partsOf(typed, shapes), index);
  const looked = await Promise.all(
    parts.map(async ({ typed: word, sought }) => {
      if (await index.has(sought)) return { sought };
      const used = meant(word, await index.words());
      return { sought: used && soughtFor(used), unknown: { typed: word, used } };
    }),
  );
  const known = looked.flatMap(({ sought }) => sought ?? []);
  return {
    rows: known.length > 0 ? await index.find(known) : [],
    unknown: looked.flatMap(({ unknown }) => unknown ?? []),
  };
}

/** A ref that no page has is only words: “in 4.5” may be a figure. */
async function withPlainRefs(
  parts: QueryPart[],
  index: Pick<SearchIndex, 'has'>,
): Promise<QueryPart[]> {
  const plain = parts.map(async (part) =>
    part.isRef && !(await index.has(part.sought)) ? wordsOfRef(part.typed) : [part],
  );
  return (await Promise.all(plain)).flat();
}
