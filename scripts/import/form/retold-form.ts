import type { Problem } from '../../../src/lib/problems/problem.ts';
import type { AskedKey } from '../../form/columns.ts';
import type { FormName } from '../../form/mark.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { Answered } from './read-filled.ts';

/** What the check found in files that are not written, told at the cell of the form that it comes from. */
export function retoldForm(
  problems: readonly Problem[],
  place: string,
  { strategy, report }: FormName,
  answers: readonly Answered[],
): { faults: CellFault[]; problems: Problem[] } {
  const updates = answers.filter(({ update }) => update !== undefined);
  const faults: CellFault[] = [];
  const others: Problem[] = [];
  for (const problem of problems) {
    const path = problem.file.slice(place.length + 1);
    const [, number, field = ''] = /^updates\[(\d+)\](?:\.(\w+))?/.exec(problem.field) ?? [];
    const answer =
      path === `progress/${strategy}/${report}.mdx` && number !== undefined
        ? updates[Number(number)]
        : answers.find(
            ({ commitment, due }) => due && path === `commitments/${strategy}/${commitment}.yaml`,
          );
    if (!answer) {
      others.push(problem);
      continue;
    }
    const keys = number === undefined ? keyInCommitment(problem.field) : (keysOf[field] ?? []);
    const cell = keys.map((key) => answer.cells.get(key)).find((one) => one !== undefined);
    faults.push({
      sheet: cell?.sheet ?? answer.place.sheet,
      at: cell?.at ?? answer.place.at,
      says: problem.says,
      fix: [problem.suggestion, problem.fix].filter(Boolean).join(' '),
    });
  }
  return { faults, problems: others };
}

const keysOf: Record<string, AskedKey[]> = {
  status: ['status', 'rating'],
  summary: ['happened'],
  figures: ['figures'],
  noUpdate: ['no-update'],
};

function keyInCommitment(field: string): AskedKey[] {
  const [, last = ''] = /\.(\w+)[^.]*$/.exec(field) ?? [];
  return last === 'reason' || last === 'decision' ? [last, 'due-date'] : ['due-date'];
}
