import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Strategy } from '../../../src/lib/register/types.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const source = { document: 'plan', locator: { page: '7' } };
const cited = { text: 'The plan, December\u00a02022, page\u00a07.' };

function joined(
  change: Parameters<typeof strategy>[0] = {},
  asAt = '2024-01-01',
  more: (all: Entries) => void = () => undefined,
): Strategy {
  const all = entries(
    { w1: commitment(), w2: commitment({ ref: 'W2' }) },
    {
      '2023-03': report('2023-03', [['w1']], { nextReport: '2023-09' }),
      '2023-09': report('2023-09', [['w1']], { nextReport: '2024-03' }),
    },
    strategy(change),
  );
  more(all);
  const found = build(all, asAt).strategies.find(({ id }) => id === 'plan');
  if (!found) throw new Error('There is no strategy.');
  return found;
}

describe('A strategy', () => {
  test('has its reports newest first, and the next one as the last of them announces it', () => {
    expect(joined().reports.map(({ slug }) => slug)).toEqual(['2023-09', '2023-03']);
    expect(joined().nextReport).toBe('2024-03');
    expect(joined({}, '2023-08-31').nextReport).toBe('2023-09');
    expect(joined({}, '2023-02-01').nextReport).toBeUndefined();
  });

  test('has its events up to the day, newest first, each with its source where it has one', () => {
    const events = [
      { on: '2023-02', title: 'First', text: 'One.', source },
      { on: '2023-05', title: 'Second', text: 'Two.' },
      { on: '2024-02', title: 'Later', text: 'Three.' },
    ];
    const found = joined({ events }).events;
    expect(found.map(({ title }) => title)).toEqual(['Second', 'First']);
    expect(found.map((event) => event.source?.text)).toEqual([undefined, cited.text]);
  });

  test('knows who publishes it, its partners and its area by name', () => {
    const { publisher, partners, area } = joined({ partners: ['parks'] });
    expect([publisher.name, partners.map(({ name }) => name), area.name]).toEqual([
      'Marsham Board',
      ['Marsham Parks'],
      'Marsham',
    ]);
  });

  test('has before which commitment a ref would stand that the source skips', () => {
    const missing = [
      {
        ref: 'W1a',
        before: 'w2',
        whose: 'source' as const,
        text: 'The source goes from W1 to W2.',
      },
    ];
    const [skipped] = joined({ missing }).missing;
    expect([skipped?.ref, skipped?.before.ref, skipped?.text]).toEqual([
      'W1a',
      'W2',
      'The source goes from W1 to W2.',
    ]);
  });

  test('cites where its steps and its own words on itself stand', () => {
    const found = joined({ milestones: [{ title: 'Look again', to: '2024-06', source }] });
    expect(found.milestones).toMatchObject([{ title: 'Look again', to: '2024-06', source: cited }]);
    expect(found.source.text).toBe('The plan, December\u00a02022.');
    expect([found.reporting, found.declared]).toEqual([undefined, undefined]);
  });

  test('cites where it says how often it reports, how many it counts, and what its dates mean', () => {
    const said = {
      reporting: { everyMonths: 3, text: 'Every quarter.', source },
      reportsAt: { link: 'https://marsham.example/reports', source },
      declared: { count: 9, text: 'It counts nine.', source },
      dueMeans: { means: 'progress', text: 'Progress by then.', source },
      follows: ['older'],
      followsSource: source,
    };
    const found = joined(said as never);
    const { reporting, reportsAt, declared, dueMeans, followsSource } = found;
    expect([reporting, reportsAt, declared, dueMeans].map((one) => one?.source.text)).toEqual(
      Array(4).fill(cited.text),
    );
    expect([declared?.count, dueMeans?.means, followsSource?.text]).toEqual([
      ...[9, 'progress', cited.text],
    ]);
    expect(found.reports.map((one) => [one.declared?.count, one.declared?.source.text])).toEqual(
      Array(2).fill([9, cited.text]),
    );
    const none = joined();
    expect([none.reportsAt, none.dueMeans, none.followsSource, none.reports[0]?.declared]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('names its bodies as they were called when it ended, and says what they are called now', () => {
    const called = (period: { from: number; to: number }, asAt: string) => {
      const { publisher } = joined({ period }, asAt, (all) => {
        const [board] = all.organisations;
        if (board) board.data.formerNames = [{ name: 'Marsham Trust', until: '2025-01' }];
      });
      return [publisher.name, publisher.nowCalled];
    };
    expect(called({ from: 2022, to: 2024 }, '2026-01-01')).toEqual([
      ...['Marsham Trust', 'Marsham Board'],
    ]);
    expect(called({ from: 2022, to: 2026 }, '2024-06-01')).toEqual([
      ...['Marsham Trust', 'Marsham Board'],
    ]);
    expect(called({ from: 2022, to: 2026 }, '2026-01-01')).toEqual(['Marsham Board', undefined]);
  });

  test('has what boards minuted on it and had on their agendas, and nothing on another', () => {
    const about = (strategies: string[]) => ({
      ...{ title: 'Meeting', record: 'minutes', summary: 'It met.', source, sic: [] },
      items: [{ number: '1', title: 'Trees', strategies, steps: [] }],
      decisions: [
        {
          ...{ minute: '5', topic: 'Trees', strategies, topics: [], actions: [], sic: [] },
          resolutions: [{ kind: 'noted', text: 'It looked again.' }],
        },
      ],
    });
    const { decisions, papers } = joined({}, '2024-01-01', (all) => {
      all.meetings = [
        { id: 'board/2023-01-10', data: about(['plan']) as never },
        { id: 'board/2023-02-10', data: about([]) as never },
      ];
    });
    expect(decisions.map(({ meeting, decision }) => [meeting.id, decision.minute])).toEqual([
      ['board/2023-01-10', '5'],
    ]);
    expect(papers.map(({ meeting, item }) => [meeting.id, item.number])).toEqual([
      ['board/2023-01-10', '1'],
    ]);
  });

  test('says of an outcomes framework that there is one', () => {
    expect(joined().hasOutcomes).toBe(false);
    const withOutcomes = joined({}, '2024-01-01', (all) => {
      const data = { title: 'Outcomes', standing: 'in-force', source, goals: [], sic: [] };
      all.outcomes = [{ id: 'plan', data: data as never }];
    });
    expect(withOutcomes.hasOutcomes).toBe(true);
    const ofAnother = joined({}, '2024-01-01', (all) => {
      const data = { title: 'Outcomes', standing: 'in-force', source, goals: [], sic: [] };
      all.outcomes = [{ id: 'other', data: data as never }];
    });
    expect(ofAnother.hasOutcomes).toBe(false);
  });

  test.each([
    ['we-statement', 'statements'],
    ['i-statement', 'statements'],
    ['action', 'commitments'],
    ['goal', 'commitments'],
  ] as const)('that has a %s calls their list %s', (kind, list) => {
    const found = joined({}, '2024-01-01', (all) => {
      for (const { data } of all.commitments) data.kind = kind;
      // Those of another strategy do not count.
      all.strategies.push({ id: 'other', data: strategy() });
      const other = kind === 'action' || kind === 'goal' ? 'i-statement' : 'action';
      all.commitments.push({ id: 'other/x1', data: commitment({ kind: other }) });
    });
    expect(found.list).toBe(list);
  });
});

describe('What the site knows stands in order', () => {
  function town(): Entries {
    const all = entries({ w1: commitment() }, { '2023-03': report('2023-03', [['w1']]) });
    all.strategies.push({ id: 'newer', data: strategy({ published: '2023-06' }) });
    all.strategies.push({ id: 'older', data: strategy({ published: '2021-06' }) });
    all.progress.push({ id: 'older/2023-06', data: report('2023-06', []) });
    all.progress.push({ id: 'older/2022-06', data: report('2022-06', []) });
    const term = { gloss: 'a body', meaning: 'A body.', also: [] };
    all.glossary = [
      {
        id: 'glossary',
        data: {
          terms: [
            { ...term, id: 'b', term: 'Ward 10' },
            { ...term, id: 'a', term: 'Ward 9' },
          ],
        },
      },
    ];
    all.pages = [{ id: 'about', data: { title: 'About', summary: 'Us.' } as never }];
    return all;
  }

  test('strategies and reports by their date, the newest first', () => {
    const { strategies, reports } = build(town(), '2024-01-01');
    expect(strategies.map(({ id }) => id)).toEqual(['newer', 'plan', 'older']);
    expect(reports.map(({ id }) => id)).toEqual(['older/2023-06', 'plan/2023-03', 'older/2022-06']);
  });

  test('terms by their name, and sources and pages with their ID', () => {
    const { terms, sources, pages, asAt } = build(town(), '2024-01-01');
    expect(terms.map(({ term }) => term)).toEqual(['Ward 9', 'Ward 10']);
    expect(sources).toEqual([
      { id: 'plan', title: 'The plan', publisher: 'board', published: '2022-12' },
    ]);
    expect(pages).toMatchObject([{ id: 'about', title: 'About' }]);
    expect(asAt).toBe('2024-01-01');
  });

  test('and nothing without a site', () => {
    const all = town();
    all.site = [];
    expect(() => build(all, '2024-01-01')).toThrow('There is no site.yaml.');
    all.site = town().site;
    all.glossary = [];
    expect(build(all, '2024-01-01').terms).toEqual([]);
  });

  test('and a body that is not there is a bug of ours', () => {
    const all = town();
    all.organisations = [];
    expect(() => build(all, '2024-01-01')).toThrow('There is no organisation “board”.');
  });
});
