import { type Figures, type Growth, medianCost, times } from './figures.ts';
import type { Found } from './generators.ts';

/** The generator with which the others are compared. */
const yardstick = 'Hugo';

/** Which generators build, and what they write or why they are left out, as a Markdown table. */
export function generatorsTable(all: readonly Found[]): string {
  const rows = all.map((one) => [
    one.name,
    'why' in one ? '' : one.version,
    'why' in one ? `left out: ${one.why}` : one.writes,
  ]);
  return table(['generator', 'version', 'writes for each commitment'], rows);
}

/** Figures as a Markdown table: medians, and the processors’ time as a multiple of Hugo’s in the same build. */
export function figuresTable(all: readonly Figures[]): string {
  const heads = [
    'commitments',
    'generator',
    'build',
    'pages',
    'files',
    'MB',
    'CPU s',
    'wall s',
    'memory MB',
    '× Hugo',
  ];
  const rows = all.map((one) => {
    const { cpu, wall, memory } = medianCost(one.costs);
    const other = all.find(
      ({ generator, build, commitments }) =>
        generator === yardstick && build === one.build && commitments === one.commitments,
    );
    return [
      inFigures(one.commitments),
      one.generator,
      one.build,
      inFigures(one.pages),
      inFigures(one.files),
      (one.bytes / 1e6).toFixed(1),
      cpu?.toFixed(2) ?? '?',
      wall.toFixed(2),
      inFigures(Math.round(memory)),
      times(cpu, other && medianCost(other.costs).cpu)?.toFixed(1) ?? '',
    ];
  });
  return table(heads, rows);
}

/** Growth as a Markdown table. */
export function growthTable(all: readonly Growth[]): string {
  const rows = all.map(({ generator, build, from, to, inAll, each }) => [
    `${inFigures(from)} to ${inFigures(to)}`,
    generator,
    build,
    inAll?.toFixed(1) ?? '?',
    each?.toFixed(2) ?? '?',
  ]);
  return table(['commitments', 'generator', 'build', 'CPU, times', 'for each commitment'], rows);
}

/** A column of words begins at the left, one of figures ends at the right. */
function table(heads: string[], rows: string[][]): string {
  const columns = heads.map((head, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const width = Math.max(...[head, ...cells].map(({ length }) => length));
    const isWord = ofWords.has(head);
    const rule = isWord ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;
    const padded = [head, ...cells].map((cell) =>
      isWord ? cell.padEnd(width) : cell.padStart(width),
    );
    return [padded[0] ?? '', rule, ...padded.slice(1)];
  });
  const lines = (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]));
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const ofWords = new Set(['generator', 'build', 'version', 'writes for each commitment']);

function inFigures(number: number): string {
  return number.toLocaleString('en-GB');
}
