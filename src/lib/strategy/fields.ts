import { ourNote, type Policies, unrecorded } from '../fields/policy.ts';
import type { StrategyEntry } from './schema.ts';

/** What holds for each field of a published strategy. A field without a line here does not compile. */
export const strategyFields = {
  title: { edits: unrecorded, shown: 'heading', data: ['title'] },
  shortTitle: {
    edits: { free: 'It is our own short name for lists and paths.' },
    shown: 'the path at the top of the pages below it',
    data: { not: 'Programs have the title and the ID.' },
  },
  lang: {
    edits: { free: 'It says in which language the words are, and changes none of them.' },
    shown: { not: 'Browsers and screen readers get it, as a mark on the words.' },
    data: { not: 'It is a mark on words, and open data has the words.' },
  },
  alternates: {
    edits: { free: 'It is a signpost to other forms of the document.' },
    shown: 'heading',
    data: { not: 'They are links for readers; programs have the source.' },
  },
  kind: { edits: unrecorded, shown: 'about', data: ['kind'] },
  standing: { edits: unrecorded, shown: 'about', data: ['standing'] },
  period: { edits: unrecorded, shown: 'about', data: ['from', 'to'] },
  ended: { edits: unrecorded, shown: 'about', data: ['ended'] },
  published: { edits: unrecorded, shown: 'about', data: ['published'] },
  follows: { edits: unrecorded, shown: 'about', data: ['follows'] },
  followsSource: { edits: unrecorded, shown: 'about', data: { json: 'followsSource' } },
  publisher: { edits: unrecorded, shown: 'about', data: ['publisher'] },
  partners: { edits: unrecorded, shown: 'partners', data: { json: 'partners' } },
  area: { edits: unrecorded, shown: 'about', data: ['area'] },
  summary: {
    edits: { free: 'It is our own words; the summary of changes tells of them.' },
    shown: 'heading',
    data: { json: 'summary' },
  },
  levels: { edits: unrecorded, shown: 'parts', data: { json: 'priorities' } },
  // Each heading has its own policies; its ID is a part of the page, which the registry keeps.
  priorities: { edits: unrecorded, shown: 'parts', data: { json: 'priorities' } },
  themes: {
    edits: unrecorded,
    shown: 'parts',
    data: { not: 'They belong to a wider plan, and the records follow the headings.' },
  },
  declared: { edits: unrecorded, shown: 'about', data: ['declared_commitments'] },
  // Each word has its own policies; what it means is on record.
  statusWords: { edits: unrecorded, shown: 'status-words', data: { table: 'progress' } },
  titlesBy: {
    edits: unrecorded,
    shown: 'the list of its commitments',
    data: { table: 'commitments' },
  },
  dueMeans: {
    edits: unrecorded,
    shown: 'about',
    data: { table: 'commitments' },
  },
  reporting: { edits: unrecorded, shown: 'about', data: { json: 'reportingEveryMonths' } },
  reportsAt: { edits: unrecorded, shown: 'about', data: { json: 'reportsAt' } },
  milestones: {
    edits: unrecorded,
    shown: 'review',
    data: { not: 'They are steps of the strategy, and open data has what can be followed up.' },
  },
  events: { edits: unrecorded, shown: 'history', data: { not: 'The feeds tell of them.' } },
  missing: {
    edits: unrecorded,
    shown: 'the list of its commitments',
    data: { json: 'missingRefs' },
  },
  source: { edits: unrecorded, shown: 'source', data: ['source', 'source_section', 'source_page'] },
  sic: { edits: ourNote, shown: 'beside the fact, and among the open questions', data: ['notes'] },
} as const satisfies Policies<keyof StrategyEntry>;
