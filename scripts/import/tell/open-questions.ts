import { counted } from '../../../src/lib/problems/listed.ts';
import type { MappingFile } from '../mapping/mapping-file.ts';

/** Where a person still has to decide, in lines: each part of the mapping file with the lines of its questions. */
export function tellQuestions({ questions }: Pick<MappingFile, 'questions'>): string[] {
  const parts = Map.groupBy(questions, ({ path }) => String(path[0]));
  return [...parts].map(([part, those]) => {
    const lines = [...new Set(those.map(({ line }) => line))];
    const shown = lines.slice(0, 12).join(', ');
    const more = lines.length > 12 ? ' and on' : '';
    return `  ${part.padEnd(12)} ${counted(those.length, 'question').padEnd(13)} line${lines.length === 1 ? '' : 's'} ${shown}${more}`;
  });
}
