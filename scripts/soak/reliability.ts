import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Writes docs/reliability.md from what the tests of tests/soak recorded in a folder. */
export function writeReliability(root: string, results: string): void {
  const runs = readdirSync(results)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(results, file), 'utf8')) as Run);
  writeFileSync(join(root, 'docs/reliability.md'), reliabilityPage(runs));
}

/** The page in Markdown: for each test when and on what it was measured, and a table of its figures. */
export function reliabilityPage(runs: Run[]): string {
  const parts = runs.map(({ name, seed, measured, figures }) =>
    [
      `## ${name}`,
      '',
      `${measured}. Seed ${seed}.`,
      '',
      '| What | Figure |',
      '|---|---|',
      ...Object.entries(figures).map(([what, figure]) => `| ${what} | ${inEnglish(figure)} |`),
    ].join('\n'),
  );
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Reliability

What the tests of \`tests/soak\` found at their full sizes. \`npm run test:soak\` runs them and writes this page;
\`npm test\` runs the same tests at small sizes.`;

/** When and on what a run is measured, in words: the day, the commit, the machine and the libraries. */
export function circumstances(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root });
  const packages = ['astro', 'satteri', 'yaml', 'zod'].map(
    (name) => `${name} ${dependencies[name]}`,
  );
  return `${day.format()}, commit ${commit.toString().trim()}, Node ${process.versions.node}, ${cpus().length} cores, ${packages.join(', ')}`;
}

function inEnglish(figure: string | number): string {
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;
}

interface Run {
  name: string;
  seed: number;
  /** When and on what. */
  measured: string;
  figures: Record<string, string | number>;
}
