import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../../../src/lib/search/facets.ts';
import { isEmpty, readState, writeState } from '../../../src/lib/search/state.ts';

test('an address holds what was typed and chosen, and nothing that goes without saying', () => {
  const state = readState('?q=mental+health&timeliness=overdue&sort=due&shown=30');
  expect(state).toEqual({
    typed: 'mental health',
    chosen: { timeliness: 'overdue' },
    sort: 'due',
    shown: 30,
  });
  expect(writeState(state)).toBe('?q=mental+health&timeliness=overdue&sort=due&shown=30');
  expect(writeState({ typed: ' ', chosen: { lead: '' }, sort: 'relevance', shown: 10 })).toBe('');
});

test('an address that makes no sense is read as if it said nothing', () => {
  expect(readState('?sort=cheapest&shown=minus&colour=red&kind=')).toEqual(readState(''));
  expect(readState('?shown=999999').shown).toBe(500);
  expect(readState(`?q=${'x'.repeat(900)}`).typed).toHaveLength(200);
});

test('a copied address leads to the same state', () => {
  const state = fc.record({
    typed: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    chosen: fc.record(
      Object.fromEntries(facetNames.map((facet) => [facet, fc.stringMatching(/^[a-z0-9-]{1,9}$/)])),
      { requiredKeys: [] },
    ),
    sort: fc.constantFrom('relevance' as const, 'due' as const, 'updated' as const),
    shown: fc.integer({ min: 10, max: 500 }),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(readState(writeState(one))).toEqual(one);
    }),
  );
});

test('choosing an answer is something to look for, and sorting is not', () => {
  expect(isEmpty(readState('?kind=action'))).toBe(false);
  expect(isEmpty(readState('?sort=due'))).toBe(true);
});
