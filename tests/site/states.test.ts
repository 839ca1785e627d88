import { expect, test } from 'vitest';
import { type Axis, axes } from '../../src/lib/commitment/axes.ts';
import { commitmentKinds } from '../../src/lib/commitment/schema.ts';
import { standings } from '../../src/lib/strategy/schema.ts';
import { siteNamed } from './built/site.ts';
import { commitmentsOf } from './data/files.ts';

// Marsham (tests/fixtures/demo) is invented so that every page the code can make is made and tested.
const { register } = siteNamed('demo');
const { records } = commitmentsOf(siteNamed('demo'));

test.each(Object.keys(axes) as Axis[])(
  'Marsham has a commitment in every state of the axis “%s”',
  (axis) => {
    const found = new Set<string>(records.map((record) => record[axis].state));
    expect(axes[axis].filter((state) => !found.has(state))).toEqual([]);
  },
);

test('Marsham has a commitment of every kind, and a strategy of every standing', () => {
  expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(Object.keys(commitmentKinds)));
  expect(new Set(register.strategies.map(({ standing }) => standing))).toEqual(
    new Set(Object.keys(standings)),
  );
});

test('Marsham has due dates that come again each year, one met and one missed', () => {
  const annual = records.filter(({ due }) => due?.then === 'annually');
  expect(annual.map(({ id, timeliness }) => [id, timeliness.state, timeliness.dueOn])).toEqual([
    ['marsham-2024/a1', 'not-due', '2027-09-30'],
    ['marsham-2024/a2', 'overdue', '2025-10-31'],
  ]);
});

test('what Marsham published after the day of the build is not known to any page', () => {
  const demo = siteNamed('demo');
  const early = demo.pages.filter(({ text }) => /no page may (know|show) it/.test(text));
  expect(early.map(({ path }) => path)).toEqual([]);
  expect(register.reports.map(({ id }) => id)).not.toContain('marsham-2024/2026-10');
});
