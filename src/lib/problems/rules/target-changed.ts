import type { Day } from '../../fields/calendar.ts';
import { periodInWords } from '../../fields/observed-period.ts';
import { toWrite } from '../../fields/placeholder.ts';
import type { Path } from '../../fields/shape.ts';
import { type FigureEdit, unrecordedFigures } from '../../outcome/append-only.ts';
import type { OutcomesEntry } from '../../outcome/schema.ts';
import type { Finding, Rule } from '../problem.ts';
import { publishedBeside } from '../published.ts';
import { changeLost } from './change-lost.ts';

/** What a framework was to reach changes only with a dated entry, and what was measured is only added to. */
export const targetChanged: Rule = function* (content) {
  for (const { draft, before, after } of publishedBeside(content, 'outcomes')) {
    for (const edit of unrecordedFigures(before, after)) {
      yield {
        file: draft.file,
        path: placeOf(edit, after),
        ...findingWords(edit, content.asAt),
      };
    }
  }
};

function findingWords(edit: FigureEdit, asAt: Day): Pick<Finding, 'code' | 'what' | 'fix'> {
  switch (edit.kind) {
    case 'unrecorded':
      return {
        code: 'target-changed',
        what: `${nameOf(edit)} was published as “${edit.was}”, and ${edit.now === 'none' ? 'is gone' : 'is another one'} now.`,
        fix: `Put it back, or add under changes of its figures: ${entryFor(edit, asAt)}.`,
      };
    case 'misquoted':
      return {
        code: 'misquoted',
        what: `The entries under changes do not lead from “${edit.was}”, which was published as ${nameOf(edit).replace(/^T/, 't')}, to “${edit.now}”.`,
        fix: 'Write as was what was printed before, and as now what this file prints.',
      };
    case 'change-lost':
      return changeLost(edit.change);
    case 'actual-lost':
      return {
        code: 'entry-lost',
        what: `The value for ${periodInWords(edit.actual.period)}, “${edit.actual.printed}”, was published, and is gone or says something else.`,
        fix: 'Bring it back as it was. A value that was revised gets another entry, with the date on which that was published.',
      };
  }
}

function nameOf({ field, period }: Extract<FigureEdit, { field: unknown }>): string {
  return field === 'baseline' ? 'The baseline' : `The target for ${period}`;
}

function entryFor(edit: Extract<FigureEdit, { field: unknown }>, asAt: Day): string {
  const { field, period, was, now } = edit;
  const time = period === undefined ? '' : ` period: ${JSON.stringify(period)},`;
  const both = `was: ${JSON.stringify(was)}, now: ${JSON.stringify(now)}`;
  return `{ date: ${asAt}, field: ${field},${time} ${both}, reason: ${toWrite('why it changed')} }`;
}

/** The figures of the row, as far as they are still there. */
function placeOf({ row }: FigureEdit, { goals }: OutcomesEntry): Path {
  for (const [goal, { objectives }] of goals.entries()) {
    for (const [objective, { indicators }] of objectives.entries()) {
      const at = indicators.findIndex(({ id }) => id === row);
      if (at < 0) continue;
      const path = ['goals', goal, 'objectives', objective, 'indicators', at];
      return indicators[at]?.figures ? [...path, 'figures'] : path;
    }
  }
  return ['goals'];
}
