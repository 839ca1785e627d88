import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { collectionNames, type Entries } from '../../../src/lib/reading/collections.ts';
import type { StrategyEntry } from '../../../src/lib/strategy/schema.ts';

const source = { document: 'plan' };

/** A commitment that is right, to be changed by a test. */
export function commitment(change: Partial<CommitmentEntry> = {}): CommitmentEntry {
  return {
    ref: 'W1',
    kind: 'we-statement',
    title: 'We will plant trees.',
    summary: 'Trees give shade.',
    priority: 'streets',
    leads: [],
    partners: [],
    answeredBy: [],
    otherRefs: [],
    outputs: [],
    outcomes: [],
    success: [],
    details: [],
    serves: [],
    seeAlso: [],
    topics: [],
    notTopics: [],
    targets: [],
    changes: [],
    source,
    sic: [],
    ...change,
  };
}

/** A strategy that is right, to be changed by a test. */
export function strategy(change: Partial<StrategyEntry> = {}): StrategyEntry {
  return {
    title: 'Plan for Marsham',
    shortTitle: 'Marsham',
    alternates: [],
    kind: 'integrated-care-strategy',
    standing: 'adopted',
    period: { from: 2022, to: 2026 },
    published: '2022-12',
    publisher: 'board',
    follows: [],
    partners: [],
    area: 'marsham',
    summary: 'A plan.',
    levels: ['Chapter', 'Section'],
    priorities: [
      {
        id: 'places',
        number: '1',
        title: 'Places',
        topics: [],
        sic: [],
        priorities: [
          { id: 'streets', number: '1.1', title: 'Streets', topics: [], sic: [], priorities: [] },
        ],
      },
    ],
    statusWords: [
      { word: 'On course', axis: 'rating', means: 'on-track', corrected: [] },
      { word: 'At risk', axis: 'rating', means: 'at-risk', corrected: [] },
      { word: 'Done', axis: 'lifecycle', means: 'completed', corrected: [] },
      { word: 'Under way', axis: 'lifecycle', means: 'in-progress', corrected: [] },
    ],
    milestones: [],
    events: [],
    missing: [],
    source,
    sic: [],
    ...change,
  };
}

/** A progress report with the given updates: a commitment and its status words. */
export function report(
  asAt: string,
  updates: [commitment: string, ...status: string[]][],
  change: Partial<ProgressEntry> = {},
): ProgressEntry {
  return {
    title: `Report of ${asAt}`,
    alternates: [],
    asAt,
    source,
    updates: updates.map(([id, ...status]) => ({
      commitment: id,
      status,
      summary: 'What was done.',
      figures: [],
      evidence: [],
      sic: [],
    })),
    totals: [],
    changes: [],
    figures: [],
    corrections: [],
    sic: [],
    ...change,
  };
}

/** A report with one update, of w1, which says more than its words. */
export function reportThat(
  asAt: string,
  update: Partial<ProgressEntry['updates'][number]>,
  ...status: string[]
): ProgressEntry {
  const one = report(asAt, [['w1', ...status]]);
  return { ...one, updates: one.updates.map((own) => ({ ...own, ...update })) };
}

/** Each collection without an entry. */
const nothing = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;

/** A small site that is right: one strategy, `plan`, with the given commitments and reports. */
export function entries(
  commitments: Record<string, CommitmentEntry>,
  reports: Record<string, ProgressEntry> = {},
  plan: StrategyEntry = strategy(),
): Entries {
  const board = { name: 'Marsham Board', kind: 'partnership' as const, summary: 'A board.' };
  return {
    ...nothing,
    site: [
      {
        id: 'site',
        data: {
          name: 'Marsham follows up',
          headline: 'What became of it',
          introduction: 'A site.',
          address: 'https://marsham.example',
          publisher: { name: 'Marsham', email: 'team@marsham.example', replyWithin: '5 days' },
          topics: [],
          financialYearStarts: 'April',
          brandColour: '#12436D',
          licence: { name: 'OGL', link: 'https://example.org/licence' },
          review: { dueSoonMonths: 3, silentMonths: 12 },
        },
      },
    ],
    areas: [
      {
        id: 'marsham',
        data: { name: 'Marsham', kind: 'system', summary: 'A town.', covers: [], source, sic: [] },
      },
    ],
    organisations: [
      { id: 'board', data: { ...board, formerNames: [], source, sic: [] } },
      { id: 'parks', data: { ...board, name: 'Marsham Parks', formerNames: [], source, sic: [] } },
    ],
    sources: [
      { id: 'plan', data: { title: 'The plan', publisher: 'board', published: '2022-12' } },
    ],
    strategies: [{ id: 'plan', data: plan }],
    commitments: Object.entries(commitments).map(([id, data]) => ({ id: `plan/${id}`, data })),
    progress: Object.entries(reports).map(([id, data]) => ({ id: `plan/${id}`, data })),
  };
}
