import { counted } from '../../../src/lib/problems/listed.ts';
import { wrap } from '../../../src/lib/problems/report/wrap.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';

/** What is wrong in a workbook, all at once, by sheet and cell. */
export function tellFaults(name: string, faults: readonly CellFault[]): string {
  return [
    ...bySheet(faults, ({ says, fix }) => [says, fix]),
    `${counted(faults.length, 'problem')} in ${name}. No file has been written.`,
  ].join('\n');
}

/** What a person should know of cells, by sheet. */
export function tellNotes(notes: readonly CellNote[]): string[] {
  return bySheet(notes, ({ says }) => [says]);
}

function bySheet<One extends CellNote>(
  all: readonly One[],
  words: (one: One) => string[],
): string[] {
  return [...Map.groupBy(all, ({ sheet }) => sheet)].flatMap(([sheet, found]) => {
    const those = found.toSorted(
      (one, other) => rowOf(one) - rowOf(other) || columnOf(one) - columnOf(other),
    );
    const width = Math.max(...those.map(({ at }) => at.length)) + 4;
    return [
      ...(sheet ? [sheet] : []),
      ...those.flatMap((one) =>
        words(one)
          .flatMap((sentence) => wrap(sentence, 96 - width))
          .map((line, at) => `${(at === 0 ? one.at : '').padStart(width)}  ${line}`),
      ),
      '',
    ];
  });
}

function rowOf({ at }: CellNote): number {
  return Number(/\d+$/.exec(at)?.[0] ?? 0);
}

/** The letters of a column as a number, A before AA. */
function columnOf({ at }: CellNote): number {
  const letters = /^[A-Z]+(?=\d)/.exec(at)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
