import { expect, test } from 'vitest';
import { z } from 'zod';
import { unrecordedFigures } from '../../../src/lib/outcome/append-only.ts';
import { outcomesSchema } from '../../../src/lib/outcome/schema.ts';
import { figures, measured, target } from './outcome-cases.ts';

const published = {
  baseline: { printed: '12%', value: 12 },
  targets: [target(9)],
  actuals: [measured(8.5)],
  changes: [] as object[],
};

function editsTo(own: object, before: object = published): string[] {
  return unrecordedFigures(framework(before), framework(own)).map((edit) =>
    'field' in edit ? `${edit.kind} ${edit.field}` : edit.kind,
  );
}

function framework(own: object) {
  const row = { id: 'cold', name: 'Cold homes', figures: figures(own) };
  return z.parse(outcomesSchema, {
    ...{ title: 'What is measured', standing: 'In force.', source: { document: 'plan' } },
    goals: [{ id: 'a', title: 'A', objectives: [{ id: 'b', title: 'B', indicators: [row] }] }],
  });
}

const moved = { date: '2026-11-26', field: 'target', period: '2025/26', reason: 'It was moved.' };

test('What was measured stays, and more is added', () => {
  const later = measured(8.4, { published: '2026-09' });
  expect(editsTo({ ...published, actuals: [later, measured(8.5)] })).toEqual([]);
  expect(editsTo({ ...published, actuals: [later] })).toEqual(['actual-lost']);
  expect(editsTo({ ...published, actuals: [] })).toEqual(['actual-lost']);
});

test('A note of our own on a value, and a field that was left out, may be added', () => {
  const note = { about: 'value', whose: 'copy', label: 'Hard to read', text: 'It is blurred.' };
  expect(editsTo({ ...published, actuals: [measured(8.5, { sic: [note] })] })).toEqual([]);
  expect(editsTo({ ...published, actuals: [measured(8.5, { comment: 'Late.' })] })).toEqual([]);
});

test('A target that moves, or goes, needs an entry that leads from the old one to the new one', () => {
  const other = { ...published, targets: [target(10)] };
  expect(editsTo(other)).toEqual(['unrecorded target']);
  expect(editsTo({ ...published, targets: [] })).toEqual(['unrecorded target']);
  expect(editsTo({ ...other, changes: [{ ...moved, was: '9%', now: '10%' }] })).toEqual([]);
  expect(editsTo({ ...other, changes: [{ ...moved, was: '8%', now: '10%' }] })).toEqual([
    'misquoted target',
  ]);
  expect(editsTo({ ...other, changes: [{ ...moved, was: '9%', now: '11%' }] })).toEqual([
    'misquoted target',
  ]);
  expect(
    editsTo({
      ...other,
      changes: [
        { ...moved, was: '9%', now: '11%' },
        { ...moved, was: '11%', now: '10%' },
      ],
    }),
  ).toEqual([]);
  expect(
    editsTo({ ...other, changes: [{ ...moved, period: '2024/25', was: '9%', now: '10%' }] }),
  ).toEqual(['unrecorded target']);
});

test('An old entry does not tell of a new move', () => {
  const changes = [{ ...moved, was: '8%', now: '9%' }];
  const before = { ...published, changes };
  expect(editsTo({ ...before, targets: [target(10)] }, before)).toEqual(['unrecorded target']);
  expect(editsTo({ ...published, changes: [] }, before)).toEqual(['change-lost']);
});

test('A target for another time may be added, and so may a baseline', () => {
  const more = { ...published, targets: [target(9), target(5, { period: { from: 2028 } })] };
  expect(editsTo(more)).toEqual([]);
  expect(editsTo(published, { ...published, baseline: undefined })).toEqual([]);
});

test('A baseline that moves needs an entry', () => {
  const other = { ...published, baseline: { printed: '14%', value: 14 } };
  const entry = {
    date: '2026-11-26',
    field: 'baseline',
    was: '12%',
    now: '14%',
    reason: 'A slip.',
  };
  expect(editsTo(other)).toEqual(['unrecorded baseline']);
  expect(editsTo({ ...other, changes: [entry] })).toEqual([]);
});
