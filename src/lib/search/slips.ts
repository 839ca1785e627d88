/**
 * The word that was meant by one that no page has: one that differs by a slip, or by two if it is long. A slip is a letter that
 * is missing, added or wrong, or two that have changed places. `words` come with the most frequent first, so the first of the nearest
 * is the likeliest.
 */
export function meant(typed: string, words: readonly string[]): string | undefined {
  const most = /\d/.test(typed) ? 0 : typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const word of words) {
    // A short word is soon another one, and one with another beginning mostly is.
    if (word.length < 4 || Math.abs(word.length - typed.length) >= least) continue;
    const isSwapped = word[0] === typed[1] && word[1] === typed[0];
    if (word[0] !== typed[0] && !isSwapped) continue;
    const slips = slipsBetween(typed, word, least);
    if (slips < least) {
      nearest = word;
      least = slips;
    }
  }
  return nearest;
}

/** How many slips lie between two words; `enough` if there are so many or more. */
function slipsBetween(one: string, other: string, enough: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let slips = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (row > 1 && at > 1 && swapped) slips = Math.min(slips, (beforeLast[at - 2] ?? 0) + 1);
      next.push(slips);
    }
    if (Math.min(...next) >= enough) return enough;
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? enough;
}
