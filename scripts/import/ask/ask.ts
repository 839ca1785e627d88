import type { Asked, Question } from '../plan/asked.ts';
import { askColumns, askReports } from './columns.ts';
import { askDates } from './dates.ts';
import { askHeadings } from './headings.ts';
import { askNumbers, askTitles } from './labels.ts';
import { askBodies, askLeads } from './leads.ts';
import { askTables } from './tables.ts';
import { askColours, askUpdates, askWords } from './words.ts';

/**
 * Every question that the tables raise and the mapping file has no answer for, in the order of the file. An entry that
 * needs no decision is there for people to see, and to change.
 */
export function ask(asked: Asked): Question[] {
  const questions: Question[] = [];
  let { answers } = asked;
  // What a sheet or a column is decides what is asked of its cells.
  for (const step of steps) {
    const found = [...step({ ...asked, answers })];
    questions.push(...found);
    for (const { section, entry } of found) {
      answers = { ...answers, [section]: [...(answers[section] ?? []), entry] };
    }
  }
  return questions;
}

const steps = [
  askTables,
  askColumns,
  askReports,
  askWords,
  askColours,
  askUpdates,
  askNumbers,
  askDates,
  askLeads,
  askBodies,
  askHeadings,
  askTitles,
];
