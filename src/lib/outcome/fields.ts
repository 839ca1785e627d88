import { ourNote, type Policies, unrecorded } from '../fields/policy.ts';
import type { OutcomesEntry } from './schema.ts';

type Goal = OutcomesEntry['goals'][number];
type Objective = Goal['objectives'][number];
type FrameworkIndicator = Objective['indicators'][number];
type FrameworkFigures = NonNullable<FrameworkIndicator['figures']>;

/** What holds for each field of a published framework. A field without a line here does not compile. */
export const outcomesFields = {
  title: { edits: unrecorded, shown: 'heading', data: ['framework'] },
  standing: {
    edits: unrecorded,
    shown: 'heading',
    data: { not: 'It explains the framework to readers.' },
  },
  source: { edits: unrecorded, shown: 'source', data: ['source', 'source_section', 'source_page'] },
  goals: { edits: unrecorded, shown: 'goal', data: ['goal'] },
  sic: {
    edits: ourNote,
    shown: 'heading',
    data: { not: 'They are about the framework, and open data has one record for each row.' },
  },
} as const satisfies Policies<keyof OutcomesEntry>;

/** What holds for each field of a goal. A field without a line here does not compile. */
export const goalFields = {
  // The registry keeps the IDs of a framework as parts of its page.
  id: { edits: 'fixed', shown: 'goal', data: { not: 'It is the anchor of the goal on the page.' } },
  number: { edits: unrecorded, shown: 'goal', data: { json: 'goal.number' } },
  title: { edits: unrecorded, shown: 'goal', data: ['goal'] },
  objectives: { edits: unrecorded, shown: 'goal', data: ['objective'] },
} as const satisfies Policies<keyof Goal>;

/** What holds for each field of an objective. A field without a line here does not compile. */
export const objectiveFields = {
  id: {
    edits: 'fixed',
    shown: 'objective',
    data: { not: 'It is the anchor of the objective on the page.' },
  },
  number: { edits: unrecorded, shown: 'objective', data: ['objective_number'] },
  title: { edits: unrecorded, shown: 'objective', data: ['objective'] },
  indicators: { edits: unrecorded, shown: 'objective', data: ['id'] },
} as const satisfies Policies<keyof Objective>;

/** What holds for each field of a row of a framework. A field without a line here does not compile. */
export const frameworkIndicatorFields = {
  id: { edits: 'fixed', shown: 'row', data: ['id'] },
  name: { edits: unrecorded, shown: 'row', data: ['indicator'] },
  baseline: { edits: unrecorded, shown: 'row', data: ['baseline'] },
  target: { edits: unrecorded, shown: 'row', data: ['target'] },
  dataSource: { edits: unrecorded, shown: 'row', data: ['data_source'] },
  // Its parts have policies of their own.
  figures: { edits: unrecorded, shown: 'row', data: { table: 'outcome-figures' } },
  sic: { edits: ourNote, shown: 'row', data: ['notes'] },
} as const satisfies Policies<keyof FrameworkIndicator>;

/** What holds for each of the figures of a row. A field without a line here does not compile. */
export const outcomeFiguresFields = {
  unit: { edits: unrecorded, shown: 'figures', data: ['unit'] },
  kind: {
    edits: unrecorded,
    shown: { not: 'It says how the numbers are written.' },
    data: { not: 'The unit says it in words.' },
  },
  polarity: { edits: unrecorded, shown: 'figures', data: ['polarity'] },
  polaritySays: { edits: unrecorded, shown: 'figures', data: ['polarity_says'] },
  baseline: { edits: 'held', shown: 'figures', data: ['figure', 'value', 'value_as_printed'] },
  targets: { edits: 'held', shown: 'figures', data: ['figure', 'value', 'verdict'] },
  actuals: { edits: 'fixed', shown: 'figures', data: ['figure', 'value', 'publisher_says'] },
  changes: { edits: 'fixed', shown: 'figures', data: ['changes'] },
} as const satisfies Policies<keyof FrameworkFigures>;
