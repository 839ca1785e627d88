import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/**
 * Writes docs/reliability.md from what the tests of tests/soak recorded in a folder. Where only some of them ran, what the
 * page says of the others stays, also in a clone that has never run them.
 */
export function writeReliability(root: string, results: string, { ranAll }: { ranAll: boolean }) {
  const runs = readdirSync(results).map(
    (file) => JSON.parse(readFileSync(join(results, file), 'utf8')) as Run,
  );
  const page = join(root, 'docs/reliability.md');
  writeFileSync(page, reliabilityPage(runs, ranAll ? '' : readFileSync(page, 'utf8')));
}

/**
 * The page in Markdown: for each test when and on what it was measured, and a table of its figures.
 *
 * @param before the page as it was: parts of it that no run is about stay.
 */
export function reliabilityPage(runs: Run[], before = ''): string {
  const parts = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((part) => [part.slice(3, part.indexOf('\n')), part.trim()]),
  );
  for (const { name, seed, measured, figures } of runs) {
    const part = [
      `## ${name}`,
      '',
      `${measured}. Seed ${seed}.`,
      '',
      '| What | Figure |',
      '|---|---|',
      ...Object.entries(figures).map(([what, figure]) => `| ${what} | ${inEnglish(figure)} |`),
    ].join('\n');
    parts.set(name, part);
  }
  const inOrder = [...parts].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return `${[INTRODUCTION, ...inOrder.map(([, part]) => part)].join('\n\n')}\n`;
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
