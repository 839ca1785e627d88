import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import type { Composed } from '../content/compose.ts';
import { type MappingFile, placeIn } from '../mapping/mapping-file.ts';
import { nothing } from '../mapping/schema.ts';
import type { CellFault } from '../plan/cell-fault.ts';

/**
 * What the check found in files that are not written: told where a person can mend it, at a cell of the workbook or an
 * answer of the mapping file.
 */
export function retold(
  problems: readonly Problem[],
  place: string,
  { origins }: Pick<Composed, 'origins'>,
  mapping: MappingFile,
): { faults: CellFault[]; problems: Problem[] } {
  const faults: CellFault[] = [];
  const others: Problem[] = [];
  for (const problem of problems) {
    const path = problem.file.slice(place.length + 1);
    const field = /^[^.[]*/.exec(problem.field)?.[0] ?? '';
    const origin = origins.get(path);
    if (origin) {
      const at = origin.places[field] ?? `A${origin.row}`;
      const fix = isNewHeading(problem)
        ? `Add the heading under priorities in ${strategyOf(path)}, with its ID and its title; or write the ID of one that is there into the mapping file, under headings.`
        : [problem.suggestion, problem.fix].filter(Boolean).join(' ');
      const fault = { sheet: origin.sheet, at, says: problem.says, fix };
      // A dated entry says the same again.
      if (!faults.some((one) => isDeepStrictEqual(one, fault))) faults.push(fault);
      continue;
    }
    others.push({ ...problem, ...answerFor(path, problem.field, mapping) });
  }
  return { faults, problems: others };
}

/** Whether a row stands under a heading that a strategy does not have yet, in its field or in a dated entry. */
function isNewHeading({ code, field, says }: Problem): boolean {
  return code === 'no-such-entry' && (field === 'priority' || / priority /.test(says));
}

function strategyOf(path: string): string {
  return `strategies/${path.split('/')[1]}.mdx`;
}

/** The answer that a field of a file was made of, where it is one. */
function answerFor(path: string, field: string, mapping: MappingFile): Partial<Problem> {
  const [folder = '', file = ''] = path.split('/');
  const id = file.replace(/\.\w+$/, '');
  const [, name = '', at = ''] = /^([^.[]*)(?:\[(\d+)\])?/.exec(field) ?? [];
  const entryOf = (section: 'documents' | 'bodies') =>
    (mapping.answers[section] ?? []).findIndex((one) => one.id === id);
  switch (folder) {
    case 'strategies':
      if (name === 'statusWords')
        return placeIn(mapping, ['words', placeOfWord(mapping, Number(at))]);
      return placeIn(mapping, name === 'priorities' ? ['headings'] : ['newStrategy', name]);
    case 'sources':
      return placeIn(mapping, ['documents', entryOf('documents'), name]);
    case 'organisations':
      return placeIn(mapping, ['bodies', entryOf('bodies'), name]);
    default:
      return {};
  }
}

/** Where the word stands that became a status word: those that say nothing became none. */
function placeOfWord({ answers }: MappingFile, number: number): number {
  const declared = (answers.words ?? []).flatMap(({ means }, at) =>
    means === nothing ? [] : [at],
  );
  return declared[number] ?? 0;
}
