import { meant } from '../../lib/search/slips.ts';
import type { TypedWord } from '../../lib/search/understand.ts';
import { letterOf } from '../../lib/search/word-list.ts';
import { fromIndex, stem, wordsOf } from '../../lib/search/words.ts';
import type { SearchIndex } from './open-search.ts';

/** A word as it was typed, and what is known of it. */
export interface KnownWord extends TypedWord {
  /** The words of the index that are looked for; none when no page has the word. */
  asked: string[];
  /** The words of which a page has to have one, where the index would find others too. */
  only: string[] | undefined;
  /** All words that the index would find. They may stand in several parts of it. */
  near: string[];
  /** What was looked for instead of a word that no page has. */
  used: string | undefined;
  /** The higher, the less it tells. */
  frequency: number;
}

type WordList = Map<string, number>;

/** How many words that somebody typed may be one word of the index: “core 20 plus 5”. */
const mostJoined = 4;

/**
 * Reads what somebody typed as words of the index. `names` are words that need not be in it, such as those of states; what is a
 * name by itself tells most.
 */
export function wordReader(
  index: Pick<SearchIndex, 'words'>,
  isFiller: (word: string) => boolean,
  names: string[][],
): (typed: string) => Promise<KnownWord[]> {
  const inNames = new Set(names.flat());
  const alone = new Set(names.flatMap((words) => (words.length === 1 ? words : [])));
  return async (typed) => {
    const words = spelledWords(typed);
    const known: KnownWord[] = [];
    for (let at = 0; at < words.length; ) {
      const [count, word] = await joined(words, at);
      const spelled = words.slice(at, at + count).map((one) => one.typed);
      known.push(await read(word, spelled.join(' ')));
      at += count;
    }
    return known;
  };

  /** The longest word of the index that begins here, and of how many typed words it is made. */
  async function joined(words: Spelled[], at: number): Promise<[count: number, word: string]> {
    const first = words[at]?.word ?? '';
    if (isFiller(first)) return [1, first];
    const list = await listFor(first);
    for (let count = Math.min(mostJoined, words.length - at); count > 1; count--) {
      const several = words.slice(at, at + count).map(({ word }) => word);
      const word = several.join('');
      if (list.has(word) && word.length > 5) return [count, word];
    }
    return [1, first];
  }

  async function read(word: string, typed: string): Promise<KnownWord> {
    const filler = isFiller(word);
    const list = await listFor(word);
    const frequency = alone.has(word) ? 0 : (list.get(word) ?? 0);
    const known = { typed, word, filler, used: undefined, only: undefined, near: [], frequency };
    const asked = list.has(word) ? word : begunOrAkin(word, list);
    if (asked) return { ...known, asked: [asked], ...around(word, asked, list) };
    if (inNames.has(word) || filler) return { ...known, asked: [] };
    const halves = await split(word);
    if (halves) return { ...known, asked: halves };
    const swapped = await listFor(word.slice(1));
    const used = meant(word, [...list.keys(), ...swapped.keys(), ...inNames]);
    if (!used) return { ...known, asked: [] };
    const own = (await listFor(used)).get(used);
    return {
      ...known,
      word: used,
      used,
      asked: own === undefined ? [] : [used],
      near: around(used, used, await listFor(used)).near,
      frequency: alone.has(used) ? 0 : (own ?? 0),
    };
  }

  /** Two words of the index that somebody wrote as one: “foodbank”. */
  async function split(word: string): Promise<[string, string] | undefined> {
    for (let at = 3; at <= word.length - 3; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if ((await listFor(one)).has(one) && (await listFor(other)).has(other)) return [one, other];
    }
    return undefined;
  }

  function listFor(word: string): Promise<WordList> {
    return index.words(letterOf(word));
  }
}

/** A word with the signs that stand in it: “£1,250”. */
interface Spelled {
  word: string;
  typed: string;
}

function spelledWords(text: string): Spelled[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const words = wordsOf(chunk);
    const whole = chunk.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%₂]+$/gu, '');
    return words.map((word) => ({ word, typed: words.length === 1 ? whole : fromIndex(word) }));
  });
}

/** The most frequent word that begins with what was typed, or else has the same stem. */
function begunOrAkin(word: string, list: WordList): string | undefined {
  const words = [...list.keys()];
  const begun = isStart(word, list) ? words.find((one) => one.startsWith(word)) : undefined;
  return begun ?? words.find((one) => stem(one) === stem(word));
}

/** Whether it may be the start of a longer word. A number never is, and three letters are not if they are a word. */
function isStart(word: string, list: WordList): boolean {
  return !/\d/.test(word) && (word.length > 3 || (word.length === 3 && !list.has(word)));
}

/**
 * Pagefind finds everything that begins with the stem of a word, households for “housing” too. Where there are such words, these are
 * the ones that count: those with the same stem, and those that begin with what was typed if it is long enough to tell.
 */
function around(typed: string, asked: string, list: WordList): Pick<KnownWord, 'near' | 'only'> {
  const root = stem(asked);
  const near = [...list.keys()].filter((one) => one.startsWith(root) || stem(one).startsWith(root));
  const right = near.filter(
    (one) => stem(one) === root || (one.startsWith(typed) && isStart(typed, list)),
  );
  const only = [...new Map(right.map((one) => [stem(one), one])).values()];
  return { near, only: right.length < near.length ? only : undefined };
}
