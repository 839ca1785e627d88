import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { reportAnswer } from '../../../src/lib/progress/answer.ts';
import { type Lifespan, wasInForce } from '../../../src/lib/progress/lifespan.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import { build } from '../../../src/lib/register/build.ts';
import { strategyEvents } from '../../../src/lib/strategy/events.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

describe('a commitment held at a date', () => {
  test.each<[span: Lifespan, date: string, held: boolean]>([
    [{}, '2000', true],
    [{ added: '2023-05' }, '2023-04-30', false],
    [{ added: '2023-05' }, '2023-05-01', true],
    [{ added: '2023-05-20' }, '2023-05', true],
    [{ added: '2023' }, '2022-12', false],
    [{ added: '2023' }, '2023-01', true],
    [{ withdrawn: { on: '2024-03-10' } }, '2024-03-09', true],
    [{ withdrawn: { on: '2024-03-10' } }, '2024-03-10', false],
    [{ withdrawn: { on: '2024-03-10' } }, '2024-02', true],
    [{ withdrawn: { on: '2024-03-10' } }, '2024-03', false],
    [{ added: '2023-05', withdrawn: { on: '2024-03' } }, '2024-02-29', true],
    [{ added: '2023-05', withdrawn: { on: '2024-03' } }, '2024-03-01', false],
  ])('that came and went as %j, at %s: %s', (span, date, held) => {
    expect(wasInForce(span, date)).toBe(held);
  });
});

// Two from the start, of which one was withdrawn in 2024, and one that came in May 2023.
const all = {
  w1: commitment(),
  w2: commitment({ ref: 'W2', withdrawn: { on: '2024-03-10', reason: 'No money.' } }),
  w3: commitment({ ref: 'W3', added: '2023-05', due: { by: '2024-06' } }),
};
const reports = {
  '2023-04': report('2023-04', [['w1', 'On course']]),
  '2023-09': report('2023-09', [
    ['w1', 'On course'],
    ['w3', 'At risk'],
  ]),
  '2024-06': report('2024-06', [
    ['w1', 'On course'],
    ['w2', 'Done'],
  ]),
};
const plan = strategy({
  events: [
    { on: '2023-02', title: 'New chair', text: 'The board has a new chair.' },
    { on: '2023-07', title: 'New vice chair', text: 'The board has a new vice chair.' },
  ],
});
const at = (asAt: string) => build(entries(all, reports, plan), asAt);

test('A strategy was published with what it held then, not with all that it ever had', () => {
  const begun = (of: typeof plan) => {
    const [built] = build(entries(all, reports, of), '2026-01-01').strategies;
    return built && withPlainSpaces(strategyEvents(built).at(-1)?.text ?? '');
  };
  expect(begun(plan)).toBe('The strategy was published, with 2 We statements.'.replace('We ', ''));
  const counting = (count: number) => ({
    ...plan,
    declared: { count, says: 'It counts more.', source: plan.source },
  });
  expect(begun(counting(3))).toBe(
    'The strategy was published, and we know 2 statements of it by name.',
  );
  expect(begun(counting(2))).toBe('The strategy was published, with 2 statements.');
  const { published, ...undated } = plan;
  expect(published).toBe('2022-12');
  expect(begun(undated as typeof plan)).toMatch(/^The oldest document that we hold names 2 stat/);
});

test('A report is counted against what there was at its date', () => {
  const told = at('2026-01-01').reports.map((one) => {
    const { headline, detail } = reportAnswer(one);
    return withPlainSpaces(`${one.slug}: ${headline} ${detail}`);
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "2024-06: 1 of the 2 commitments that the report tells of was “Done” and 1 “On course”. The report tells of 1 of 2 commitments. It says nothing of the other 1. It also tells of 1 that had been withdrawn by then. Its statements were true as at June 2024.",
      "2023-09: 1 of the 2 commitments that the report tells of was “On course” and 1 “At risk”. The report tells of 2 of 3 commitments. It says nothing of the other 1. Its statements were true as at September 2023.",
      "2023-04: The only commitment that the report tells of was “On course”. The report tells of 1 of 2 commitments. It says nothing of the other 1. Its statements were true as at April 2023.",
    ]
  `);
});

test('A report that speaks of what was added after its date says so', () => {
  const early = {
    '2023-03': report('2023-03', [['w3', 'On course'], ['w1']], { published: '2023-06' }),
  };
  const [one] = build(entries(all, early, plan), '2026-01-01').reports;
  expect(one?.reach).toEqual({ of: 2, told: 1, noUpdate: 0, withdrawn: 0, later: 1 });
  expect(one && withPlainSpaces(reportAnswer(one).detail)).toContain(
    'It also tells of 1 that was added later.',
  );
});

test('Nobody knows a commitment before it was added', () => {
  const refs = (asAt: string) => at(asAt).commitments.map(({ ref }) => ref);
  expect([refs('2023-04-30'), refs('2023-05-01')]).toEqual([
    ['W1', 'W2'],
    ['W1', 'W2', 'W3'],
  ]);
});

test('A report that is known before a commitment of its month is built without it', () => {
  const early = { '2023-05': report('2023-05', [['w1'], ['w9']]) };
  const late = { ...all, w9: commitment({ ref: 'W9', added: '2023-05-20' }) };
  const [one] = build(entries(late, early, plan), '2023-05-10').reports;
  expect(one?.updates.map(({ commitment: { ref } }) => ref)).toEqual(['W1']);
});

test('The history of one that was added begins with that, and not with the strategy', () => {
  const w3 = at('2023-10-01').commitments.find(({ ref }) => ref === 'W3');
  expect(
    w3?.history.map(({ on, title, text }) => withPlainSpaces(`${on} ${title}. ${text}`)),
  ).toMatchInlineSnapshot(`
    [
      "2023-09 Report of 2023-09. What was done.",
      "2023-07 New vice chair. The board has a new vice chair.",
      "2023-05 Added in May 2023. W3 came later than the plan, due by June 2024.",
    ]
  `);
});

test('Feeds tell once of what was added, from the first day of its date', () => {
  const added = changesOf(at('2023-10-01')).filter(({ kind }) => kind === 'added');
  expect(added).toMatchObject([
    {
      id: 'added/plan/w3',
      on: '2023-05',
      knownOn: '2023-05-01',
      title: 'W3 was added',
      path: '/strategies/plan/w3/',
    },
  ]);
});
