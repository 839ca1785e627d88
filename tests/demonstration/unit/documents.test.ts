import { beforeAll, describe, expect, test } from 'vitest';
import { openQuestions } from '../../../src/lib/kinds/open-questions.ts';
import { isDecided } from '../../../src/lib/meeting/decision-kinds.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { strategyEvents } from '../../../src/lib/strategy/events.ts';

let register: Register;
beforeAll(async () => {
  register = await registerOf('src/content', '2026-11-21');
});

const strategy = (id: string) => {
  const found = register.strategies.find((one) => one.id === id);
  if (!found) throw new Error(`There is no strategy ${id}.`);
  return found;
};

const report = (id: string) => {
  const found = register.reports.find((one) => one.id === id);
  if (!found) throw new Error(`There is no report ${id}.`);
  return found;
};

/** How often each of the publisher's words stands in a report. */
function wordsOf(id: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { lifecycle, rating } of report(id).updates) {
    for (const said of [lifecycle, rating]) {
      if (said) counts[said.word] = (counts[said.word] ?? 0) + 1;
    }
  }
  return counts;
}

describe('the Southend strategy of 2021', () => {
  test('has 37 actions in seven sections: 6 completed, 30 in progress, 1 in development', () => {
    expect(strategy('southend-2021').counts.kinds).toEqual({ action: 37 });
    expect(strategy('southend-2021').priorities).toHaveLength(7);
    const [only, ...others] = strategy('southend-2021').reports;
    expect(others).toEqual([]);
    expect(wordsOf(only?.id ?? '')).toEqual({
      COMPLETED: 6,
      'IN PROGRESS': 30,
      'IN DEVELOPMENT': 1,
    });
  });

  test('prints no colour in the column headed RAG, and none is invented', () => {
    expect(strategy('southend-2021').counts.axes.rating).toEqual({ 'not-rated': 37 });
  });

  test('repeats refs: each of its actions still has an address of its own, and a ref lists all of them', () => {
    const { commitments } = strategy('southend-2021');
    const shared = commitments.filter(({ ref }) => ref === 'HWS 5.2');
    expect(shared.length).toBeGreaterThan(1);
    for (const { sameRef } of shared) {
      expect(sameRef.length).toBeGreaterThanOrEqual(shared.length - 1);
    }
    expect(new Set(commitments.map(({ id }) => id)).size).toBe(37);
  });
});

describe('the Southend strategy of 2013', () => {
  test('counts 106 sub actions under nine ambitions, and names some', () => {
    const { declared, priorities, counts } = strategy('southend-2013');
    expect([declared?.count, priorities.length]).toEqual([106, 9]);
    expect(counts.of).toBeLessThan(106);
  });

  test('is of a council that was not yet a city council', () => {
    const { publisher, commitments } = strategy('southend-2013');
    expect([publisher.name, publisher.nowCalled]).toEqual([
      'Southend-on-Sea Borough Council',
      'Southend-on-Sea City Council',
    ]);
    const named = commitments.flatMap(({ answerable }) => answerable.map(({ name }) => name));
    expect(new Set(named)).toEqual(new Set(['Southend-on-Sea Borough Council']));
    expect(strategy('abss-2015').partners.map(({ name }) => name)).toContain(
      'Southend-on-Sea City Council',
    );
  });

  test('reports 85, 6, 1 and 14 of 106 in November, 79, 5, 0 and 22 in September', () => {
    const counts = (id: string) =>
      report(id)
        .totals.find(({ priority }) => !priority)
        ?.parts.map(({ count }) => count);
    expect(counts('southend-2013/2013-11')).toEqual([85, 6, 1, 14]);
    expect(counts('southend-2013/2013-09')).toEqual([79, 5, 0, 22]);
  });

  test('adds up its ambitions to the whole, the seventh by what is left', () => {
    const ambitions = report('southend-2013/2013-11').totals.filter(({ priority }) => priority);
    expect(ambitions.map(({ of }) => of)).toEqual([34, 12, 13, 6, 8, 6, 12, 8, 7]);
    expect(
      ambitions.filter(({ ofFrom }) => ofFrom === 'remainder').map(({ boxed }) => boxed),
    ).toEqual([11]);
  });

  test('changes by 6, 1, 1 and −8 actions, which the source prints as differences of rounded shares', () => {
    const [change] = report('southend-2013/2013-11').since?.totals ?? [];
    const rows = change?.rows;
    expect(rows?.map(({ change, points, printed }) => [change, points, Number(printed)])).toEqual([
      [6, 5.7, 5.7],
      [1, 0.9, 1],
      [1, 0.9, 0.9],
      [-8, -7.5, -7.6],
    ]);
  });
});

test('Southampton has 26 priority commitments under four outcomes, all reported on and none rated', () => {
  const { counts, priorities } = strategy('southampton-2017');
  expect([counts.kinds, priorities.length]).toEqual([{ 'priority-commitment': 26 }, 4]);
  expect(counts.axes).toMatchObject({
    rating: { 'not-rated': 26 },
    lifecycle: { 'not-said': 26 },
    freshness: { 'plan-ended': 26 },
  });
});

test('Thurrock is a draft with six domains, and shows ten indicators of an older framework', () => {
  const { standing, priorities, commitments } = strategy('thurrock-2021');
  expect([standing, priorities.length]).toEqual(['draft', 6]);
  expect(commitments.every(({ kind }) => kind === 'goal')).toBe(true);
  const indicators = register.outcomes
    .flatMap(({ goals }) => goals)
    .flatMap(({ objectives }) => objectives)
    .flatMap((objective) => objective.indicators);
  expect(indicators).toHaveLength(10);
});

test('A Better Start Southend has 44 projects: 29 in delivery, 6 paused, 5 closed, one each of four more', () => {
  expect(strategy('abss-2015').counts.kinds).toEqual({ project: 44 });
  const counts = Object.values(wordsOf(strategy('abss-2015').reports[0]?.id ?? ''));
  expect(counts.sort((one, other) => other - one)).toEqual([29, 6, 5, 1, 1, 1, 1]);
});

test('the eight neighbourhood profiles are published, one of them without a name', () => {
  expect(register.snapshots).toHaveLength(8);
  expect(register.snapshots.filter(({ area }) => area.untitled)).toHaveLength(1);
});

test('the meeting of 8 December 2022 has 13 minutes, 544 to 556', () => {
  const meeting = register.meetings.find(({ on }) => on === '2022-12-08');
  expect(meeting?.decisions.map(({ minute }) => minute)).toEqual(
    Array.from({ length: 13 }, (_, at) => String(544 + at)),
  );
});

test('every note on the sources is listed with its place', () => {
  expect(openQuestions(register).length).toBeGreaterThan(300);
  expect(openQuestions(register).filter(({ source, path }) => !source || !path)).toEqual([]);
});

describe('The Southend board', () => {
  const held = () => register.meetings.find(({ on }) => on === '2022-12-08');

  test('had 13 minutes on 8 December 2022: three decide a matter, one of two interests leaves a family out', () => {
    const decisions = held()?.decisions ?? [];
    expect(decisions.map(({ minute }) => minute)).toEqual(
      Array.from({ length: 13 }, (_, at) => String(544 + at)),
    );
    expect(decisions.filter(isDecided).map(({ minute }) => minute)).toEqual(['548', '549', '550']);
    expect(JSON.stringify(held())).not.toMatch(/famil|husband|daughter|son-in-law/i);
  });

  test('left three things to be done, of which one has a date', () => {
    const actions = held()?.decisions.flatMap(({ minute, actions: all }) =>
      all.map(({ by }) => [minute, by]),
    );
    expect(actions).toEqual([
      ['549', '2022-12-15'],
      ['552', undefined],
      ['553', undefined],
    ]);
  });

  test('did not agree the strategy of Mid and South Essex: it gave thanks and asked for more', () => {
    const titles = strategyEvents(strategy('mse-2022')).map(({ title }) => title);
    expect(titles).toMatchInlineSnapshot(`
      [
        "On the agenda of the Southend Health and Wellbeing Board, item 4: Draft of the Integrated Care Strategy for Mid and South Essex",
        "Published",
        "Southend Health and Wellbeing Board, minute 552 (asked for more, thanked): The plan of the South East Essex Alliance",
      ]
    `);
  });
});
