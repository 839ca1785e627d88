import { expect, it } from 'vitest';
import { pairsWithPage } from '../../../src/lib/addresses/dated-pages.ts';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import type { Report } from '../../../src/lib/register/types.ts';

it('A pair of reports that was entered once keeps its page, whatever stands between them now', () => {
  const reports = ['2024-09', '2024-06', '2024-03', '2023-12'].map(
    (month) => ({ slug: month, asAt: month, strategyId: 'plan', id: `plan/${month}` }) as Report,
  );
  const line = (state: AddressLine['state']): AddressLine => ({
    id: 'comparisons/plan/2024-09/2024-03',
    address: '/strategies/plan/progress/2024-09/since-2024-03/',
    firstPublished: '2024-10-01',
    state,
    to: '',
    reason: '',
    date: '',
    fragments: [],
  });
  const pairs = (lines: AddressLine[]) =>
    pairsWithPage({ reports }, lines).map(({ earlier, later }) => `${later.slug} ${earlier.slug}`);
  expect(pairs([line('live')])).toContain('2024-09 2024-03');
  expect(pairs([line('withdrawn')])).not.toContain('2024-09 2024-03');
  expect(pairs([])).toHaveLength(5);
});
