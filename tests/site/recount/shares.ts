/** “80.2”: a share in per cent with one place. */
export function shareOf(part: number | undefined, whole: number): string | undefined {
  if (part === undefined || whole === 0) return undefined;
  return pointsOf((part * 100) / whole);
}

/** One place, with halves away from zero. */
export function pointsOf(points: number): string {
  const tenths = Math.round(Math.abs(points) * 10 + 1e-9);
  return (tenths / 10).toFixed(1);
}

/** A change with its sign, as pages print it. */
export function signed(by: number, figure: string): string {
  return by === 0 ? figure : by > 0 ? `+${figure}` : `−${figure}`;
}
