import { describe, expect, test } from 'vitest';
import type { ChangeEntry } from '../../../src/lib/commitment/change.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { goneFrom } from '../../../src/lib/register/changes.ts';
import { commitment, entries, strategy } from './entries.ts';

/** The changes of a commitment that is now as given, the oldest first. */
function changesOf(changes: object[], now: Partial<CommitmentEntry> = {}) {
  const data = commitment({ ...now, changes: changes as ChangeEntry[] });
  const [first] = build(entries({ w1: data }), '2024-01-01').commitments;
  return first?.changes ?? [];
}

const moved = (date: string, was: string, now: string, rest: object = {}) => ({
  date,
  field: 'due',
  was,
  now,
  ...rest,
});
const due = { by: '2023-09' };

describe('A date that was moved', () => {
  test.each([
    ['2023-06-30', false],
    ['2023-07-01', true],
  ])('on %s, from June, had passed: %s', (date, hadPassed) => {
    expect(changesOf([moved(date, '2023-06', '2023-09')], { due })[0]?.hadPassed).toBe(hadPassed);
  });

  test('had not passed where none was given before, and a lead never passes', () => {
    expect(changesOf([moved('2023-07-01', 'none', '2023-09')], { due })[0]?.hadPassed).toBe(false);
    const led = { date: '2023-07-01', field: 'leads', was: ['board'], now: ['parks'] };
    expect(changesOf([led], { leads: ['parks'] })[0]?.hadPassed).toBe(false);
  });

  test('has for data both dates and the months between them, as far as there are two', () => {
    const raw = (was: string, now: string, then: Partial<CommitmentEntry>) =>
      changesOf([moved('2023-02-01', was, now)], then)[0]?.raw;
    expect(raw('2023-06', '2023-09', { due })).toEqual({
      was: '2023-06',
      now: '2023-09',
      months: 3,
    });
    expect(raw('2023-12', '2023-09', { due })?.months).toBe(-3);
    expect(raw('none', '2023-09', { due })).toEqual({
      was: null,
      now: '2023-09',
      months: undefined,
    });
    expect(raw('2023-06', 'none', {})).toEqual({ was: '2023-06', now: null, months: undefined });
  });
});

describe('A change', () => {
  test('has its decision and its source, where they are on record', () => {
    const rest = {
      decision: 'The board, in May.',
      source: { document: 'plan', locator: { page: '9' } },
      reason: 'No staff.',
    };
    const [told] = changesOf([moved('2023-02-01', '2023-06', '2023-09', rest)], { due });
    expect([told?.reason, told?.decision?.text, told?.source?.text]).toEqual([
      'No staff.',
      'The board, in May.',
      'The plan, December\u00a02022, page\u00a09.',
    ]);
    const [untold] = changesOf([moved('2023-02-01', '2023-06', '2023-09')], { due });
    expect([untold?.reason, untold?.decision, untold?.source]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has an ID of its own beside another of the same field and day', () => {
    const twice = [
      moved('2023-02-01', '2023-03', '2023-06'),
      moved('2023-02-01', '2023-06', '2023-09'),
    ];
    expect(changesOf(twice, { due }).map(({ id }) => id)).toEqual([
      'plan/w1/due/2023-02-01',
      'plan/w1/due/2023-02-01-2',
    ]);
  });

  test('has for data several IDs with spaces between them, and nothing for none', () => {
    const led = { date: '2023-07-01', field: 'leads', was: ['board', 'parks'], now: [] };
    expect(changesOf([led])[0]?.raw).toEqual({ was: 'board parks', now: null, months: undefined });
    const refs = { date: '2023-07-01', field: 'otherRefs', was: ['HWS 1', 'HWS 2'], now: [] };
    expect(changesOf([refs])[0]?.raw.was).toBe('HWS 1; HWS 2');
  });

  test('by which a point was taken away can be asked for, list by list', () => {
    const gone = { date: '2023-07-01', field: 'outputs', was: 'A rota.', now: 'none' };
    const reworded = { ...gone, was: 'A list.', now: 'A plan.' };
    const ofTarget = { date: '2023-07-01', field: 'targets', was: 'Ten trees.', now: 'none' };
    const changes = changesOf([gone, reworded, ofTarget], { outputs: ['A plan.'] });
    const wordsOf = (list: 'outputs' | 'targets' | 'success') =>
      goneFrom(changes, list).map(({ raw }) => raw.was);
    expect([wordsOf('outputs'), wordsOf('targets'), wordsOf('success')]).toEqual([
      ['A rota.'],
      ['Ten trees.'],
      [],
    ]);
  });

  test('of a heading calls it by its number and title, or by the title alone', () => {
    const priorities = [
      { id: 'places', title: 'Places', topics: [], sic: [], priorities: [] },
      { id: 'streets', number: '2', title: 'Streets', topics: [], sic: [], priorities: [] },
    ];
    const change = { date: '2023-03-01', field: 'priority', was: 'places', now: 'streets' };
    const data = commitment({ changes: [change] as ChangeEntry[] });
    const all = entries({ w1: data }, {}, strategy({ priorities }));
    const [first] = build(all, '2024-01-01').commitments;
    expect(first?.changes[0]?.text).toBe('From Places to 2 Streets.');
  });
});
