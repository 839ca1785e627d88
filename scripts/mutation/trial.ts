import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../test/runner.ts';
import { isInSample } from './sample.ts';

const FOLDER = '.cache/mutation';

/**
 * Plants slips in the rules of a folder, one after the other, and gives what the tests made of each. What an
 * earlier run found stands as long as no rule and no test has changed, so a run that was stopped goes on.
 *
 * @param oneIn How many slips there are for each one that is tried: every slip of a large folder takes hours.
 * @throws when Stryker could not finish, with the end of what it said.
 */
export async function trial(folder: string, files: string[], oneIn = 1): Promise<Slip[]> {
  const name = nameOf(folder);
  const found = join(FOLDER, `${name}.json`);
  const of = `${fingerprint()} ${oneIn}`;
  const earlier = read<Found>(found);
  if (earlier?.of === of) return earlier.slips;
  const whole = [...kept(name), '--force'];
  const slips = await plant(folder, files, oneIn === 1 ? whole : sampled, oneIn);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(found, JSON.stringify({ of, slips }));
  return slips;
}

/**
 * The same in a hurry, for who writes tests: only slips that a changed rule or test may decide anew are tried
 * again. It does not see what a change in another file does.
 */
export function quickTrial(folder: string, files: string[]): Promise<Slip[]> {
  return plant(folder, files, kept(nameOf(folder)), 1);
}

const nameOf = (folder: string) => folder.replace('src/lib/', '').replaceAll('/', '-');

const kept = (name: string) => [
  ...['--incremental', '--incrementalFile', join(FOLDER, 'incremental', `${name}.json`)],
];

const sampled = ['--checkers', 'sample'];

async function plant(
  folder: string,
  files: string[],
  options: string[],
  oneIn: number,
): Promise<Slip[]> {
  const report = join(FOLDER, 'report.json');
  rmSync(report, { force: true });
  const { ok, output } = await runNode(
    [
      ...['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', files.join(',')],
      ...options,
    ],
    { RULES: folder, ONE_IN: String(oneIn) },
    12 * 60 * 60_000,
  );
  const done = read<Report>(report);
  if (!ok || !done) throw new Error(output.slice(-2000));
  return Object.entries(done.files)
    .filter(([file]) => files.includes(file))
    .flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ location, replacement }) =>
          isInSample({ file, ...location.start, replacement }, oneIn),
        )
        .map(({ location, replacement, status }) => {
          const { line } = location.start;
          const was = source.split('\n')[line - 1]?.trim() ?? '';
          return { file, line, was, replacement, status };
        }),
    );
}

/** Of every rule and every test, and of the library that plants the slips. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync([
    'src/lib/**/*.ts',
    'tests/unit/**/*.ts',
    'tests/mutation/*.ts',
    'stryker.config.json',
    'package-lock.json',
  ]).sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function read<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A slip that was planted, and what the tests made of it. */
export interface Slip {
  file: string;
  line: number;
  /** The line as it is right. */
  was: string;
  replacement: string;
  /** As Stryker says it. */
  status: string;
}

interface Found {
  of: string;
  slips: Slip[];
}

interface Report {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        location: { start: { line: number; column: number } };
        replacement: string;
        status: string;
      }[];
    }
  >;
}
