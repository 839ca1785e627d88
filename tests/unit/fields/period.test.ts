import { expect, test } from 'vitest';
import { period, spanIn, spanInWords, spanOf } from '../../../src/lib/fields/period.ts';

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

test('one that ends before it begins is told of with both dates, at its end', () => {
  const toldOf = (from: unknown, to: unknown) =>
    period
      .safeParse({ from, to })
      .error?.issues.flatMap((issue) => ('errors' in issue ? issue.errors.flat() : [issue]))
      .filter(({ code }) => code === 'custom')
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n');
  expect(toldOf(2033, 2022)).toMatchInlineSnapshot(
    `"to: The period ends in 2022, before it starts in 2033. Compare both with the source. If they were put the wrong way round, write from: 2022, to: 2033."`,
  );
  expect(toldOf('2024-05', '2024-03-31')).toMatchInlineSnapshot(
    `"to: The period ends on 2024-03-31, before it starts in 2024-05. Compare both with the source. If they were put the wrong way round, write from: 2024-03-31, to: 2024-05."`,
  );
  expect(toldOf('2024-05', 2023)).toMatchInlineSnapshot(
    `"to: The period ends in 2023, before it starts in 2024-05. Compare both with the source. If they were put the wrong way round, write from: 2023, to: 2024-05."`,
  );
  expect(toldOf('2024-05-01', '2024-05-01')).toBeUndefined();
});

test('one with a date that is none is told of by the date alone', () => {
  for (const [from, to] of [
    ['2024-13', '2023-01'],
    ['2024-01', '2023-13'],
  ])
    expect(JSON.stringify(period.safeParse({ from, to }).error?.issues)).not.toContain('backwards');
});

test('an entry has the span of its period, where that is well written', () => {
  expect(spanIn({ period: { from: 2022, to: '2023-03' } })).toEqual({
    from: '2022',
    to: '2023-03',
  });
  expect(spanIn({ period: 2022 })).toEqual({ from: '2022', to: '2022' });
  expect([{ period: 'soon' }, {}, 'text', undefined].map(spanIn)).toEqual(Array(4).fill(undefined));
});
