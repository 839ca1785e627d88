import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from './entries.ts';

const source = { document: 'plan' };

function topic(id: string, name: string, seeAlso: string[] = []) {
  return { id, name, summary: 'A subject.', otherWords: [], rule: 'A rule.', seeAlso };
}

/** A site with four topics, plans of each standing, a measure and minutes. */
function town(): Entries {
  const all = entries({
    w1: commitment({ topics: ['homes'], due: { by: '2022-12' } }),
    w2: commitment({ ref: 'W2', topics: ['homes', 'work'] }),
    w3: commitment({ ref: 'W3' }),
  });
  const [site] = all.site;
  if (!site) throw new Error('There is no site.');
  site.data.topics = [
    topic('work', 'Work'),
    topic('homes', 'Homes 10', ['none', 'work']),
    topic('sea', 'Homes 9'),
    topic('none', 'Nothing yet'),
  ];
  const plans = {
    draft: strategy({ title: 'Draft', standing: 'draft', published: '2022-11' }),
    old: strategy({ title: 'Old', standing: 'ended', ended: '2022-06' } as never),
    empty: strategy({ title: 'Empty' }),
  };
  // The files stand in another order than the page tells them in.
  all.strategies.unshift(...Object.entries(plans).map(([id, data]) => ({ id, data })));
  for (const id of ['draft', 'old'])
    all.commitments.unshift({ id: `${id}/a1`, data: commitment({ topics: ['homes'] }) });
  all.commitments.push({ id: 'empty/a1', data: commitment({ topics: ['work'] }) });
  const measure = {
    group: 'adults',
    counts: 'People.',
    unit: '%',
    breaks: [],
    source,
    sic: [],
  } as const;
  all.indicators = [
    { id: 'rent', data: { ...measure, name: 'Rent', topics: ['homes'] } as never },
    { id: 'asthma', data: { ...measure, name: 'Asthma', topics: [] } as never },
  ];
  const minute = (number: string, topics: string[]) => ({
    ...{ minute: number, topic: 'Trees', strategies: [], topics, actions: [], sic: [] },
    resolutions: [{ kind: 'noted' as const, text: 'It looked again.' }],
  });
  const meeting = { title: 'Meeting', record: 'minutes' as const, summary: 'It met.', source };
  all.meetings = [
    {
      id: 'board/2023-01-10',
      data: { ...meeting, items: [], sic: [], decisions: [minute('5', ['homes'])] },
    },
    {
      id: 'board/2023-03-07',
      data: {
        ...meeting,
        items: [],
        sic: [],
        decisions: [minute('7', ['homes']), minute('8', ['work'])],
      },
    },
  ];
  return all;
}

const topics = () => build(town(), '2023-06-30').topics;
const topicCalled = (id: string) => {
  const found = topics().find((one) => one.id === id);
  if (!found) throw new Error(`There is no topic ${id}.`);
  return found;
};

describe('The topics of a site', () => {
  test('are listed by name, as people count', () => {
    expect(topics().map(({ name }) => name)).toEqual([
      'Homes 9',
      'Homes 10',
      'Nothing yet',
      'Work',
    ]);
  });

  test('have the commitments of what holds, then of what ended, then of drafts', () => {
    const { plans, commitments } = topicCalled('homes');
    expect(
      plans.map(({ strategy, commitments }) => [strategy.id, commitments.map(({ slug }) => slug)]),
    ).toEqual([
      ['plan', ['w1', 'w2']],
      ['old', ['a1']],
      ['draft', ['a1']],
    ]);
    expect(commitments.map(({ id }) => id)).toEqual(['plan/w1', 'plan/w2', 'old/a1', 'draft/a1']);
  });

  test('count in each plan how what it holds of the topic stands, and nothing else of it', () => {
    const [plan] = topicCalled('homes').plans;
    expect(plan?.counts).toMatchObject({
      of: 2,
      axes: { timeliness: { overdue: 1, 'no-due-date': 1 } },
    });
  });

  test('name no plan that holds nothing of theirs', () => {
    expect(topicCalled('work').plans.map(({ strategy }) => strategy.id)).toEqual(['empty', 'plan']);
    expect(topicCalled('none')).toMatchObject({
      plans: [],
      commitments: [],
      indicators: [],
      decisions: [],
    });
  });

  test('have their measures, and their minutes with the meeting, the newest first', () => {
    const { indicators, decisions } = topicCalled('homes');
    expect(indicators.map(({ id }) => id)).toEqual(['rent']);
    expect(decisions.map(({ meeting, decision }) => `${meeting.on} ${decision.minute}`)).toEqual([
      '2023-03-07 7',
      '2023-01-10 5',
    ]);
  });

  test('name those that are near them in the order of the site', () => {
    expect(topicCalled('homes').seeAlso).toEqual([
      { id: 'work', name: 'Work', otherWords: [] },
      { id: 'none', name: 'Nothing yet', otherWords: [] },
    ]);
  });
});
