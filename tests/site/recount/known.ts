import { firstDayOf, lastDayOf, later, monthNames, monthsAfter, writtenAs } from './days.ts';
import type { Commitment, Priority, Published } from './records.ts';

export interface Figured {
  figure: string;
  at: number;
  end: number;
}

/** Knows which figures of a line need no count, since they stand within words that are known. */
export interface Known {
  /** On the page of a commitment its own refs are known, too. */
  explains(figure: Figured, text: string, commitment?: Commitment): boolean;
}

/** A figure is known as a part of a text of the data, of a date, of a place in a source or of a ref. */
export function knownFigures(data: Published): Known {
  const before = knownBefore.get(data);
  if (before) return before;
  const texts = textsByNumber([
    ...data.texts,
    // A ref that is a number alone has its kind before it.
    ...data.commitments.map(({ kind, ref }) => `${kind.replaceAll('-', ' ')} ${ref}`),
    ...headingsOf(data.strategies.flatMap(({ priorities }) => priorities)),
  ]);
  const days = knownDays(data);
  const numbered = new Set(data.commitments.map(({ ref }) => ref).filter(isNumbered));
  const known: Known = {
    explains(figure, text, commitment) {
      const isIn = (found: string) => holds(placesOf(found, text), figure);
      const refs = commitment ? [commitment.ref, ...commitment.otherRefs] : [];
      return (
        holds(datesIn(text, days), figure) ||
        patterns.some((pattern) => holds(matchesOf(pattern, text), figure)) ||
        refs.some(isIn) ||
        (numbered.has(figure.figure) && !/^%/.test(text.slice(figure.end))) ||
        (texts.get(/\d+/.exec(figure.figure)?.[0] ?? '') ?? []).some(isIn)
      );
    },
  };
  knownBefore.set(data, known);
  return known;
}

/** A ref such as “3.1”. Our own figures with a point are shares, and have a sign behind them. */
function isNumbered(ref: string): boolean {
  return /^\d+\.\d+$/.test(ref);
}

function holds(spans: Iterable<{ from: number; end: number }>, { at, end }: Figured): boolean {
  for (const span of spans) if (span.from <= at && end <= span.end) return true;
  return false;
}

function* matchesOf(pattern: RegExp, text: string) {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    yield { from: index, end: index + found.length };
  }
}

const knownBefore = new WeakMap<Published, Known>();

const months = monthNames.join('|');
const patterns = [
  // A year and the years of a plan, but not the year of a day, which the data must hold.
  new RegExp(String.raw`(?<!(?:${months}) )\b(?:19|20)\d\d(?:(?: to |–|-|/)\d{2,4})?\b`, 'g'),
  // A day without its year, in words of others.
  new RegExp(String.raw`\b\d{1,2} (?:${months})\b(?! \d)`, 'g'),
  // A place in a source.
  /\b(?:sections?|pages?|items?|minutes?|appendix|table) \d[\d.]*(?:(?:, | to | and )\d[\d.]*)*/gi,
  /\bversion \d[\d.]*/g,
  // What the source prints, in its own words.
  /“[^”]*”/g,
];

const anyDate = new RegExp(
  String.raw`\b(?:\d{1,2} )?(?:${months}) (?:19|20)\d\d\b|\b(?:quarter [1-4] of )?(?:19|20)\d\d/\d\d\b`,
  'g',
);

/** The dates of a text that are known. */
function* datesIn(text: string, days: Set<string>) {
  for (const span of matchesOf(anyDate, text)) {
    if (days.has(writtenAs(text.slice(span.from, span.end)) ?? '')) yield span;
  }
}

/** The days and months that the data holds, the day after each, when the next reports are due, and each year's date of what is due each year. */
function knownDays({ asAt, texts, strategies, commitments }: Published): Set<string> {
  const yearly = commitments.flatMap(({ due }) =>
    due?.then === 'annually' ? eachYear(due.by, asAt) : [],
  );
  const held = [...texts, ...yearly].filter((text) =>
    /^\d{4}-(?:\d\d(-\d\d)?|Q[1-4]|\d\d-Q[1-4]|\d{4})$/.test(text),
  );
  const next = strategies.flatMap(({ reports, reportingEveryMonths: every }) =>
    every ? reports.map((report) => monthsAfter(lastDayOf(report.asAt), every)) : [],
  );
  const days = [asAt, ...held, ...held.map((day) => later(lastDayOf(day))), ...next];
  // Of a quarter its two months are named, and of one of a financial year that year.
  const ends = days.flatMap((day) => [firstDayOf(day).slice(0, 7), lastDayOf(day).slice(0, 7)]);
  const financial = days.flatMap((day) => /^\d{4}-\d\d(?=-Q)/.exec(day)?.[0] ?? []);
  return new Set([
    ...days,
    ...ends,
    ...financial.map((year) => writtenAs(year.replace('-', '/')) ?? ''),
  ]);
}

function eachYear(by: string, asAt: string): string[] {
  const [first, last] = [by, asAt].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0) + 1) }, (_, at) => at);
  return years.map((at) => `${(first ?? 0) + at}${by.slice(4)}`);
}

/** A heading is printed with its number and, in some places, with the name of its level. */
function headingsOf(priorities: Priority[]): string[] {
  return priorities.flatMap(({ number, title, level, priorities: below }) => [
    ...(number ? [`${number} ${title}`, `${level} ${number}`] : []),
    ...headingsOf(below),
  ]);
}

/** Short texts, as “5”, explain nothing: they would explain every five. */
function textsByNumber(texts: string[]): Map<string, string[]> {
  const byNumber = new Map<string, Set<string>>();
  for (const text of texts) {
    if (!/\p{L}{2}/u.test(text)) continue;
    for (const number of new Set(text.match(/\d+/g))) {
      const known = byNumber.get(number) ?? new Set();
      for (const form of [text, text.replace(/\.$/, ''), capitalised(text)]) known.add(form);
      byNumber.set(number, known);
    }
  }
  return new Map([...byNumber].map(([number, known]) => [number, [...known]]));
}

function* placesOf(found: string, text: string) {
  for (let from = text.indexOf(found); from >= 0; from = text.indexOf(found, from + 1)) {
    yield { from, end: from + found.length };
  }
}

function capitalised(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
