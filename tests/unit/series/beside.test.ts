import { describe, expect, test } from 'vitest';
import { besideOf, comparedAs } from '../../../src/lib/series/beside.ts';
import { series } from './series-cases.ts';

/** A value of a year, beside those of others. */
function beside(from: number, ...names: string[]) {
  const comparisons = names.map((name) => ({ name, printed: `${from}`, words: '' }));
  return { value: 1, of: { from }, comparisons };
}

describe('What a series is set beside', () => {
  test('is what its newest value with a comparison is compared with first', () => {
    const values = [beside(2020, 'Essex'), beside(2021, 'England', 'Essex'), beside(2022)];
    expect(besideOf(series(values))).toBe('England');
    expect(besideOf(series(values.slice(0, 1)))).toBe('Essex');
  });

  test('is nothing where no value is compared', () => {
    expect(besideOf(series([beside(2021), beside(2022)]))).toBeUndefined();
  });

  test('is found in each period under its name, wherever it stands there', () => {
    const value = beside(2021, 'Essex', 'England');
    expect(comparedAs(value, 'England')?.name).toBe('England');
    expect(comparedAs(value, 'Kent')).toBeUndefined();
    expect(comparedAs(value, undefined)).toBeUndefined();
  });
});
