/**
 * The counts that printed shares imply, when only one set of whole numbers gives them.
 *
 * `shares` are percentages as printed, each rounded to as many decimals as it shows. A count fits a
 * share when it rounds to it; the counts have to add up to the total. When no set fits, or more than
 * one does, the counts cannot be told from the shares, and the answer is undefined.
 */
export function impliedCounts(shares: string[], of: number): number[] | undefined {
  const candidates = shares.map((share) => countsFor(share, of));
  const fitting = combinations(candidates, of, 2);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function countsFor(share: string, of: number): number[] {
  const decimals = share.split('.')[1]?.length ?? 0;
  const printed = Number(share);
  const around = Math.round((printed / 100) * of);
  return [around - 1, around, around + 1].filter(
    (count) => count >= 0 && count <= of && rounds(count, of, printed, decimals),
  );
}

function rounds(count: number, of: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  // Half a unit of the last printed decimal, and a little for binary fractions.
  return Math.abs((count / of) * 100 - printed) <= 0.5 / scale + 1e-9;
}

function combinations(candidates: number[][], left: number, most: number): number[][] {
  const [first, ...rest] = candidates;
  if (!first) return left === 0 ? [[]] : [];
  const found: number[][] = [];
  for (const count of first) {
    if (count > left) continue;
    for (const others of combinations(rest, left - count, most)) {
      found.push([count, ...others]);
      if (found.length >= most) return found;
    }
  }
  return found;
}
