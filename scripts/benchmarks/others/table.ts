import { type Figures, type Growth, medianCost, times } from './figures.ts';

/** The generator with which the others are compared. */
const measure = 'Hugo';

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
        generator === measure && build === one.build && commitments === one.commitments,
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

function table(heads: string[], rows: string[][]): string {
  const widths = heads.map((head, at) =>
    Math.max(...[heads, ...rows].map((row) => row[at]?.length ?? 0), head.length),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => (isWord(heads[at]) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (isWord(heads[at]) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

function isWord(head: string | undefined): boolean {
  return head === 'generator' || head === 'build';
}

function inFigures(number: number): string {
  return number.toLocaleString('en-GB');
}
