import { describe, expect, test } from 'vitest';
import { strategyAsKnown } from '../../../src/lib/strategy/as-known.ts';
import { type StrategyEntry, strategySchema } from '../../../src/lib/strategy/schema.ts';

const plan = strategySchema.parse({
  title: 'The plan',
  shortTitle: 'Plan',
  kind: 'programme',
  standing: 'superseded',
  period: { from: 2021, to: 2024 },
  ended: '2023-03',
  publisher: 'council',
  area: 'town',
  summary: 'It is a plan.',
  levels: ['Part'],
  priorities: [{ id: 'part', title: 'Part' }],
  source: { document: 'plan' },
  sic: [
    { about: 'standing', whose: 'choice', label: 'Replaced', text: 'A later one took its place.' },
    { about: 'title', whose: 'source', label: 'Two titles', text: 'The cover has another one.' },
  ],
});
const on = (asAt: string, edit: Partial<StrategyEntry> = {}) => {
  const { standing, ended, sic } = strategyAsKnown({ ...plan, ...edit }, asAt);
  return [standing, ended, sic.map(({ about }) => about)];
};

describe('a strategy that was replaced in March 2023', () => {
  test('is not said to be, until then', () => {
    expect(on('2023-03-31')).toEqual(['not-said', undefined, ['title']]);
    expect(on('2023-03-31', { standing: 'ended' })[0]).toBe('not-said');
  });

  test('is said to be from then on', () => {
    expect(on('2023-04-01')).toEqual(['superseded', '2023-03', ['standing', 'title']]);
  });
});

test('a strategy that is agreed or a draft was so before, and goes on as long as its file says', () => {
  expect(on('2022-01-01', { standing: 'adopted' })[0]).toBe('adopted');
  expect(on('2022-01-01', { standing: 'draft' })[0]).toBe('draft');
  expect(on('2025-01-01', { standing: 'adopted', ended: '2026' })).toEqual([
    'adopted',
    '2026',
    ['standing', 'title'],
  ]);
});
