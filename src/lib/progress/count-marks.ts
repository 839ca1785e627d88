import type { PartFinding } from './published-totals.ts';

/** Which counts of a table are marked: those of the rarer kind, printed or worked out; none when all are alike. */
export function marksFor(parts: PartFinding[]): CountMark | undefined {
  const counts = parts.filter(({ count }) => count !== undefined);
  const workedOut = counts.filter(({ countFrom }) => countFrom === 'shares').length;
  if (workedOut === 0 || workedOut === counts.length) return undefined;
  return workedOut * 2 > counts.length ? 'printed' : 'shares';
}

/** What the caption of the table says of its shares, and of where its counts come from. */
export function countsSaid(parts: PartFinding[]): string {
  const hasShares = parts.some(({ share }) => share !== undefined);
  return [hasShares ? 'The printed share is in brackets.' : '', originSaid(parts)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export type CountMark = 'printed' | 'shares';

function originSaid(parts: PartFinding[]): string {
  switch (marksFor(parts)) {
    case 'printed':
      return 'We worked out each number from the shares, unless it is marked as printed.';
    case 'shares':
      return 'Where a number is marked as worked out, a share alone is printed.';
    case undefined:
      return parts.some(({ countFrom }) => countFrom === 'shares')
        ? 'Shares alone are printed, and we worked out each number from them.'
        : '';
  }
}
