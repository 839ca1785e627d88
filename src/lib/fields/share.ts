/** A part of a whole as it is read: "33.3%". */
export function shareOf(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}

/** A part of a whole as it is drawn, so fine that bars of a row meet: "33.33%". */
export function lengthOf(part: number, whole: number): string {
  return `${Math.round((part / whole) * 10_000) / 100}%`;
}
