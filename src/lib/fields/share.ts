/** A part of a whole as it is read: "33.3%". */
export function shareOf(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}

/** A part of a whole as it is drawn, so fine that bars of a row meet: "33.33%". */
export function lengthOf(part: number, whole: number): string {
  return `${Math.round((part / whole) * 10_000) / 100}%`;
}

/** A number to one decimal, as differences are read: a half goes away from nothing, whether it is more or less. */
export function inTenths(number: number): number {
  const tenths = Math.round(Math.abs(number) * 10 + tooFewToMatter);
  return tenths === 0 ? 0 : (Math.sign(number) * tenths) / 10;
}

/** Halves that binary fractions put a little too low. */
const tooFewToMatter = 1e-9;
