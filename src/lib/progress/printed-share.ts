/**
 * What a share says that a report prints as “80.2” or “less than 1%”: undefined when its words give no number
 * that can be held to. A printed number stands for all that round to it; a half may have been rounded up or down.
 */
export function readShare(printed: string): ReadShare | undefined {
  const [, bound, digits = '', decimals = ''] = asShare.exec(printed.trim()) ?? [];
  if (digits === '') return undefined;
  const number = { value: Number(digits + decimals), over: 10 ** decimals.length };
  if (bound === undefined) return { is: 'about', ...number };
  return { is: moreThan.test(bound) ? 'above' : 'below', ...number };
}

/** The least and the most whole numbers of a total that a share allows; the first is larger when none does. */
export function countsWithin({ is, value, over }: ReadShare, of: number): Span {
  switch (is) {
    case 'about':
      return {
        least: Math.max(0, Math.ceil(((2 * value - 1) * of) / (200 * over))),
        most: Math.min(of, Math.floor(((2 * value + 1) * of) / (200 * over))),
      };
    case 'below':
      return { least: 0, most: Math.min(of, Math.ceil((value * of) / (100 * over)) - 1) };
    case 'above':
      return { least: Math.floor((value * of) / (100 * over)) + 1, most: of };
  }
}

/** The least and the most per cent that a share allows. */
export function perCentWithin({ is, value, over }: ReadShare): Span {
  switch (is) {
    case 'about':
      return { least: (value - 0.5) / over, most: (value + 0.5) / over };
    case 'below':
      return { least: 0, most: value / over };
    case 'above':
      return { least: value / over, most: 100 };
  }
}

/** Whether a count of a total is such a share of it as the report prints; undefined when that cannot be told. */
export function isShareOf(printed: string, count: number, of: number): boolean | undefined {
  const share = readShare(printed);
  if (!share) return undefined;
  const { least, most } = countsWithin(share, of);
  return count >= least && count <= most;
}

/** A share as readers see it: with its sign, unless the source prints words of its own. */
export function inPerCent(printed: string): string {
  return /\d$/.test(printed) ? `${printed}%` : printed;
}

/** A share as two whole numbers, because 80.25 and its like have no exact binary form: value / over per cent. */
export interface ReadShare {
  is: 'about' | 'below' | 'above';
  value: number;
  over: number;
}

/** From where to where a number can lie; from above to below when there is none. */
export interface Span {
  least: number;
  most: number;
}

const asShare =
  /^(less than|under|below|more than|over|above|<|>)?\s*(\d+)(?:\.(\d+))?\s*(?:%|per cent)?$/i;

const moreThan = /^(?:more than|over|above|>)$/i;
