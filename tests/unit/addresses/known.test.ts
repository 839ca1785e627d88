import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/lib/addresses/known.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

/** A plan of December 2022 with two reports; in 2024 a date of it was moved, in 2025 a commitment was added. */
const site = entries(
  {
    w1: commitment({
      due: { by: '2025-06' },
      changes: [{ date: '2024-02-01', field: 'due', was: '2024-06', now: '2025-06' }],
    }),
    w2: commitment({ ref: 'W2', added: '2025-02-01' }),
  },
  { '2023-09': report('2023-09', []), '2024-09': report('2024-09', []) },
  strategy({ published: '2022-12' }),
);

const days = ['2022-11-30', '2022-12-01', '2023-09-01', '2024-02-01', '2024-09-01', '2025-02-01'];

/** The first of the days on which a page is in the site; “never” for none, and “in and out” when it goes again. */
function knownFrom(id: string): string {
  const known = days.map((day) => isKnown({ id }, build(site, day)));
  const first = known.indexOf(true);
  if (first < 0) return 'never';
  return known.slice(first).every(Boolean) ? String(days[first]) : 'in and out';
}

describe('a page is in the site', () => {
  test.each([
    ['strategies/plan', '2022-12-01', 'it was published'],
    ['commitments/plan', '2022-12-01', 'its strategy was published'],
    ['commitments/plan/w1', '2022-12-01', 'its strategy was published'],
    ['commitments/plan/w2', '2025-02-01', 'it was added'],
    ['progress/plan', '2023-09-01', 'the first report came'],
    ['progress/plan/2023-09', '2023-09-01', 'it tells how things stand'],
    ['changes/plan', '2024-02-01', 'something of it was changed'],
    ['comparisons/plan/2024-09/2023-09', '2024-09-01', 'the later report came'],
  ])('%s from %s, when %s', (id, day) => {
    expect(knownFrom(id)).toBe(day);
  });

  test.each([
    'site',
    'areas/marsham',
    'organisations/board',
    // The list of a kind stands, whatever is in it.
    'areas',
    'meetings',
    // No file makes these, so the register knows nothing of them.
    'updates/2023',
    'topics/housing',
  ])('%s from the first day', (id) => {
    expect(knownFrom(id)).toBe('2022-11-30');
  });

  test.each([
    'strategies/other',
    'commitments/plan/w9',
    'areas/elsewhere',
    'changes/other',
    'comparisons/plan/2024-09/2022-09',
    'follows/plan/other',
  ])('%s never, because there is no such thing', (id) => {
    expect(knownFrom(id)).toBe('never');
  });
});
