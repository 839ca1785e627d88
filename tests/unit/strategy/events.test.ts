import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { DecisionKind } from '../../../src/lib/meeting/decision-kinds.ts';
import { build } from '../../../src/lib/register/build.ts';
import { type StrategyEvent, strategyEvents } from '../../../src/lib/strategy/events.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

type Commitments = Parameters<typeof entries>[0];
type Plan = Parameters<typeof strategy>[0];

function planOf(commitments: Commitments = {}, reports = {}, change: Plan = {}) {
  const [plan] = build(entries(commitments, reports, strategy(change)), '2024-01-01').strategies;
  if (!plan) throw new Error('There is no strategy.');
  return plan;
}

/** The beginning of a strategy, which is the oldest of its events. */
function beginning(commitments?: Commitments, change?: Plan, more: object = {}) {
  const events = strategyEvents({ ...planOf(commitments, {}, change), ...more });
  const { id, kind, on, knownOn, title, text, source } = events.at(-1) as StrategyEvent;
  return withPlainSpaces(`${id} (${kind}, ${on}, ${knownOn}) ${title}: ${text} ${source}`);
}

const two = { w1: commitment(), w2: commitment({ ref: 'W2', kind: 'action' }) };

describe('The beginning of a strategy', () => {
  test('is its publication, with what it held then', () => {
    expect([
      beginning(two),
      beginning({ ...two, w3: commitment({ added: '2023-03' }) }),
      beginning({ w1: commitment({ kind: 'action' }) }),
      beginning(),
    ]).toMatchInlineSnapshot(`
      [
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published, with 2 commitments. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published, with 2 commitments. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published, with 1 action. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published. The plan, December 2022.",
      ]
    `);
  });

  test('tells those that we know by name from all, where its publisher counts more', () => {
    const declared = (count: number) => ({ declared: { count } });
    expect([
      beginning(two, {}, declared(3)),
      beginning(two, {}, declared(2)),
      beginning({}, {}, declared(3)),
    ]).toMatchInlineSnapshot(`
      [
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published, and we know 2 commitments of it by name. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published, with 2 commitments. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published. The plan, December 2022.",
      ]
    `);
  });

  test('is the document in which we found it, where no source prints when it was published', () => {
    const { published: _, ...undated } = strategy();
    const found = (commitments: Commitments) => {
      const register = build(entries(commitments, {}, undated), '2024-01-01');
      const first = strategyEvents(register.strategies[0] as never).at(-1);
      return withPlainSpaces(
        `${first?.id} (${first?.kind}, ${first?.on}) ${first?.title}: ${first?.text}`,
      );
    };
    expect([
      found({ ...two, w3: commitment({ added: '2023-03' }) }),
      found({ ...two, w3: commitment({ added: '2022-11' }) }),
      found({}),
    ]).toMatchInlineSnapshot(`
      [
        "first-seen/plan (first-seen, 2022-12) First seen: The oldest document that we hold names 2 commitments. When the strategy was published is not printed.",
        "first-seen/plan (first-seen, 2022-12) First seen: The oldest document that we hold names 3 commitments. When the strategy was published is not printed.",
        "first-seen/plan (first-seen, 2022-12) First seen: The oldest document that we hold names none of its commitments. When the strategy was published is not printed.",
      ]
    `);
  });

  test('of a draft is no final text', () => {
    expect([
      beginning(two, { standing: 'draft' }),
      beginning({}, { standing: 'draft' }),
    ]).toMatchInlineSnapshot(`
      [
        "published/plan (published, 2022-12, 2022-12-01) Put forward as a draft: A draft was put forward, with 2 proposals. It was not the final text. The plan, December 2022.",
        "published/plan (published, 2022-12, 2022-12-01) Put forward as a draft: A draft was put forward. It was not the final text. The plan, December 2022.",
      ]
    `);
  });
});

describe('What happened to a strategy', () => {
  test('are its reports, with how far they reach, when they came out and where they stand', () => {
    const plan = planOf(two, {
      '2023-03': report('2023-03', [['w1', 'Done'], ['w2']], { published: '2023-05' }),
      '2023-09': report('2023-09', [['w1', 'Done']]),
    });
    const events = strategyEvents(plan).filter(({ kind }) => kind === 'report');
    expect(
      events.map(({ id, on, knownOn, title, text, path, source }) =>
        withPlainSpaces(`${id} (${on}, ${knownOn}) ${title}: ${text} ${path} ${source}`),
      ),
    ).toMatchInlineSnapshot(`
      [
        "report/plan/2023-09 (2023-09, 2023-09-01) Report of 2023-09: It says something of 1 of 2 commitments. /strategies/plan/progress/2023-09/ undefined",
        "report/plan/2023-03 (2023-03, 2023-05-01) Report of 2023-03: It says something of 2 of 2 commitments. /strategies/plan/progress/2023-03/ undefined",
      ]
    `);
  });

  test('says beside its reach of how many a report received no update', () => {
    const told = report('2023-09', [['w1', 'Done'], ['w2']]);
    const [, second] = told.updates;
    const plan = planOf(two, {
      '2023-09': { ...told, updates: [told.updates[0], { ...second, noUpdate: true }] },
    });
    expect(withPlainSpaces(strategyEvents(plan)[0]?.text ?? '')).toMatchInlineSnapshot(
      `"It says something of 1 of 2 commitments. Of 1 more it says that no update was received."`,
    );
  });

  test('are other events too, the newest first, each with an ID that its title does not change', () => {
    const event = (on: string, title: string, source?: { document: string }) => ({
      ...{ on, title, text: `${title} was held.` },
      ...(source && { source }),
    });
    const plan = planOf(
      {},
      { '2023-03': report('2023-03', []) },
      {
        events: [
          event('2023-02', 'A survey', { document: 'plan' }),
          event('2023-04', 'A fair'),
          event('2023-02', 'A walk'),
        ],
      },
    );
    expect(
      strategyEvents(plan).map(({ id, kind, on, knownOn, title, text, path, source }) =>
        withPlainSpaces(
          `${id} (${kind}, ${on}, ${knownOn}) ${title}: ${text} ${path ? 'has a page' : 'has none'} ${source}`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "event/plan/2023-04 (event, 2023-04, 2023-04-01) A fair: A fair was held. has none undefined",
        "report/plan/2023-03 (report, 2023-03, 2023-03-01) Report of 2023-03: We have figures from it, and nothing on any single commitment. has a page undefined",
        "event/plan/2023-02 (event, 2023-02, 2023-02-01) A survey: A survey was held. has none The plan, December 2022.",
        "event/plan/2023-02-2 (event, 2023-02, 2023-02-01) A walk: A walk was held. has none undefined",
        "published/plan (published, 2022-12, 2022-12-01) Published: The strategy was published. has none The plan, December 2022.",
      ]
    `);
  });
});

describe('What boards did with a strategy', () => {
  const board = { boardId: 'board', board: { name: 'Marsham Board' } };
  const meeting = (on: string, record: 'minutes' | 'agenda' = 'minutes') => ({
    ...{ id: `board/${on}`, on, record },
    ...board,
  });
  const decided = (on: string, minute: string, ...kinds: DecisionKind[]) => ({
    meeting: meeting(on),
    decision: {
      ...{ minute, topic: 'A talk on the plan' },
      resolutions: kinds.map((kind) => ({ kind, text: `The board ${kind}.` })),
    },
  });
  const paper = (on: string, number: string, record: 'minutes' | 'agenda', summary?: string) => ({
    meeting: meeting(on, record),
    item: { number, title: 'The plan', summary },
  });
  const told = (decisions: unknown[], papers: unknown[]) =>
    strategyEvents({ ...planOf(), decisions, papers } as never)
      .filter(({ kind }) => kind === 'decision' || kind === 'paper')
      .map(({ id, kind, on, knownOn, title, text, path, source }) =>
        withPlainSpaces(
          `${id} (${kind}, ${on}, ${knownOn})\n${title}: ${text}\n${path}\n${source}`,
        ),
      )
      .join('\n\n');

  test('are minutes, and papers of meetings without one', () => {
    expect(
      told(
        [decided('2023-02-07', '5', 'noted', 'endorsed')],
        [
          paper('2023-06-06', '7', 'agenda', 'A draft of the report.'),
          paper('2023-04-04', '6', 'minutes'),
          paper('2023-02-07', '4', 'minutes', 'Told by the minute.'),
        ],
      ),
    ).toMatchInlineSnapshot(`
      "paper/board/2023-06-06/7 (paper, 2023-06-06, 2023-06-06)
      On the agenda of the Marsham Board, item 7: The plan: A draft of the report. We have no minutes of the meeting, so we do not know what the board did.
      /meetings/board/2023-06-06/#item-7
      Item 7, meeting of 6 June 2023.

      paper/board/2023-04-04/6 (paper, 2023-04-04, 2023-04-04)
      On the agenda of the Marsham Board, item 6: The plan: 
      /meetings/board/2023-04-04/#item-6
      Item 6, meeting of 4 April 2023.

      decision/board/2023-02-07/5 (decision, 2023-02-07, 2023-02-07)
      Marsham Board, minute 5 (endorsed, noted): A talk on the plan: The board noted. The board endorsed.
      /meetings/board/2023-02-07/#minute-5
      Minute 5, meeting of 7 February 2023."
    `);
  });

  test('is no step where something was put on record alone, so the paper of that meeting stays', () => {
    expect(
      told([decided('2023-02-07', '5', 'recorded')], [paper('2023-02-07', '4', 'minutes')]),
    ).toMatchInlineSnapshot(`
      "paper/board/2023-02-07/4 (paper, 2023-02-07, 2023-02-07)
      On the agenda of the Marsham Board, item 4: The plan: 
      /meetings/board/2023-02-07/#item-4
      Item 4, meeting of 7 February 2023."
    `);
  });
});
