import { describe, expect, test } from 'vitest';
import { shareCards } from '../../../src/lib/kinds/share-cards.ts';
import {
  commitmentCard,
  reportCard,
  strategyCard,
  trackerCard,
} from '../../../src/lib/kinds/share-words.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { shareAlt, shareName, shareText } from '../../../src/lib/site/share-card.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const due = { by: '2023-09' };
const onCourse = { '2023-03': report('2023-03', [['w1', 'On course']]) };

function registerOf(
  change: Parameters<typeof commitment>[0],
  reports: Parameters<typeof entries>[1] = {},
  asAt = '2023-12-01',
  plan = strategy(),
): Register {
  return build(entries({ w1: commitment(change) }, reports, plan), asAt);
}

/** What the picture of the one commitment says, in words. */
function said(...given: Parameters<typeof registerOf>): string {
  const register = registerOf(...given);
  const [one] = register.commitments;
  return one ? shareAlt(commitmentCard(one, register)) : '';
}

describe('the share image of a commitment', () => {
  test('says since when it is overdue, and what the last report said', () => {
    expect(said({ due }, onCourse)).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Overdue since 1 October 2023. Last report March 2023: “On course”. Marsham follows up."`,
    );
  });

  test('says that no report was found', () => {
    expect(said({ due })).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Overdue since 1 October 2023. No report found. Marsham follows up."`,
    );
  });

  test('says by when it is due', () => {
    expect(said({ due }, {}, '2023-01-01')).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Due by September 2023. No report found. Marsham follows up."`,
    );
    expect(said({ due }, {}, '2023-09-01')).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Due soon: September 2023. No report found. Marsham follows up."`,
    );
  });

  test('says when it was met, in time or late', () => {
    const done = (month: string) => ({ [month]: report(month, [['w1', 'Done']]) });
    expect(said({ due }, done('2023-08'))).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Met on time, August 2023. Last report August 2023: “Done”. Marsham follows up."`,
    );
    expect(said({ due }, done('2023-11'))).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Reported met after its date, November 2023. Last report November 2023: “Done”. Marsham follows up."`,
    );
  });

  test('gives the day on which the next of its yearly due dates passed', () => {
    expect(
      said(
        { due: { by: '2022-03-31', then: 'annually' } },
        { '2022-03': report('2022-03', [['w1', 'Done']], { published: '2023-01' }) },
      ),
    ).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. Overdue since 1 April 2023. Last report March 2022: “Done”. Marsham follows up."`,
    );
  });

  test('leads with the publisher’s word where there is no due date', () => {
    expect(said({}, onCourse)).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. On course. As at March 2023. No due date. Marsham follows up."`,
    );
    expect(said({})).toMatchInlineSnapshot(
      `"W1: We will plant trees. Marsham Board. No due date. No report found. Marsham follows up."`,
    );
  });

  test('says of work that has ended that it has ended, and of other work how it is going', () => {
    const both = (...status: string[]) => ({ '2023-03': report('2023-03', [['w1', ...status]]) });
    expect(said({}, both('On course', 'Done'))).toContain('Done. As at March 2023.');
    expect(said({}, both('Under way', 'At risk'))).toContain('At risk. As at March 2023.');
  });

  test('dates a word by the report that said it, not by a later one', () => {
    const later = { ...onCourse, '2023-10': report('2023-10', [['w1']]) };
    expect(said({}, later)).toContain('On course. As at March 2023.');
    expect(said({ due }, later)).toContain('Last report October 2023.');
  });

  test('says that the strategy is a draft', () => {
    expect(said({}, {}, '2023-12-01', strategy({ standing: 'draft' }))).toMatch(/^W1 \(draft\): /);
  });

  test('carries the stage of the site with it', () => {
    const content = entries({ w1: commitment() });
    const [site] = content.site;
    if (site) site.data.banner = { label: 'Demonstration', text: 'Not official.' };
    const register = build(content, '2023-12-01');
    expect(shareCards(register).map((card) => card.site)).toEqual(
      shareCards(register).map(() => 'Marsham follows up (demonstration)'),
    );
  });
});

describe('the share images of the other pages', () => {
  const reports = {
    '2023-03': report('2023-03', [['w1', 'On course']], {
      totals: [
        {
          of: 2,
          parts: [
            { words: ['On course'], share: '50' },
            { words: ['At risk'], share: '50' },
          ],
          boxes: [],
        },
      ],
    }),
  };
  const register = build(
    entries(
      { w1: commitment({ due }), w2: commitment({ ref: 'W2', due: { by: '2023-06' } }) },
      reports,
    ),
    '2023-12-01',
  );
  const [plan] = register.strategies;
  const [march] = register.reports;
  if (!plan || !march) throw new Error('The register lacks its strategy or its report.');

  test('give counts with the last day on which they changed', () => {
    expect(shareAlt(strategyCard(plan, register))).toMatchInlineSnapshot(
      `"Strategy: Plan for Marsham. Marsham Board. 2 of 2 overdue. As at 1 October 2023. No report found on 1. Marsham follows up."`,
    );
    expect(shareAlt(trackerCard(plan, register))).toMatchInlineSnapshot(
      `"Statements: What became of each of the statements of Plan for Marsham. Marsham Board. 2 of 2 overdue. As at 1 October 2023. No report found on 1. Marsham follows up."`,
    );
  });

  test('say what a report says, with its date', () => {
    expect(shareAlt(reportCard(march, register))).toMatchInlineSnapshot(
      `"Progress report: Report of 2023-03. Marsham Board. 1 of 2 “On course”. As at March 2023. Marsham. Marsham follows up."`,
    );
  });

  test('say that no commitment has a due date, or that none is overdue', () => {
    const counted = (change: Parameters<typeof commitment>[0]) => {
      const one = registerOf(change);
      const [only] = one.strategies;
      return only ? shareText(strategyCard(only, one)) : '';
    };
    expect(counted({})).toMatchInlineSnapshot(
      `"No due date. As at December 2022. No report found. Marsham Board."`,
    );
    expect(counted({ due: { by: '2026-01' } })).toMatchInlineSnapshot(
      `"Not past its date. As at December 2022. No report found. Marsham Board."`,
    );
  });
});

describe('the name of a share image', () => {
  const names = (asAt: string) => shareCards(registerOf({ due }, onCourse, asAt)).map(shareName);

  test('stays from day to day as long as nothing changes', () => {
    expect(names('2023-11-01')).toEqual(names('2024-02-29'));
  });

  test('changes when a commitment falls overdue', () => {
    expect(names('2023-10-01')[2]).not.toBe(names('2023-09-30')[2]);
  });

  test('is the same on every machine and in every version of the site', () => {
    expect(
      shareName({
        label: 'W1',
        publisher: 'Board',
        title: 'Plant trees',
        standing: { text: 'Overdue since 1 October 2023', state: 'overdue' },
        notes: ['No report found'],
        site: 'Marsham',
        brandColour: '#12436D',
      }),
    ).toMatchInlineSnapshot(`"2420ebea8cc9edcb"`);
  });

  test('differs for each thing that the picture says or shows', () => {
    const register = registerOf({ due }, onCourse);
    const [card] = shareCards(register);
    if (!card) throw new Error('There is no card.');
    const changed = [
      { label: 'x' },
      { publisher: 'x' },
      { title: 'x' },
      { standing: { ...card.standing, text: 'x' } },
      { standing: { text: card.standing.text, state: 'silent' as const } },
      { notes: ['x'] },
      { site: 'x' },
      { brandColour: '#000000' },
    ].map((change) => shareName({ ...card, ...change }));
    expect(new Set([shareName(card), ...changed]).size).toBe(changed.length + 1);
  });
});
