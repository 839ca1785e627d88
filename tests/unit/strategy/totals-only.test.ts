import { expect, test } from 'vitest';
import { strategyCard } from '../../../src/lib/kinds/share-words.ts';
import { build } from '../../../src/lib/register/build.ts';
import { siteAnswer, strategyAnswer } from '../../../src/lib/strategy/answer.ts';
import { strategyEvents } from '../../../src/lib/strategy/events.ts';
import { numberWithoutNames } from '../../../src/lib/strategy/totals-only.ts';
import { part, printed } from '../progress/totals.ts';
import { commitment, entries, report } from '../register/entries.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const total = printed([part('On course', 64, '55'), part('At risk', 50, '45')], { of: 114 });
const headings = printed([part('On course', 3)], { priority: 'places' });

const figures = [{ label: 'People reached', value: '120' }];

/** What is said of a strategy with these reports of which we publish no commitment, or these. */
function said(reports: Parameters<typeof entries>[1], commitments = {}) {
  const register = build(entries(commitments, reports), '2024-01-01');
  const [plan] = register.strategies;
  if (!plan) throw new Error('There is no strategy.');
  return {
    strategy: Object.values(strategyAnswer(plan)).map(plain),
    site: Object.values(siteAnswer(register)).map(plain),
    inAList: plan.counts.of === 0 && numberWithoutNames(plan),
    card: strategyCard(plan, register).standing.text,
    events: strategyEvents(plan).map(({ text }) => plain(text)),
  };
}

test('A strategy of which only totals are known says so, and has no “0 commitments”', () => {
  expect(
    said({
      '2023-03': report('2023-03', [], { totals: [total] }),
      '2023-09': report('2023-09', [], { figures }),
    }),
  ).toMatchInlineSnapshot(`
    {
      "card": "Totals only, none by name",
      "events": [
        "We have figures from it, and nothing on any single commitment.",
        "We have totals from it, and nothing on any single commitment.",
        "The strategy was published.",
      ],
      "inAList": "Totals only",
      "site": [
        "No commitment has been entered by name yet.",
        "What is known of each strategy stands below.",
      ],
      "strategy": [
        "We know totals of this strategy, and none of its commitments by name.",
        "The newest are of March 2023. 64 of 114 commitments were “On course” and 50 were “At risk”. Nobody can say from them which commitment is late.",
      ],
    }
  `);
});

test('Totals for headings alone are totals, too', () => {
  expect(
    said({ '2023-03': report('2023-03', [], { totals: [headings] }) }).strategy,
  ).toMatchInlineSnapshot(`
    [
      "We know totals of this strategy, and none of its commitments by name.",
      "The newest are of March 2023. Nobody can say from them which commitment is late.",
    ]
  `);
});

test('A strategy of which nothing is known says that', () => {
  expect(said({})).toMatchInlineSnapshot(`
    {
      "card": "Nothing has been entered yet",
      "events": [
        "The strategy was published.",
      ],
      "inAList": "None entered",
      "site": [
        "No commitment has been entered by name yet.",
        "What is known of each strategy stands below.",
      ],
      "strategy": [
        "No commitment of this strategy has been entered yet.",
        "That does not mean that it makes none.",
      ],
    }
  `);
});

test('A strategy with commitments is told by them, whatever totals its reports print', () => {
  const { strategy, inAList } = said(
    { '2023-03': report('2023-03', [], { totals: [total] }) },
    { w1: commitment({ due: { by: '2023-06' } }) },
  );
  expect(inAList).toBe(false);
  expect(strategy[0]).toContain('overdue');
});

test('A site without a strategy says that there is none', () => {
  expect(siteAnswer({ strategies: [] }).headline).toBe('No strategy has been published yet.');
});
