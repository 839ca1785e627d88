import { describe, expect, test } from 'vitest';
import { build } from '../../../src/lib/register/build.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const due = { by: '2023-09' };

function only(register: Register) {
  const [first] = register.commitments;
  if (!first) throw new Error('The register has no commitment.');
  return first;
}

describe('the register', () => {
  test('says the publisher’s own word, its place on the axis, its date and its report', () => {
    const register = build(
      entries({ w1: commitment() }, { '2023-03': report('2023-03', [['w1', 'On course']]) }),
      '2023-04-01',
    );
    expect(only(register).standing.rating).toEqual({
      state: 'on-track',
      word: 'On course',
      asAt: '2023-03',
      report: 'plan/2023-03',
    });
  });

  test('does not let a good rating hide that a commitment is overdue', () => {
    const register = build(
      entries({ w1: commitment({ due }) }, { '2023-10': report('2023-10', [['w1', 'On course']]) }),
      '2023-10-31',
    );
    const { rating, timeliness } = only(register).standing;
    expect([rating.state, timeliness.state]).toEqual(['on-track', 'overdue']);
  });

  test('shows the latest report up to the day, and nothing that came later', () => {
    const reports = {
      '2023-03': report('2023-03', [['w1', 'On course']]),
      '2023-09': report('2023-09', [['w1', 'At risk']]),
    };
    const site = entries({ w1: commitment() }, reports);
    expect(only(build(site, '2023-08-31')).standing.rating.word).toBe('On course');
    expect(only(build(site, '2023-09-01')).standing.rating.word).toBe('At risk');
    expect(build(site, '2023-08-31').reports.map(({ slug }) => slug)).toEqual(['2023-03']);
  });

  test('does not know of a report before the day it was published', () => {
    const late = report('2023-03', [['w1', 'On course']], { published: '2023-06-15' });
    const site = entries({ w1: commitment() }, { '2023-03': late });
    expect(only(build(site, '2023-06-14')).standing.freshness.state).toBe('never-updated');
    expect(only(build(site, '2023-06-15')).standing.freshness.state).toBe('updated');
  });

  test('keeps the last word when a newer report says nothing on that axis', () => {
    const reports = {
      '2023-03': report('2023-03', [['w1', 'On course', 'Under way']]),
      '2023-09': report('2023-09', [['w1']]),
    };
    const { rating, lifecycle, freshness } = only(
      build(entries({ w1: commitment() }, reports), '2023-10-01'),
    ).standing;
    expect([rating.asAt, lifecycle.asAt, freshness.lastUpdate]).toEqual([
      '2023-03',
      '2023-03',
      '2023-09',
    ]);
  });

  test('names the board as answerable when no lead is named, and the leads when they are', () => {
    const site = entries({ w1: commitment(), w2: commitment({ ref: 'W2', leads: ['parks'] }) });
    const register = build(site, '2023-01-01');
    expect(register.commitments.map(({ answerable }) => answerable.map(({ id }) => id))).toEqual([
      ['board'],
      ['parks'],
    ]);
    expect(register.organisations.find(({ id }) => id === 'parks')?.leads).toHaveLength(1);
  });

  test('links statements both ways', () => {
    const site = entries({
      w1: commitment({ serves: ['i1'] }),
      i1: commitment({ ref: 'I1', kind: 'i-statement' }),
    });
    const [we, i] = build(site, '2023-01-01').commitments;
    expect([we?.serves[0]?.slug, i?.servedBy[0]?.slug]).toEqual(['i1', 'w1']);
  });

  test('orders commitments by kind and then as people count', () => {
    const site = entries({
      i1: commitment({ kind: 'i-statement' }),
      w10: commitment(),
      w2: commitment(),
    });
    const register = build(site, '2023-01-01');
    expect(register.commitments.map(({ slug }) => slug)).toEqual(['w2', 'w10', 'i1']);
  });

  test('counts every axis so that its states add up to the whole', () => {
    const reports = { '2023-03': report('2023-03', [['w1', 'On course'], ['w2']]) };
    const site = entries({ w1: commitment({ due }), w2: commitment(), w3: commitment() }, reports);
    const { counts, priorities } = build(site, '2023-10-01').strategies[0] ?? {};
    expect(counts).toEqual({
      of: 3,
      kinds: { 'we-statement': 3 },
      axes: {
        lifecycle: { 'not-said': 3 },
        rating: { 'on-track': 1, 'not-rated': 2 },
        timeliness: { overdue: 1, 'no-due-date': 2 },
        freshness: { updated: 2, 'never-updated': 1 },
      },
    });
    expect(priorities?.[0]?.counts).toEqual(counts);
    expect(priorities?.[0]?.commitments).toEqual([]);
    expect(priorities?.[0]?.priorities[0]?.commitments).toHaveLength(3);
  });

  test('leaves out a strategy that was not published yet', () => {
    const site = entries({ w1: commitment() }, {}, strategy({ published: '2022-12-15' }));
    expect(build(site, '2022-12-14').strategies).toEqual([]);
    expect(build(site, '2022-12-15').strategies).toHaveLength(1);
  });

  test('tells the history newest first, and says what it worked out itself', () => {
    const reports = { '2023-03': report('2023-03', [['w1', 'On course']]) };
    const register = build(entries({ w1: commitment({ due }) }, reports), '2026-11-21');
    expect(only(register).history.map(({ on, title, computed }) => [on, title, computed])).toEqual([
      ['2024-04-01', 'Became silent', true],
      ['2023-10-01', 'Became overdue', true],
      ['2023-03', 'Report of 2023-03', false],
      ['2022-12', 'Published', false],
    ]);
  });

  test('cannot be changed by a page', () => {
    const register = build(entries({ w1: commitment() }), '2023-01-01');
    expect(() => {
      only(register).standing.timeliness.state = 'overdue';
    }).toThrow(TypeError);
  });
});
