import { expect, test } from 'vitest';
import { shortDueWords } from '../../../src/lib/commitment/due-words.ts';
import type { Due } from '../../../src/lib/commitment/schema.ts';
import { findTimeliness } from '../../../src/lib/commitment/timeliness.ts';

/** What a list says of a date, when reports say on some days that it was done. */
function inList(due: Due, completions: string[] = []): string {
  const reported = { completions, reports: completions };
  const words = shortDueWords(due, findTimeliness(due, reported, '2026-11-26', 3));
  return words.replaceAll('\u00a0', ' ');
}

test('what is due each year stands in lists with the date that it is judged by, and with the first one', () => {
  const eachYear: Due = { by: '2024-10-31', then: 'annually' };
  expect(inList({ by: '2024-10-31' })).toBe('Due 31 October 2024');
  expect(inList(eachYear)).toBe('Due 31 October 2024, then each year');
  expect(inList(eachYear, ['2024-10'])).toBe(
    'Due 31 October 2025, and each year from 31 October 2024',
  );
  expect(inList({ ...eachYear, means: 'progress' }, ['2024-10'])).toBe(
    'Progress by 31 October 2025, and each year from 31 October 2024',
  );
});
