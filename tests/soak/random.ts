/** Random choices that a seed repeats. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <One>(list: readonly One[]): One => list[below(list.length)] as One;
  const shuffled = <One>(list: readonly One[]): One[] =>
    list
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  return { next, below, pick, shuffled };
}

export interface Random {
  /** From 0 up to, but not, 1. */
  next: () => number;
  /** A whole number from 0 up to, but not, the limit. */
  below: (limit: number) => number;
  pick: <One>(list: readonly One[]) => One;
  shuffled: <One>(list: readonly One[]) => One[];
}
