import { meant } from '../../lib/search/slips.ts';
import type { TypedWord } from '../../lib/search/understand.ts';
import { letterOf } from '../../lib/search/word-list.ts';
import { stem, wordsOf } from '../../lib/search/words.ts';
import type { SearchIndex } from './open-search.ts';

/** A word as it was typed, and what is known of it. */
export interface KnownWord extends TypedWord {
  /** The words of the index that are looked for; none when no page has the word. */
  asked: string[];
  /** The words of which a page has to have one, where the index would find others too. */
  only: string[] | undefined;
  /** What was looked for instead of a word that no page has. */
  used: string | undefined;
  /** The higher, the less it tells. */
  frequency: number;
}

/** How many words that somebody typed may be one word of the index: “core 20 plus 5”. */
const mostJoined = 4;

/** Reads what somebody typed as words of the index. `more` are words that no page needs to have: names of states. */
export function wordReader(
  index: Pick<SearchIndex, 'words' | 'allWords'>,
  isFiller: (word: string) => boolean,
  more: ReadonlySet<string>,
): (typed: string) => Promise<KnownWord[]> {
  return async (typed) => {
    const words = wordsOf(typed);
    const known: KnownWord[] = [];
    for (let at = 0; at < words.length; ) {
      const [count, word] = await joined(words, at);
      known.push(await read(word, words.slice(at, at + count).join(' ')));
      at += count;
    }
    return known;
  };

  /** The longest word of the index that begins here, and of how many typed words it is made. */
  async function joined(words: string[], at: number): Promise<[count: number, word: string]> {
    const [first = ''] = words.slice(at);
    if (isFiller(first)) return [1, first];
    const list = await index.words(letterOf(first));
    for (let count = Math.min(mostJoined, words.length - at); count > 1; count--) {
      const word = words.slice(at, at + count).join('');
      if (list.has(word) && word.length > 5) return [count, word];
    }
    return [1, first];
  }

  async function read(word: string, typed: string): Promise<KnownWord> {
    const filler = isFiller(word);
    const list = await index.words(letterOf(word));
    const found = (asked: string[], used?: string): KnownWord => ({
      typed,
      word: used ?? (asked.length === 1 ? (asked[0] ?? word) : word),
      filler,
      asked,
      only: used ? undefined : onlyThese(word, asked[0] ?? word, list),
      used,
      frequency: Math.min(...asked.map((one) => list.get(one) ?? 0)),
    });
    if (list.has(word)) return found([word]);
    const begun =
      startsOf(word, list)[0] ?? [...list.keys()].find((one) => stem(one) === stem(word));
    if (begun) return { ...found([begun]), word };
    if (more.has(word) || filler) return { ...found([]), word, only: undefined };
    const halves = await split(word);
    if (halves) return { ...found(halves), only: undefined };
    const used =
      meant(word, [...list.keys(), ...more]) ?? meant(word, [...(await index.allWords()).keys()]);
    if (!used) return { ...found([]), word, only: undefined };
    const near = await index.words(letterOf(used));
    return { ...found(near.has(used) ? [used] : [], used), frequency: near.get(used) ?? 0 };
  }

  /** Two words of the index that somebody wrote as one: “foodbank”. */
  async function split(word: string): Promise<[string, string] | undefined> {
    for (let at = 3; at <= word.length - 3; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      const list = await index.words(letterOf(one));
      if (list.has(one) && (await index.words(letterOf(other))).has(other)) return [one, other];
    }
    return undefined;
  }
}

/** The words that begin with what was typed. */
function startsOf(word: string, list: Map<string, number>): string[] {
  return isStart(word, list) ? [...list.keys()].filter((one) => one.startsWith(word)) : [];
}

/** Whether it may be the start of a longer word. A number never is, and three letters are not if they are a word. */
function isStart(word: string, list: Map<string, number>): boolean {
  return !/\d/.test(word) && (word.length > 3 || (word.length === 3 && !list.has(word)));
}

/**
 * Pagefind finds everything that begins with the stem of a word, households for “housing” too. Where there are such words, these are
 * the ones that count: those with the same stem, and those that begin with what was typed if it is long enough to tell.
 */
function onlyThese(typed: string, asked: string, list: Map<string, number>): string[] | undefined {
  const root = stem(asked);
  const begins = [...list.keys()].filter(
    (one) => one.startsWith(root) || stem(one).startsWith(root),
  );
  const right = begins.filter(
    (one) => stem(one) === root || (one.startsWith(typed) && isStart(typed, list)),
  );
  if (right.length === begins.length) return undefined;
  return [...new Map(right.map((one) => [stem(one), one])).values()];
}
