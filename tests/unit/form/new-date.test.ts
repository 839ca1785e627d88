import { expect, test } from 'vitest';
import { readNewDate } from '../../../scripts/import/form/new-date.ts';
import type { CellValue } from '../../../scripts/import/table/sheet.ts';

const read = (text: string, value: CellValue = { kind: 'text' }) => {
  const found = readNewDate({ at: 'J3', text, value });
  return 'is' in found ? found.is : found.says;
};

test('A new date is read in the six forms of the site, and in words that mean one thing', () => {
  const texts = [
    ...['2027-09-30', '2027-09', '2027', '2027-Q3', '2026-27', '2026-27-Q3'],
    ...[
      '30 September 2027',
      'September 2027',
      'by the end of September 2027',
      '2026/27',
      '30/9/2027',
    ],
    ...['Q3 2026/27', 'Ongoing', '9/9/2027'],
  ];
  expect(texts.map((text) => `${text} → ${read(text)}`).join('\n')).toMatchInlineSnapshot(`
    "2027-09-30 → 2027-09-30
    2027-09 → 2027-09
    2027 → 2027
    2027-Q3 → 2027-Q3
    2026-27 → 2026-27
    2026-27-Q3 → 2026-27-Q3
    30 September 2027 → 2027-09-30
    September 2027 → 2027-09
    by the end of September 2027 → 2027-09
    2026/27 → 2026-27
    30/9/2027 → 2027-09-30
    Q3 2026/27 → 2026-27-Q3
    Ongoing → ongoing
    9/9/2027 → 2027-09-09"
  `);
});

test('A day that the spreadsheet keeps is that day, however it looks', () => {
  expect(read('9/30/27', { kind: 'date', day: '2027-09-30' })).toBe('2027-09-30');
});

test('What can mean several dates, or none, is told and never guessed', () => {
  const texts = [
    '3/4/2027',
    'Q3 2027',
    'Sept 27',
    '31/9/2027',
    '2027-02-30',
    '31 June 2027',
    'TBC',
    'none',
  ];
  expect(texts.map((text) => `${text} → ${read(text)}`).join('\n')).toMatchInlineSnapshot(`
    "3/4/2027 → “3/4/2027” can have its day or its month first.
    Q3 2027 → “Q3 2027” could be 2027-Q3, 2026-27-Q3 or 2027-28-Q3.
    Sept 27 → “Sept 27” could be 2027-09.
    31/9/2027 → There is no such day: “31/9/2027”.
    2027-02-30 → There is no such day: “2027-02-30”.
    31 June 2027 → There is no such day: “31 June 2027”.
    TBC → “TBC” names no date.
    none → “none” names no date."
  `);
});
