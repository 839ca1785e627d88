export const noBreakSpace = '\u00a0';

/**
 * The small words that a number decides: noun, verb and article. Every sentence that counts is put
 * together here, so that 0, 1, 2 and many read right wherever they stand.
 */

/** A number in figures, with a comma between thousands: “1,500”. Every number that we work out is written so. */
export function inFigures(number: number): string {
  return thousands.format(number);
}

/** A number with so many decimals, noughts too: “12.0”. */
export function inDecimalFigures(number: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat('en-GB', digits).format(number);
}

/** Made once: a page of search results asks hundreds of times. */
const thousands = new Intl.NumberFormat('en-GB');

/**
 * A number with its noun, joined by a no-break space: “0 months”, “1 month”, “3 years”. A noun that begins with a
 * small word is one piece as well: no line ends with “16 I”, and the next begins with “statements”.
 */
export function count(number: number, one: string, many = `${one}s`): string {
  const noun = (number === 1 ? one : many).replace(/^(\p{L}{1,2}) /u, `$1${noBreakSpace}`);
  return `${inFigures(number)}${noBreakSpace}${noun}`;
}

/** The place of a number in an order, in figures: “1st”, “11th”, “22nd”. */
export function nth(number: number): string {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${inFigures(number)}${endings[inOrder.select(number)] ?? 'th'}`;
}

const inOrder = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** The form of a verb or a noun that goes with a number: “1 is”, “2 are”. */
export function agree(number: number, { one, many }: Noun): string {
  return number === 1 ? one : many;
}

/**
 * How many of a group something is true of, as a sentence without its stop.
 *
 * @example howMany(0, 5, action, be, 'overdue') // None of the 5 actions is overdue
 * @example howMany(0, 1, action, be, 'overdue') // The only action is not overdue
 */
export function howMany(part: number, of: number, noun: Noun, verb: Verb, rest: string): string {
  const all = count(of, noun.one, noun.many);
  if (of === 0) return `There ${be.many} no ${noun.many}`;
  if (of === 1) return `The only ${noun.one} ${part === 0 ? verb.not : verb.one} ${rest}`;
  if (part === 0) return `None of the ${all} ${verb.one} ${rest}`;
  if (part === of) return `All ${all} ${verb.many} ${rest}`;
  return `${inFigures(part)} of ${all} ${agree(part, verb)} ${rest}`;
}

/** The same of a group that the sentence before has named: “None of them is overdue”. */
export function howManyOfThem(part: number, of: number, verb: Verb, rest: string): string {
  if (of === 1) return `It ${part === 0 ? verb.not : verb.one} ${rest}`;
  if (part === 0) return `None of them ${verb.one} ${rest}`;
  if (part === of) return `All of them ${verb.many} ${rest}`;
  return `${inFigures(part)} of them ${agree(part, verb)} ${rest}`;
}

/** A noun with the article that its sound asks for: “an action”, “a goal”, “an I statement”. */
export function a(noun: string): string {
  const sound = /^(?:[aeio]|u(?!ni|se|til)|I |hour|honest)/.test(noun) ? 'an' : 'a';
  return `${sound} ${noun}`;
}

/** Words as a sentence lists them: “a, b or c”. A long list is cut and says how many more there are. */
export function listed(words: readonly string[], last = 'or', most = 20): string {
  if (words.length > most) {
    return `${words.slice(0, most).join(', ')} and ${inFigures(words.length - most)} more`;
  }
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Words as a sentence, a label or a heading begins. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export const be: Verb = { one: 'is', many: 'are', not: 'is not' };
export const was: Verb = { one: 'was', many: 'were', not: 'was not' };
export const have: Verb = { one: 'has', many: 'have', not: 'does not have' };

/** A noun for one and for several, in lower case. */
export interface Noun {
  one: string;
  many: string;
}

/** A verb with one, with several, and denied with one. */
export interface Verb {
  one: string;
  many: string;
  not: string;
}
