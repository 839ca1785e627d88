import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { part, printed } from '../progress/totals.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const three = {
  w2: commitment({ ref: 'W2' }),
  w10: commitment({ ref: 'W10' }),
  i1: commitment({ ref: 'I1', kind: 'i-statement', added: '2023-06' }),
};

function joined(made: ProgressEntry, asAt = '2024-01-01') {
  const [one] = build(entries(three, { '2023-03': made }, strategy()), asAt).reports;
  if (!one) throw new Error('There is no report.');
  return one;
}

describe('A report', () => {
  test('tells of its commitments in the order of the strategy, and of none that is not known yet', () => {
    const made = report('2023-03', [['w10', 'Done'], ['i1'], ['w2', 'At risk']]);
    const order = (asAt: string) =>
      joined(made, asAt).updates.map(({ commitment: { ref } }) => ref);
    expect(order('2024-01-01')).toEqual(['W2', 'W10', 'I1']);
    expect(order('2023-05-31')).toEqual(['W2', 'W10']);
    expect(joined(made).updates.map(({ commitment: one }) => one)).toMatchObject([
      { id: 'plan/w2', slug: 'w2', strategyId: 'plan', kind: 'we-statement' },
      { id: 'plan/w10', title: 'We will plant trees.' },
      { id: 'plan/i1', kind: 'i-statement' },
    ]);
  });

  test('counts how far it reaches by what the strategy held at its date', () => {
    expect(joined(report('2023-03', [['w2', 'Done'], ['i1']])).reach).toEqual({
      ...{ of: 2, told: 1, noUpdate: 0, withdrawn: 0, later: 1 },
    });
  });

  test('says which time it is about, where it stands, and what its strategy is', () => {
    const made = report('2023-03', [], { period: { from: 2022, to: 2023 } as never });
    expect(joined(made)).toMatchObject({
      ...{ id: 'plan/2023-03', slug: '2023-03', strategyId: 'plan', asAt: '2023-03' },
      period: { from: '2022', to: '2023' },
      strategy: { id: 'plan', shortTitle: 'Marsham' },
      ...{ levels: ['Chapter', 'Section'], declared: undefined, since: undefined },
    });
    expect(withPlainSpaces(joined(made).source.text)).toBe('The plan, December 2022.');
    expect(joined(report('2023-03', [])).period).toBeUndefined();
  });

  test('gives each total the heading that it is for: with its number, in its own words, or none', () => {
    const parts = [part('Done', 3), part('At risk', 2)];
    const totals = [
      printed(parts),
      printed(parts, { priority: 'streets' }),
      printed(parts, { priority: 'places' }),
      printed(parts, { title: 'Parks and paths' }),
    ];
    expect(joined(report('2023-03', [], { totals })).totals.map(({ heading }) => heading)).toEqual([
      undefined,
      '1.1 Streets',
      '1 Places',
      'Parks and paths',
    ]);
  });

  test('names the commitment that a correction is about', () => {
    const correction = (of?: string) => ({
      ...{
        date: '2023-05-01',
        field: 'summary' as const,
        was: 'Old.',
        now: 'New.',
        wrong: 'A slip.',
      },
      ...(of && { commitment: of }),
    });
    const corrections = [correction('w10'), correction()];
    const made = report('2023-03', [['w10', 'Done']], { corrections });
    expect(joined(made).corrections.map((one) => one.commitment?.ref)).toEqual(['W10', undefined]);
  });
});
