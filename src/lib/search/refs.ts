import { readRefs, refShape, refToken } from '../commitment/ref.ts';
import { type Table, valuesAt } from './table.ts';

/** All refs of a site: how they are written, and which rows have each. */
export interface KnownRefs {
  shapes: string[];
  /** One ref of each shape, to write another like it. */
  models: Map<string, string>;
  rows: Map<string, number[]>;
}

/** What somebody typed, with the refs in it. */
export interface RefsTyped {
  /** The rows that have them. */
  rows: number[];
  /** Those that no row has, as the site would write them. */
  missing: { ref: string; token: string }[];
  /** What is left. */
  words: string;
}

export function knownRefs(table: Table): KnownRefs {
  const rows = new Map<string, number[]>();
  const models = new Map<string, string>();
  for (const row of table.ref.rows.keys()) {
    for (const ref of valuesAt(table, 'ref', row)) {
      const token = refToken(ref);
      rows.set(token, [...(rows.get(token) ?? []), row]);
      models.set(refShape(ref), ref);
    }
  }
  return { rows, models, shapes: [...models.keys()] };
}

/** Reads refs in any spelling, and numbers that refs end with: “5.2” is HWS 5.2, and “14” alone is W14. */
export function refsIn(
  typed: string,
  known: KnownRefs,
  isFiller: (word: string) => boolean,
): RefsTyped {
  const { refs, words } = readRefs(typed, known.shapes);
  const rows = refs.flatMap(({ token }) => known.rows.get(token) ?? []);
  const missing = refs
    .filter(({ token }) => !known.rows.has(token))
    .map(({ token, shape }) => ({
      token,
      ref: writtenLike(known.models.get(shape) ?? token, token),
    }));
  if (refs.length > 0) return { rows, missing, words };
  return byNumber(words, known, isFiller);
}

/** A number with a point is a ref also among other words. One without has to stand alone: most are no refs. */
function byNumber(typed: string, known: KnownRefs, isFiller: (word: string) => boolean): RefsTyped {
  const none = { rows: [], missing: [], words: typed };
  const found = numberOfRef.exec(typed);
  if (!found) return none;
  const words =
    `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}`.trim();
  const alone = (words.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) =>
    isFiller(word.toLowerCase()),
  );
  if (!alone && !found[0].includes('.')) return none;
  const token = refToken(found[0]);
  const rows = [...known.rows].flatMap(([one, own]) => (endsWithNumber(one, token) ? own : []));
  return rows.length > 0 ? { rows: [...new Set(rows)], missing: [], words } : none;
}

// Not the figures “£5.2”, “5.2%”, “5.2 million” and “5,200”.
const numberOfRef =
  /(?<![\p{L}\p{N}.,£$€-])\d{1,3}(?:\.\d{1,3})?(?: ?[a-z])?(?![\p{L}\p{N}%]|[.,]\d| ?(?:%|per ?cent|million|billion|thousand)\b)/iu;

/** Whether a ref is this number with nothing but words before it. */
function endsWithNumber(ref: string, number: string): boolean {
  return (
    ref.endsWith(number) &&
    !/\d/.test(ref.slice(0, -number.length)) &&
    /^(\D+_)?$/.test(ref.slice(0, -number.length))
  );
}

/** “HWS 9.99” for “hws_9_99_” and the model “HWS 5.2”. */
function writtenLike(model: string, token: string): string {
  const numbers = token.split('_').filter((run) => /^\d+$/.test(run));
  return model.replace(/\d+/g, (old) => numbers.shift() ?? old);
}
