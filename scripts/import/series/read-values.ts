import { inDecimalFigures } from '../../../src/lib/fields/sentence.ts';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import type { RawValue } from './mapped-values.ts';

/**
 * What a row prints of a value, as an observation has it: rounded where the answers say so, and with a reason where there
 * is none. What cannot be read is told as a fault; undefined is a row that says nothing.
 */
export function printedOf(
  raw: RawValue,
  { kind, decimals, level }: Reading,
): PrintedCell | { fault: string } | undefined {
  const { value: text, note } = raw;
  const said = note === '' ? undefined : note.slice(0, 200);
  if (text === '' && said === undefined) return undefined;
  if (text === '' || withheld.test(text)) {
    const reason = said ?? `It prints “${text}” in place of a value.`;
    return { printed: text === '' ? 'No value' : text, suppressed: reason };
  }
  const value = numberIn(text);
  if (value === undefined) return { fault: `“${text}” is no number.` };
  const ends = level === undefined ? [] : [raw.lower, raw.upper];
  const [lower, upper] = ends.map(numberIn);
  const unread = ends.find((end) => end !== '' && numberIn(end) === undefined);
  if (unread !== undefined) return { fault: `“${unread}”, an end of its interval, is no number.` };
  const round = (number: number) =>
    decimals === undefined ? number : Number(number.toFixed(decimals));
  const figures =
    decimals === undefined ? text.replace(/ ?%$/, '') : inDecimalFigures(round(value), decimals);
  return {
    value: round(value),
    printed: kind === 'share' ? `${figures}%` : figures,
    ...(lower !== undefined && upper !== undefined
      ? {
          interval: {
            ...(level === 'none' || level === undefined ? {} : { level }),
            lower: round(lower),
            upper: round(upper),
          },
        }
      : {}),
    ...whole('count', raw.count, 0),
    ...whole('denominator', raw.denominator, 1),
    ...(said === undefined ? {} : { comment: said }),
  };
}

/** The people that a row is for; what is the same in all rows of a measure belongs to what it counts. */
export function peopleOf(
  { sex, age, group }: RawValue,
  { sexes, ages }: { sexes: ReadonlySet<string>; ages: ReadonlySet<string> },
): PeopleInFile | undefined {
  const known = sexes.size > 1 ? sexOf(sex) : undefined;
  const others = [known === undefined && sexes.size > 1 && !everybody.test(sex) && sex, group];
  const words = others.filter(Boolean).join(', ').slice(0, 80);
  const isOwnAge = ages.size > 1 && age !== '' && !/^all ages?$/i.test(age);
  const people = {
    ...(known ? { sex: known } : {}),
    ...(isOwnAge ? { age: age.slice(0, 60) } : {}),
    ...(words ? { group: words } : {}),
  };
  return Object.keys(people).length > 0 ? people : undefined;
}

/** What a row prints of a value. */
export interface PrintedCell {
  value?: number;
  printed: string;
  interval?: { level?: number; lower: number; upper: number };
  count?: number;
  denominator?: number;
  suppressed?: string;
  comment?: string;
}

export interface PeopleInFile {
  sex?: 'female' | 'male';
  age?: string;
  group?: string;
}

interface Reading extends Pick<IndicatorEntry, 'kind'> {
  decimals?: number | undefined;
  level: number | 'none' | undefined;
}

/** The number of a cell: “1,234.5”, “12%”, “1.5E-05”. */
function numberIn(text = ''): number | undefined {
  const plain = text.replace(/,(?=\d{3}(?!\d))/g, '').replace(/ ?%$/, '');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** A number of people or things; one with a part of a person is an estimate of the source, and says less than the share. */
function whole(field: 'count' | 'denominator', text: string, least: number) {
  const number = numberIn(text);
  return number !== undefined && Number.isSafeInteger(number) && number >= least
    ? { [field]: number }
    : {};
}

function sexOf(text: string): 'female' | 'male' | undefined {
  if (/^(?:female|females|f|women|girls)$/i.test(text)) return 'female';
  return /^(?:male|males|m|men|boys)$/i.test(text) ? 'male' : undefined;
}

const everybody = /^(?:persons?|people|all|all persons|both|both sexes|everybody|total|)$/i;

/** Signs that stand for a value that is not given. */
const withheld = /^(?:\*|-|–|\.\.?|:|x|c|\[[a-z]+\]|n\/a|na|suppressed)$/i;
