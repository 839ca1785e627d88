import { expect, test } from 'vitest';
import { period, spanInWords, spanOf } from '../../../src/lib/fields/period.ts';

const inWords = (written: unknown) => spanInWords(spanOf(period.parse(written)));

test('a period is two dates, or one date that says all of it', () => {
  expect(inWords({ from: 2022, to: 2033 })).toBe('2022 to 2033');
  expect(inWords({ from: 2026, to: 2026 })).toBe('2026');
  expect(inWords(2026)).toBe('2026');
  expect(inWords('2023-24')).toBe('2023/24');
  expect(inWords({ from: '2023-24', to: '2025-26' })).toBe('2023/24 to 2025/26');
  expect(inWords('2016-17-Q3').replaceAll('\u00a0', ' ')).toBe(
    'October to December 2016 (quarter 3 of 2016/17)',
  );
});

test('it ends on the last day of its last date', () => {
  const isRight = (from: unknown, to: unknown) => period.safeParse({ from, to }).success;
  expect(isRight('2022-09-15', '2022-09')).toBe(true);
  expect(isRight('2023-24', 2023)).toBe(true);
  expect(isRight('2024-25', 2024)).toBe(true);
  expect(isRight('2024-25', '2024-03')).toBe(false);
  expect(isRight(2033, 2022)).toBe(false);
});
