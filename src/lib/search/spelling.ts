/** A typo is looked for only in words that are long enough to be told apart. */
const shortest = 4;

/**
 * The word that was meant by one that no page has: one that begins so, because somebody is still
 * typing, or else one that differs by a slip: a letter that is missing, added or wrong, or two that have
 * changed places. `words` come with the most frequent first, so the first that fits is the likeliest.
 */
export function meant(typed: string, words: string[]): string | undefined {
  const begun = typed.length > 1 ? words.find((word) => word.startsWith(typed)) : undefined;
  if (begun || typed.length < shortest) return begun;
  return words.find((word) => isOneSlipFrom(typed, word));
}

/** The words of some texts, once each, lower case and without accents, the most frequent first. */
export function wordsByFrequency(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  // In steps of doubling and by letter within each, because that is a third of the size when zipped.
  const step = (word: string) => Math.floor(Math.log2(counts.get(word) ?? 1));
  return [...counts.keys()].sort((one, other) => step(other) - step(one) || (one < other ? -1 : 1));
}

/** The words of a text as the search compares them. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same with refs in their one spelling, “w_14_”, left whole. */
export function tokensOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function isOneSlipFrom(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  const most = Math.min(typed.length, word.length) - start;
  while (end < most && typed.at(-1 - end) === word.at(-1 - end)) end++;
  const [left, right] = [typed, word].map((text) => text.slice(start, text.length - end));
  if (left === undefined || right === undefined) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}
