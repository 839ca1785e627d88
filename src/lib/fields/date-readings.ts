import { financialQuarter, financialYear, formOf } from './date-forms.ts';
import { monthNames } from './span-words.ts';

/**
 * The dates that a text can mean when it is not written as the site writes dates: none for what is no date, several
 * for what only its source can tell. It proposes, and never decides: the author writes one of them.
 */
export function readingsOf(text: string): string[] {
  const plain = text
    .trim()
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^(?:by|due|in|on|before|until) /i, '')
    // Each date means its last day, so its end is the date itself.
    .replace(/^(?:the )?end (?:of )?(?:the )?/i, '');
  const found = readers.flatMap(([written, dates]) => {
    const match = written.exec(plain);
    return match ? dates(...match.slice(1)) : [];
  });
  return [...new Set(found)].filter((date) => formOf(date) !== undefined);
}

/** The number of a month by its name, long or short; nothing for another word. */
export function monthNumber(name: string): number | undefined {
  const at = monthNames.findIndex((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  return at >= 0 && name.length > 2 ? at + 1 : undefined;
}

const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|[a-z]{4,9})\\.?';
const year = '(\\d{4}|\\d{2})';
const years = '(?:fy ?|financial year |year )?(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})';
const quarter = '(?:q|qtr\\.? ?|quarter )([1-4])';

/** Ways to write a date that people know, each with what it can mean. */
const readers: [RegExp, (...parts: string[]) => string[]][] = [
  [/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/, (d, m, y) => [iso(y, m, d)]],
  [/^(\d{1,2})[/. -](\d{4}|\d{2})$/, (m, y) => [iso(y, m)]],
  [/^(\d{4})[/. -](\d{1,2})$/, (y, m) => [iso(y, m)]],
  [/^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/, (y, m, d) => [iso(y, m, d)]],
  [/^((?:19|20)\d{2})$/, (y) => [y]],
  [pattern(years), (from, to) => financial(from, to)],
  [
    /^(?:fy ?|financial year )(\d{4}|\d{2})$/i,
    (one) => [financialYear(full(one) - 1), financialYear(full(one))],
  ],
  [pattern(`${quarter},? ?(?:of )?(?:the )?${years}`), (q, from, to) => quarters(from, to, q)],
  [pattern(`${years},? ?-? ?${quarter}`), (from, to, q) => quarters(from, to, q)],
  [pattern(`${quarter},? ?-? ?(?:of )?(\\d{4})`), (q, y) => anyQuarter(y, q)],
  [pattern(`(\\d{4}),? ?-? ?${quarter}`), (y, q) => anyQuarter(y, q)],
  [
    pattern(`(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month},?[ -]${year}`),
    (d, name, y) => [iso(y, number(name), d)],
  ],
  [
    pattern(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
    (name, d, y) => [iso(y, number(name), d)],
  ],
  [pattern(`${month},?[ -]?${year}`), (name, y) => [iso(y, number(name))]],
  [
    pattern(`${month} ?(?:to|-|/) ?${month},? ${year}`),
    (from, to, y) => monthsTo(number(from), number(to), y),
  ],
];

function pattern(words: string): RegExp {
  return new RegExp(`^${words}$`, 'i');
}

function iso(year: string, ...rest: string[]): string {
  return [full(year), ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

function full(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}

function number(name: string): string {
  return String(monthNumber(name));
}

/** Two years that follow each other; any others are no financial year. */
function financial(from: string, to: string): string[] {
  return isFinancial(from, to) ? [financialYear(full(from))] : [];
}

function isFinancial(from: string, to: string): boolean {
  return full(from) + 1 === full(to);
}

function quarters(from: string, to: string, quarter: string): string[] {
  return isFinancial(from, to) ? [financialQuarter(full(from), Number(quarter))] : [];
}

/** A quarter of a year by its number alone can be one of the calendar, or of either financial year. */
function anyQuarter(year: string, quarter: string): string[] {
  const [from, number] = [Number(year), Number(quarter)];
  return [
    `${year}-Q${quarter}`,
    financialQuarter(from - 1, number),
    financialQuarter(from, number),
  ];
}

/** Three months that are a quarter of the calendar are one; any others end with their last month. */
function monthsTo(from: string, to: string, year: string): string[] {
  const isQuarter = Number(to) % 3 === 0 && Number(to) - Number(from) === 2;
  return [isQuarter ? `${full(year)}-Q${Number(to) / 3}` : iso(year, to)];
}
