import { type Facet, spokenFacets } from './facets.ts';
import type { Chosen } from './table.ts';
import { stem, wordsOf } from './words.ts';

/** A word as it was typed, and as the index has it. */
export interface TypedWord {
  typed: string;
  /** What is looked for; the typed word itself, if nothing is known of it. */
  word: string;
  /** Whether it is one of the words of a question that tell nothing. */
  filler: boolean;
}

/** An answer to a facet by the words for it. */
export interface SpokenAnswer {
  words: string[];
  facet: Facet;
  value: string;
}

/** A page by one of the words it is called. */
interface NamedPage {
  row: number;
  names: string[][];
}

/** What somebody wants, as far as the words say it. */
export interface Understood {
  /** Pages that are called so. They come first. */
  named: number[];
  /** Names of states and places, with the words that were taken for them. */
  filters: { facet: Facet; value: string; words: TypedWord[] }[];
  /** What is left to look for. */
  words: TypedWord[];
}

/** Takes the names of states, pages and places out of what was typed. */
export function understand(typed: TypedWord[], { phrases, ...known }: Knowledge): Understood {
  const states = take(
    typed,
    phrases.filter(({ facet }) => facet !== 'place' && isSpoken(facet)),
  );
  const telling = states.left.filter(({ filler }) => !filler);
  const named = states.found.length === 0 ? namedBy(typed, telling, known) : [];
  if (named.length > 0) return { named, filters: [], words: telling };
  const places = take(
    states.left,
    phrases.filter(({ facet }) => facet === 'place'),
  );
  const filters = [...states.found, ...places.found];
  const left = places.left.filter(({ filler }) => !filler);
  // “Paused projects” asks for a kind; “action plan” does not.
  const kinds = take(
    left,
    phrases.filter(({ facet }) => facet === 'kind'),
  );
  return kinds.left.length === 0 && left.length > 0
    ? { named, filters: [...filters, ...kinds.found], words: [] }
    : { named, filters, words: left };
}

/** What was understood, as something to narrow by. */
export function chosenBy(filters: Understood['filters']): Chosen {
  return Object.fromEntries(filters.map(({ facet, value }) => [facet, value]));
}

/** What is known on a site of words that say more than that a page has them. */
export interface Knowledge {
  phrases: SpokenAnswer[];
  names: NamedPage[];
  isFiller: (word: string) => boolean;
}

/** The phrases in some words, the longest first and one for each facet, and the words without them. */
function take(typed: TypedWord[], phrases: SpokenAnswer[]): TakenWords {
  const found: Understood['filters'] = [];
  let left = typed;
  for (const { words, facet, value } of phrases.toSorted(
    (one, other) => other.words.length - one.words.length,
  )) {
    if (found.some((one) => one.facet === facet)) continue;
    const at = left.findIndex((_, start) =>
      words.every((word, step) =>
        [left[start + step]?.word, left[start + step]?.typed].includes(word),
      ),
    );
    if (at < 0) continue;
    found.push({ facet, value, words: left.slice(at, at + words.length) });
    left = [...left.slice(0, at), ...left.slice(at + words.length)];
  }
  return { found, left };
}

/** The pages that are called by these words: by all of a name, or else by half of it or more and no others. */
function namedBy(
  typed: TypedWord[],
  telling: TypedWord[],
  { names, isFiller }: Pick<Knowledge, 'names' | 'isFiller'>,
): number[] {
  if (telling.length === 0) return [];
  const wholes = [typed, telling].flatMap((words) => [
    words.map(({ word }) => word).join(''),
    words.flatMap((one) => wordsOf(one.typed)).join(''),
  ]);
  const stems = new Set(typed.map(({ word }) => stem(word)));
  const scored = names.flatMap(({ row, names: own }) => {
    const spelled = own.map((words) => withoutFillers(words, isFiller));
    if ([...own, ...spelled].some((words) => wholes.includes(words.join('')))) {
      return { row, share: 2 };
    }
    const all = new Set(spelled.flat().map(stem));
    if (!telling.every(({ word }) => all.has(stem(word)))) return [];
    const shares = spelled.map(
      (words) => words.filter((word) => stems.has(stem(word))).length / words.length,
    );
    const share = Math.max(...shares);
    return { row, share };
  });
  const exact = scored.filter(({ share }) => share === 2);
  if (exact.length > 0) return exact.map(({ row }) => row);
  const best = scored
    .filter(({ share }) => share >= 0.5)
    .toSorted((one, other) => other.share - one.share);
  // A word that many names have, such as “council”, is the name of none.
  const many = telling.length === 1 ? scored : best;
  return many.length > 3 ? [] : best.map(({ row }) => row);
}

/** A name without its “of” and “and”, unless little else would be left: “Out of work”. */
function withoutFillers(name: string[], isFiller: (word: string) => boolean): string[] {
  const telling = name.filter((word) => !isFiller(word));
  return telling.length * 2 > name.length ? telling : name;
}

function isSpoken(facet: Facet): boolean {
  return (spokenFacets as readonly Facet[]).includes(facet);
}

interface TakenWords {
  found: Understood['filters'];
  left: TypedWord[];
}
