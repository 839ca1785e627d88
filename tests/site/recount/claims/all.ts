import type { Claim } from '../claim.ts';
import { boardPapers } from './board-papers.ts';
import { changes } from './changes.ts';
import { commitments } from './commitments.ts';
import { comparisons } from './comparisons.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { dueDates } from './due-dates.ts';
import { events } from './events.ts';
import { headlines } from './headlines.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { questionsLeftOpen } from './open-questions.ts';
import { outcomes } from './outcomes.ts';
import { placePlans } from './place-plans.ts';
import { places } from './places.ts';
import { printedTotals } from './printed-totals.ts';
import { reportWords } from './report-words.ts';
import { reports } from './reports.ts';
import { rest } from './rest.ts';
import { series } from './series.ts';
import { strategies } from './strategies.ts';
import { tables } from './tables.ts';
import { threads } from './threads.ts';
import { topics } from './topics.ts';
import { totalsSaid } from './totals-said.ts';

/** Every claim that pages make in figures. */
export const claims: Claim[] = [
  ...headlines,
  ...lists,
  ...tables,
  ...dueDates,
  ...commitments,
  ...dates,
  ...strategies,
  ...threads,
  ...documents,
  ...questionsLeftOpen,
  ...reports,
  ...reportWords,
  ...outcomes,
  ...measures,
  ...comparisons,
  ...printedTotals,
  ...totalsSaid,
  ...topics,
  ...boardPapers,
  ...changes,
  ...events,
  ...places,
  ...series,
  ...placePlans,
  ...rest,
];
