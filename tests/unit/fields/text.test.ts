import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { brandColour, contrast } from '../../../src/lib/fields/colour.ts';
import {
  day,
  dayOrMonth,
  partialDate,
  partialDateOrNone,
  year,
} from '../../../src/lib/fields/date.ts';
import {
  complainOfId,
  foldCase,
  id,
  idOf,
  ordinal,
  reservedEverywhere,
  suggestedId,
} from '../../../src/lib/fields/id.ts';
import { email, link } from '../../../src/lib/fields/link.ts';
import { saidByRule } from '../../../src/lib/fields/rule.ts';
import { lengthOf, shareOf } from '../../../src/lib/fields/share.ts';
import {
  ended,
  isProse,
  line,
  prose,
  quote,
  quoteBoth,
  withPlainSpaces,
} from '../../../src/lib/fields/text.ts';

/** What an author reads of a value: its code and two sentences; or that it is right. */
function told(schema: z.ZodType, value: unknown): string {
  const { success, error } = schema.safeParse(value);
  if (success) return 'right';
  const [said] = error.issues.map(saidByRule);
  return said ? `${said.code}: ${said.what} ${said.fix}` : 'wrong without a rule';
}

describe('A line of text', () => {
  test('has words, on one line, and not too many of them', () => {
    expect(told(line(), 'Adult care')).toBe('right');
    expect(told(line(10), '0123456789')).toBe('right');
    expect(['', ' \t', 'Adult\ncare'].map((text) => told(line(), text))).toMatchInlineSnapshot(`
      [
        "empty-text: There is nothing written here. Write the text, or take the whole line away if there is nothing to say.",
        "empty-text: There is nothing written here. Write the text, or take the whole line away if there is nothing to say.",
        "several-lines: “Adult care” runs over several lines. Write it on one line, for example: Adult care.",
      ]
    `);
    expect(told(line(10), '01234567890')).toMatchInlineSnapshot(
      `"text-too-long: “01234567890” has 11 characters. Say it in at most 10 characters."`,
    );
    expect(told(line(), 'x'.repeat(200))).toBe('right');
    expect(told(line(), 'x'.repeat(201))).toContain('at most 200 characters');
  });

  test('is not prose, which may run over several lines', () => {
    expect([isProse(line()), isProse(prose()), isProse(prose().optional())]).toEqual([
      false,
      true,
      true,
    ]);
    expect(told(prose(), 'One.\n\nTwo.')).toBe('right');
    expect(told(prose(), '\n')).toContain('empty-text');
    expect(told(prose(5), 'Trees.')).toContain('Say it in at most 5 characters.');
    expect(told(prose(), 'x'.repeat(1200))).toBe('right');
    expect(told(prose(), 'x'.repeat(1201))).toContain('at most 1,200 characters');
  });
});

describe('A value in quotes', () => {
  test.each([
    ['Trees', '“Trees”'],
    [' Two\n  trees ', '“Two trees”'],
    [12, '“12”'],
    [undefined, '“undefined”'],
  ])('%j is written %s', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });

  test('is cut between two words when it is long', () => {
    expect(quote('We will plant forty trees.', 16)).toBe('“We will plant…”');
    expect(quote('0123456789', 10)).toBe('“0123456789”');
    expect(quote('0123456789', 9)).toBe('“012345678…”');
    expect(quote('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
  });
});

describe('Two values beside each other', () => {
  const long = 'We will plant forty trees in each of the seven wards of the town';

  test('are cut like any other where that shows them apart', () => {
    expect(quoteBoth('Two', 'Three')).toEqual(['“Two”', '“Three”']);
    expect(quoteBoth(long, 'None', 16)).toEqual(['“We will plant…”', '“None”']);
  });

  test('that begin alike show where they differ', () => {
    expect(
      quoteBoth(`${long} by 2027, and water them.`, `${long} by 2028, and water them.`),
    ).toMatchInlineSnapshot(`
        [
          "“…wards of the town by 2027, and water them.”",
          "“…wards of the town by 2028, and water them.”",
        ]
      `);
    expect(quoteBoth(long, `${long} and beyond`)).toMatchInlineSnapshot(`
      [
        "“…the seven wards of the town”",
        "“…the seven wards of the town and beyond”",
      ]
    `);
    const [one] = quoteBoth(`${long} once. ${long}`, `${long} twice. ${long}`);
    expect(one).toMatchInlineSnapshot(
      `"“…the seven wards of the town once. We will plant forty…”"`,
    );
  });

  test('that differ in blanks alone show those', () => {
    expect(quoteBoth('Two  trees', 'Two trees')).toEqual(['“Two␣␣trees”', '“Two␣trees”']);
    expect(quoteBoth('Two\ntrees', 'Two\u00a0trees')).toEqual(['“Two⏎trees”', '“Two⍽trees”']);
  });

  test('never look the same unless they are', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab .'), maxLength: 160 });
    fc.assert(
      fc.property(words, words, words, words, (start, one, other, end) => {
        const [first, second] = quoteBoth(start + one + end, start + other + end);
        expect(first === second).toBe(one === other);
        expect(Math.max(first.length, second.length)).toBeLessThan(66);
      }),
    );
  });
});

test.each([
  ['It said “Yes”', 'It said “Yes”.'],
  ['It said “Yes.”', 'It said “Yes.”'],
  ['It said “Really?”', 'It said “Really?”'],
  ['It said “No!”', 'It said “No!”'],
  ['“No!” it said', '“No!” it said.'],
  ['nothing', 'nothing.'],
])('%s ends as a sentence: %s', (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});

test('Data have plain spaces where pages keep words together', () => {
  expect(withPlainSpaces('3\u00a0years and 1\u00a0month')).toBe('3 years and 1 month');
});

describe('A date of the content', () => {
  test.each([
    [day, '2023-09-30', '2023-09'],
    [dayOrMonth, '2023-09', '2023'],
    [partialDateOrNone, 'none', 'nothing'],
    [partialDate, '2023', '23'],
  ])('is as exact as its field asks for', (schema, right, wrong) => {
    expect(told(schema, right)).toBe('right');
    expect(told(schema, wrong)).not.toBe('right');
  });

  test('that is wrong is told with what to write', () => {
    const wrong = ['2023-02-30', '2023-13', 'soon', '30/09/2023', '3.9.23', '09/23', '31/02/2023'];
    expect(wrong.map((value) => told(dayOrMonth, value))).toMatchInlineSnapshot(`
      [
        "impossible-date: “2023-02-30” is not in the calendar: February 2023 has 28 days. Look at the source again. Write a day that exists, year first, for example 2023-02-28.",
        "impossible-date: “2023-13” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.",
        "vague-date: “soon” has no last day, so nobody can tell when it has passed. Ask the board which month it means, and write that, for example 2023-09.",
        "british-date: “30/09/2023” puts the day first. Write the year first, then the month, then the day: 2023-09-30.",
        "british-date: “3.9.23” puts the day first. Write the year first, then the month, then the day: 2023-09-03.",
        "british-date: “09/23” puts the day first. Write the year first, then the month, then the day: 2023-09.",
        "impossible-date: “31/02/2023” is not in the calendar: February 2023 has 28 days. Look at the source again. Write a day that exists, year first, for example 2023-02-28.",
      ]
    `);
    expect(told(day, '2023-09')).toMatchInlineSnapshot(
      `"not-a-date: “2023-09” is not a day as this site writes it. Write a day that exists, year first, for example 2023-09-30."`,
    );
    expect(told(partialDate, '23')).toContain('2023-24 or 2023-24-Q3.');
    expect(told(partialDateOrNone, '23')).toContain('2023-24-Q3; or none.');
  });

  test('is no British date when something stands around it, or too few digits do', () => {
    for (const text of [
      'on 30/09/2023',
      '30/09/2023?',
      'in 09/23',
      '09/23!',
      '130/09/2023',
      '9/3',
    ]) {
      expect(told(dayOrMonth, text), text).toContain('not-a-date');
    }
    expect(told(dayOrMonth, '3-4-27')).toContain('2027-04-03.');
    expect(told(dayOrMonth, '9-2023')).toContain('2023-09.');
  });

  test('that is a year lies in the time of the health service, or not far ahead', () => {
    expect([1947, 1948, 2100, 2101].map((value) => year.safeParse(value).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('An ID', () => {
  test.each(['w14', 'mse-2022', '7', 'a'.repeat(60)])('may be %s', (value) => {
    expect(told(id, value)).toBe('right');
    expect(complainOfId(value)).toBeUndefined();
  });

  test.each([
    ['Adult Care', 'adult-care'],
    ['w--1', 'w-1'],
    ['-w1-', 'w1'],
    ['Café 2', 'cafe-2'],
    ['a'.repeat(61), 'a'.repeat(60)],
    ['?', 'adult-care'],
    ['', 'adult-care'],
  ])('cannot be %j; an example is %s', (value, example) => {
    expect(told(idOf('areas'), value)).toMatch(/^bad-id: /);
    expect(complainOfId(value)?.fix).toBe(
      `Use lower-case letters a to z, digits and single hyphens, at most 60 characters, for example ${example}.`,
    );
    expect(complainOfId(value)?.what).toBe(`${quote(value)} cannot be an ID.`);
  });

  test.each([
    ['Children’s café & garden', 'childrens-cafe-and-garden'],
    ['Élan: 50% @ £2m!', 'elan-50-2m'],
    ['Straße nach Łódź', 'strasse-nach-lodz'],
    ['سنفتح قاعة دافئة', 'adult-care'],
    ['🏊 Swimming', 'swimming'],
    ['3.10', '3-10'],
    ['Ⅳ ½', 'iv-1-2'],
    [`${'walk '.repeat(40)}`, `${'walk-'.repeat(11)}walk`],
    [`${'a'.repeat(58)} bcd`, 'a'.repeat(58)],
  ])('is suggested in plain letters: %s', (title, suggested) => {
    expect(suggestedId(title)).toBe(suggested);
  });

  test('is suggested free, and always one that passes', () => {
    const taken = new Set(['w1', 'w1-2', ...reservedEverywhere]);
    const isTaken = (one: string) => taken.has(one);
    expect(suggestedId('W1', isTaken)).toBe('w1-3');
    expect(suggestedId('Null', isTaken)).toBe('null-2');
    const full = 'a'.repeat(60);
    expect(suggestedId(full, (one) => one === full)).toBe(`${'a'.repeat(58)}-2`);
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'aB1 -_.’&ß'), maxLength: 200 }),
      fc.constantFrom(...taken),
    );
    fc.assert(
      fc.property(titles, fc.array(titles), (title, others) => {
        const all = new Set([...taken, ...others.map((one) => suggestedId(one))]);
        const suggested = suggestedId(title, (one) => all.has(one));
        expect(complainOfId(suggested)).toBeUndefined();
        expect(all).not.toContain(suggested);
      }),
    );
  });

  test('ends in a number where others before it are the same', () => {
    const days = [
      { on: '2023-09', to: 'a' },
      { on: '2023-10', to: 'a' },
      { on: '2023-09', to: 'b' },
      { on: '2023-09', to: 'a' },
    ];
    expect(days.map((_, at) => ordinal(days, at, 'on'))).toEqual(['', '', '-2', '-3']);
    expect(days.map((_, at) => ordinal(days, at, 'on', 'to'))).toEqual(['', '', '', '-2']);
  });

  test('is the same to a disk that does not tell capital letters apart', () => {
    expect(foldCase('ESTUARY')).toBe(foldCase('estuary'));
    expect(foldCase('Straße')).toBe(foldCase('STRASSE'));
    expect(foldCase('ﬁnd')).toBe('find');
    expect(foldCase('estuary')).not.toBe(foldCase('coast'));
  });
});

describe('An address', () => {
  test.each([
    ['https://www.example.org/board', 'right'],
    ['http://example.org', 'right'],
    ['www.example.org', 'wrong'],
    ['ftp://example.org', 'wrong'],
    ['see https://example.org', 'wrong'],
    ['https://example', 'wrong'],
    ['https://example.org/a b', 'wrong'],
    ['https://exa mple.org', 'wrong'],
    ['https://[example.org', 'wrong'],
  ])('of a page that is written %s is %s', (value, result) => {
    expect(told(link, value)).toBe(
      result === 'right'
        ? 'right'
        : `not-a-link: “${value}” is not a full web address. Copy it from the address bar, for example https://www.example.org/board/papers.`,
    );
  });

  test.each([
    ['public.health@example.gov.uk', 'right'],
    ['public.health', 'wrong'],
    ['a@b', 'wrong'],
    ['to a@example.org', 'wrong'],
    ['a@example.org or b', 'wrong'],
    ['a@@example.org', 'wrong'],
  ])('of a team that is written %s is %s', (value, result) => {
    expect(told(email, value)).toBe(
      result === 'right'
        ? 'right'
        : `not-a-link: “${value}” is not an email address. Write the address of a team, for example public.health@example.gov.uk.`,
    );
  });
});

describe('The colour of a site', () => {
  test('has the contrast that the standard reckons', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrast('#12436D', '#FFFFFF')).toBeCloseTo(10.21, 1);
    // Each of the three lights weighs differently: (1.05) / (its share + 0.05).
    expect(contrast('#FF0000', '#FFFFFF')).toBeCloseTo(1.05 / 0.2626, 3);
    expect(contrast('#00FF00', '#FFFFFF')).toBeCloseTo(1.05 / 0.7652, 3);
    expect(contrast('#0000FF', '#FFFFFF')).toBeCloseTo(1.05 / 0.1222, 3);
    // Very dark parts are reckoned in a straight line: 10 of 255 over 12.92.
    expect(contrast('#0A0A0A', '#000000')).toBeCloseTo((10 / 255 / 12.92 + 0.05) / 0.05, 5);
  });

  test('is dark enough for white text to stand on it', () => {
    expect(told(brandColour, '#12436D')).toBe('right');
    expect(told(brandColour, '#12436d')).toBe('right');
    expect(told(brandColour, '#767676')).toBe('right');
    expect(told(brandColour, '#777777')).toMatchInlineSnapshot(
      `"low-contrast-brand: White text on “#777777” has a contrast of 4.48 to 1. Choose a darker colour, so that it is at least 4.5 to 1, for example "#12436D" (10.2 to 1)."`,
    );
    const noColours = ['12436D', '#12436', '#12436DD', 'x#12436D', '#12436G', 'blue'];
    for (const value of noColours) {
      expect(told(brandColour, value), value).toBe(
        `not-a-colour: “${value}” is not a colour that this site can read. Write a hash and six digits or letters a to f, in quotes, for example "#12436D".`,
      );
    }
  });
});

test('A share is read with one figure behind the point, and drawn with two', () => {
  expect([shareOf(1, 3), shareOf(0, 5), shareOf(5, 5)]).toEqual(['33.3%', '0.0%', '100.0%']);
  expect([lengthOf(1, 3), lengthOf(2, 3), lengthOf(5, 5)]).toEqual(['33.33%', '66.67%', '100%']);
});
