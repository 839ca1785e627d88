import { knownRefs, refsIn } from '../../lib/search/refs.ts';
import { type Chosen, narrow } from '../../lib/search/table.ts';
import type { SpokenAnswer, TypedWord, Understood } from '../../lib/search/understand.ts';
import { chosenBy, understand } from '../../lib/search/understand.ts';
import { shortFigures, wordsOf } from '../../lib/search/words.ts';
import type { Found, SearchIndex } from './open-search.ts';
import { type KnownWord, wordReader } from './read-words.ts';

/** What was found for what somebody typed, and how it was understood. */
export interface LookedUp {
  /** The best match first; not narrowed yet. */
  found: Found[];
  /** Refs that no commitment has. */
  missing: string[];
  /** The words that no page has, each with the word that was looked for instead, if there is one. */
  unknown: { typed: string; used: string | undefined }[];
  /** Words that were given up, because no page has all of them. */
  dropped: string[];
  /** Names of states and places that were taken as filters, and what would be typed without each. */
  filters: (Understood['filters'][number] & { without: string; asWords: string })[];
  /** Filters that were given up, because nothing behind them has the words. */
  released: Understood['filters'];
}

/** Looks for what somebody typed. */
export function searcher(
  index: SearchIndex,
  page: { phrases: SpokenAnswer[]; fillers: ReadonlySet<string> },
): (typed: string, chosen: Chosen) => Promise<LookedUp> {
  const isFiller = (word: string) => page.fillers.has(word);
  const refs = knownRefs(index.table);
  const names = index.names.map(([row, ...own]) => ({ row, names: own.map(wordsOf) }));
  const phrases = page.phrases.filter(
    ({ words, facet, value }) =>
      words.length > 1 || index.table[facet].sets.some((set) => set.includes(value)),
  );
  const kindWords = new Set(phrases.flatMap(({ facet, words }) => (facet === 'kind' ? words : [])));
  const read = wordReader(index, isFiller, [
    ...phrases.map(({ words }) => words),
    ...names.flatMap((one) => one.names),
  ]);
  const other = (row: number): Found => ({ row, page: () => index.page(row) });

  return async (typed, chosen) => {
    if (!typed) return { ...nothing, found: await find([]) };
    const quoted = [...typed.matchAll(/[“"]([^”"]+)[”"]/g)]
      .map(([, words = '']) => words)
      .join(' ');
    const open = typed.replace(/[“"][^”"]*[”"]/g, ' ');
    const { rows: withRef, missing, words: left } = refsIn(open, refs, isFiller);
    // “Statement I15” asks for a ref, and not for pages about statements.
    const words = (await read(shortFigures(left))).map((word) =>
      missing.length > 0 && kindWords.has(word.word) ? { ...word, filler: true } : word,
    );
    const literal = (await read(quoted)).map((word) => ({ ...word, filler: false }));
    const understood = understand(words, { phrases, names, isFiller });
    const sought = [...literal, ...(understood.words as KnownWord[])];
    const all = sought.length + withRef.length + understood.filters.length + missing.length === 0;
    const kept = all ? words : sought;
    const known = kept.filter(({ asked }) => asked.length > 0);
    const result = {
      missing: missing.map(({ ref }) => ref),
      unknown: kept.flatMap(({ typed: one, used, asked }) =>
        used || asked.length === 0 ? { typed: one, used } : [],
      ),
    };
    if (withRef.length > 0) {
      const rest = await find(known);
      const places = new Map(rest.map(({ row }, at) => [row, at]));
      const rank = (row: number) =>
        (places.get(row) ?? rest.length) +
        (narrow(index.table, [row], chosenBy(understood.filters)).length > 0 ? 0 : rest.length + 1);
      const best = [...new Set(withRef)].toSorted((one, two) => rank(one) - rank(two));
      return { ...nothing, missing: result.missing, found: best.map(other) };
    }
    // Words of the question without the telling ones would find everything.
    const isAlone = understood.filters.length > 0 && kept.length + missing.length === 0;
    if (known.length === 0 && !isAlone && understood.named.length === 0) {
      return { ...nothing, ...result };
    }
    const filters = understood.filters.map((filter) => ({
      ...filter,
      ...retyped(filter.words, words),
    }));
    const within = { ...chosenBy(filters), ...chosen };
    const tried = await fewer(known, within);
    if (tried.found.length > 0 || known.length === 0 || filters.length === 0) {
      return {
        ...result,
        ...tried,
        filters,
        released: [],
        found: first(understood.named, tried.found),
      };
    }
    return { ...result, ...(await fewer(known, chosen)), filters: [], released: filters };
  };

  /** The pages with all words within what was chosen; the least telling words are given up one by one until there are some. */
  async function fewer(
    words: KnownWord[],
    chosen: Chosen,
  ): Promise<{ found: Found[]; dropped: string[] }> {
    let left = words;
    const dropped: string[] = [];
    for (;;) {
      const found = await find(left);
      const rows = found.map(({ row }) => row);
      const isFound = narrow(index.table, rows, chosen).length > 0;
      if (isFound || left.length < 2) {
        return isFound ? { found, dropped } : { found: [], dropped: [] };
      }
      const least = left.reduce((one, two) => (two.frequency >= one.frequency ? two : one));
      dropped.push(least.typed);
      left = left.filter((word) => word !== least);
    }
  }

  async function find(words: KnownWord[]): Promise<Found[]> {
    if (words.length === 0) return index.table.kind.rows.map((_, row) => other(row));
    const [found, ...only] = await Promise.all([
      index.find(
        words.flatMap(({ asked }) => asked),
        words.flatMap(({ near }) => near),
      ),
      ...words.flatMap(({ only: ones }) => (ones ? [index.rowsWith(ones)] : [])),
    ]);
    return found.filter(({ row }) => only.every((rows) => rows.has(row)));
  }

  function first(named: number[], found: Found[]): Found[] {
    const byRow = new Map(found.map((one) => [one.row, one]));
    const leading = named.map((row) => byRow.get(row) ?? other(row));
    return [...leading, ...found.filter(({ row }) => !named.includes(row))];
  }
}

/** What would be typed without some words, and with them in quotes, so that they are taken as words. */
function retyped(taken: TypedWord[], all: TypedWord[]): { without: string; asWords: string } {
  const left = all.filter((word) => !taken.includes(word));
  const telling = left.filter(({ filler }) => !filler);
  const rest = telling.map(({ typed }) => typed).join(' ');
  return {
    without: rest,
    asWords: `“${taken.map(({ typed }) => typed).join(' ')}” ${rest}`.trim(),
  };
}

const nothing: LookedUp = {
  found: [],
  missing: [],
  unknown: [],
  dropped: [],
  filters: [],
  released: [],
};
