import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finished, type Result, runNode, show } from './runner.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs one of the projects of vitest.config.ts and counts its tests. */
export async function runTests(project: string, env?: Record<string, string>): Promise<Result> {
  const file = join(ROOT, '.cache', 'test', `${project}.json`);
  rmSync(file, { force: true });
  const done = await runNode(
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`],
    ],
    env,
  );
  const result = countTests(done, read(file));
  show(`tests, ${project}`, done, result);
  return result;
}

/**
 * The counts of a run. A runner that broke off, or that ran nothing at all, has failed at least once,
 * whatever its report says.
 */
export function countTests({ ok }: Pick<Finished, 'ok'>, report: Report | undefined): Result {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const mustFail = !ok || passed + failed === 0;
  return { passed, failed: Math.max(failed, mustFail ? 1 : 0) };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
}
