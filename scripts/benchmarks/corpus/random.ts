/** Numbers from 0 up to 1 that are the same for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    chance: (share) => next() < share,
  };
}

export interface Random {
  /** A whole number from 0 to one less than `count`. */
  below(count: number): number;
  one<T>(of: readonly T[]): T;
  /** True in this share of all cases. */
  chance(share: number): boolean;
}
