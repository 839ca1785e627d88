import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Writes docs/reliability.md from what the tests of tests/soak recorded in a folder. */
export function writeReliability(root: string, results: string): void {
  const runs = readdirSync(results)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(results, file), 'utf8')) as Run);
  writeFileSync(join(root, 'docs/reliability.md'), reliabilityPage(runs, circumstances(root)));
}

/** The page in Markdown: when and on what it was measured, then a table of figures for each test. */
export function reliabilityPage(runs: Run[], measured: Circumstances): string {
  const parts = runs.map(({ name, seed, figures }) =>
    [
      `## ${name}`,
      '',
      `Seed ${seed}.`,
      '',
      '| What | Figure |',
      '|---|---|',
      ...Object.entries(figures).map(([what, figure]) => `| ${what} | ${inEnglish(figure)} |`),
    ].join('\n'),
  );
  return `${[INTRODUCTION, conditions(measured), ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Reliability

What the tests of \`tests/soak\` found at their full sizes. \`npm run test:soak\` runs them and writes this page;
\`npm test\` runs the same tests at small sizes.`;

function conditions({ day, commit, node, cores, packages }: Circumstances): string {
  return `Measured on ${day}, at commit ${commit}, with Node ${node} on ${cores} cores, ${packages.join(', ')}.`;
}

function circumstances(root: string): Circumstances {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    day: new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'long',
      timeZone: 'Europe/London',
    }).format(),
    commit: execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root })
      .toString()
      .trim(),
    node: process.versions.node,
    cores: cpus().length,
    packages: ['astro', 'satteri', 'yaml', 'zod'].map((name) => `${name} ${dependencies[name]}`),
  };
}

function inEnglish(figure: string | number): string {
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;
}

interface Run {
  name: string;
  seed: number;
  figures: Record<string, string | number>;
}

interface Circumstances {
  day: string;
  commit: string;
  node: string;
  cores: number;
  packages: string[];
}
