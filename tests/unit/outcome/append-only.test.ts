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
  return withRows({ id: 'cold', name: 'Cold homes', figures: figures(own) });
}

function withRows(...indicators: object[]) {
  return z.parse(outcomesSchema, {
    ...{ title: 'What is measured', standing: 'In force.', source: { document: 'plan' } },
    goals: [{ id: 'a', title: 'A', objectives: [{ id: 'b', title: 'B', indicators }] }],
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

test('What was published and what stands there now is said as it is printed', () => {
  const found = (own: object, before: object = published) =>
    unrecordedFigures(framework(before), framework(own));
  expect(found({ ...published, targets: [target(10)] })).toEqual([
    {
      kind: 'unrecorded',
      row: 'cold',
      field: 'target',
      period: '2025/26',
      was: '9%',
      now: '10%',
    },
  ]);
  expect(found({ ...published, targets: [] })).toMatchObject([{ was: '9%', now: 'none' }]);
  expect(found({ ...published, baseline: undefined })).toStrictEqual([
    { kind: 'unrecorded', row: 'cold', field: 'baseline', was: '12%', now: 'none' },
  ]);
  expect(found({ ...published, actuals: [] })).toMatchObject([
    { kind: 'actual-lost', row: 'cold', actual: { printed: '8.5%', published: '2026-06' } },
  ]);
  const entry = { ...moved, was: '8%', now: '9%' };
  expect(found(published, { ...published, changes: [entry] })).toEqual([
    { kind: 'change-lost', row: 'cold', change: entry },
  ]);
});

test('A target that goes, with an entry that says so, is told of', () => {
  const gone = { ...published, targets: [] };
  expect(editsTo({ ...gone, changes: [{ ...moved, was: '9%', now: 'none' }] })).toEqual([]);
  expect(editsTo({ ...gone, changes: [{ ...moved, was: '9%', now: '10%' }] })).toEqual([
    'misquoted target',
  ]);
});

test('A target is another one when its number is, though it is printed as before', () => {
  expect(editsTo({ ...published, targets: [target(9.4, { printed: '9%' })] })).toEqual([
    'unrecorded target',
  ]);
  expect(editsTo({ ...published, targets: [target(9, { printed: '9.0%' })] })).toEqual([
    'unrecorded target',
  ]);
  const from = { document: 'other' };
  expect(editsTo({ ...published, targets: [target(9, { source: from })] })).toEqual([]);
});

test('Of several targets and entries each is held to its own time, and the baseline to none', () => {
  const next = { period: { from: '2026-27' } };
  const two = { ...published, targets: [target(9), target(7, next)] };
  const edited = { ...published, targets: [target(9), target(6, next)] };
  const entry = { ...moved, period: '2026/27', was: '7%', now: '6%' };
  expect(editsTo({ ...edited, changes: [entry] }, two)).toEqual([]);
  expect(editsTo({ ...edited, changes: [{ ...entry, period: '2025/26' }] }, two)).toEqual([
    'unrecorded target',
  ]);
  const other = { ...published, baseline: { printed: '14%', value: 14 } };
  const { period: _none, ...untimed } = { ...moved, was: '12%', now: '14%' };
  expect(editsTo({ ...other, changes: [untimed] })).toEqual(['unrecorded baseline']);
  expect(editsTo({ ...other, changes: [{ ...untimed, field: 'baseline', was: '13%' }] })).toEqual([
    'misquoted baseline',
  ]);
});

test('A new entry stands beside what was published, and takes the place of no other', () => {
  const old = { ...moved, was: '8%', now: '9%' };
  const before = { ...published, changes: [old] };
  const added = { ...moved, was: '9%', now: '10%' };
  const other = { ...published, targets: [target(10)] };
  expect(editsTo({ ...other, changes: [old, added] }, before)).toEqual([]);
  expect(editsTo({ ...other, changes: [added] }, before)).toEqual(['change-lost']);
});

test('A row keeps its figures as a whole, and one that had none may get them', () => {
  const bare = withRows({ id: 'cold', name: 'Cold homes' });
  expect(unrecordedFigures(framework(published), bare).map(({ kind }) => kind)).toEqual([
    'actual-lost',
    'unrecorded',
    'unrecorded',
  ]);
  expect(unrecordedFigures(bare, framework(published))).toEqual([]);
  // Whoever looks after addresses misses a row that is gone.
  const other = withRows({ id: 'warm', name: 'Warm homes' });
  expect(unrecordedFigures(framework(published), other)).toEqual([]);
});

test('A value is the same one only with all that was printed of it', () => {
  const changed = (own: object) => editsTo({ ...published, actuals: [measured(8.5, own)] });
  expect(changed({ printed: '8.50%' })).toEqual(['actual-lost']);
  expect(changed({ published: '2026-07' })).toEqual(['actual-lost']);
  expect(changed({ period: { from: '2024-25' } })).toEqual(['actual-lost']);
  expect(changed({ value: 8.4 })).toEqual(['actual-lost']);
});
