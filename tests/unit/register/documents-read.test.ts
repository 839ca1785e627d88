import { describe, expect, it } from 'vitest';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from './entries.ts';

const asAt = '2026-11-21';

/** The small site with more documents, each named after what cites it. */
function withDocuments(made: Entries): Entries {
  const dates = {
    'of-commitment': '2023-01',
    'of-target': '2023-02',
    'of-report': '2023-03',
    'of-event': '2023-04',
    'of-meeting': '2023-05',
    'of-other-meeting': '2023-06',
    'of-outcomes': '2023-07',
    'of-area': '2023-08',
    'cited-by-nothing': '2023-09',
  };
  const more = Object.entries(dates).map(([id, published]) => ({
    id,
    data: { title: id, publisher: 'board', published },
  }));
  const meeting = (document: string, strategies: string[]) => ({
    title: 'A meeting',
    record: 'minutes' as const,
    summary: 'They met.',
    items: [],
    decisions: [
      {
        minute: '1',
        topic: 'The plan',
        resolutions: [{ kind: 'noted' as const, text: 'Noted.' }],
        actions: [],
        topics: [],
        strategies,
        sic: [],
      },
    ],
    source: { document },
    sic: [],
  });
  return {
    ...made,
    sources: [...made.sources, ...more],
    areas: made.areas.map(({ id, data }) => ({
      id,
      data: { ...data, source: { document: 'of-area' } },
    })),
    meetings: [
      { id: 'board/2023-05-01', data: meeting('of-meeting', ['plan']) },
      { id: 'board/2023-06-01', data: meeting('of-other-meeting', []) },
    ],
    outcomes: [
      {
        id: 'plan',
        data: {
          title: 'Outcomes',
          standing: 'Draft',
          goals: [],
          source: { document: 'of-outcomes' },
          sic: [],
        },
      },
    ],
  } as Entries;
}

const small = withDocuments(
  entries(
    {
      w1: commitment({
        source: { document: 'of-commitment' },
        targets: [{ text: 'Ten trees', source: { document: 'of-target' } }],
      }),
    },
    { '2023-03': report('2023-03', [['w1', 'Done']], { source: { document: 'of-report' } }) },
    strategy({
      events: [
        {
          on: '2023-04-02',
          title: 'Went to the board',
          text: 'It did.',
          source: { document: 'of-event' },
        },
      ],
    }),
  ),
);

const ids = (documents: { id: string }[]) => documents.map(({ id }) => id);

describe('the documents from which a strategy was made', () => {
  it('are all that it cites, its commitments, reports, outcomes and meetings, newest first', () => {
    expect(ids(build(small, asAt).strategies[0]?.documents ?? [])).toEqual([
      'of-outcomes',
      'of-meeting',
      'of-event',
      'of-report',
      'of-target',
      'of-commitment',
      'plan',
    ]);
  });

  it('are not those of a meeting that did not deal with it, nor of its area', () => {
    const documents = ids(build(small, asAt).strategies[0]?.documents ?? []);
    expect(documents).not.toContain('of-other-meeting');
    expect(documents).not.toContain('of-area');
  });

  it('are, as at a day, those of what was known then', () => {
    const then = build(small, '2023-03-31').strategies[0]?.documents ?? [];
    expect(ids(then)).toEqual(['of-report', 'of-target', 'of-commitment', 'plan']);
    const onTheDay = build(small, '2023-04-02').strategies[0]?.documents ?? [];
    expect(ids(onTheDay)).toContain('of-event');
    expect(ids(build(small, '2023-04-01').strategies[0]?.documents ?? [])).not.toContain(
      'of-event',
    );
  });
});

describe('a document that was there before what cites it', () => {
  /** Published before the strategy, and cited by nothing else. */
  const cites = (part: Partial<Entries>): Entries => ({
    ...small,
    sources: [
      ...small.sources,
      { id: 'older', data: { title: 'Older', publisher: 'board', published: '2021-01' } },
    ],
    ...part,
  });
  const source = { document: 'older' };
  const item = {
    number: '1',
    title: 'The plan',
    summary: 'It was on the agenda.',
    strategies: ['plan'],
    steps: [],
  };
  const meeting = { title: 'A meeting', record: 'agenda', summary: 'They met.', source, sic: [] };

  it.each<[string, Partial<Entries>]>([
    [
      'a report',
      { progress: [{ id: 'plan/2024-05', data: report('2024-05', [['w1', 'Done']], { source }) }] },
    ],
    [
      'the agenda of a meeting',
      {
        meetings: [
          { id: 'board/2024-05-01', data: { ...meeting, items: [item], decisions: [] } },
        ] as unknown as Entries['meetings'],
      },
    ],
  ])('counts for a strategy from the day of %s', (_what, part) => {
    const on = (day: string) => ids(build(cites(part), day).strategies[0]?.documents ?? []);
    expect(on('2024-04-30')).not.toContain('older');
    expect(on('2024-05-01')).toContain('older');
  });

  it('counts for the site from the day of a profile', () => {
    const profile = {
      title: 'Marsham',
      published: '2024-05',
      summary: 'A profile.',
      source,
      observations: [],
      notPublished: [],
      sic: [],
    };
    const all = cites({ snapshots: [{ id: 'marsham/2024-05', data: profile }] });
    expect(ids(build(all, '2024-04-30').documents)).not.toContain('older');
    expect(ids(build(all, '2024-05-01').documents)).toContain('older');
  });
});

describe('the documents from which the site was made', () => {
  it('are those of everything on it, and none that nothing cites', () => {
    const documents = ids(build(small, asAt).documents);
    expect(documents).toHaveLength(9);
    expect(documents).toEqual(expect.arrayContaining(['of-area', 'of-other-meeting']));
    expect(documents).not.toContain('cited-by-nothing');
  });
});
