import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNode } from '../../scripts/test/runner.ts';
import { isFull, record } from './runs.ts';

const report = '.cache/mutation/report.json';

// Each mutant is a run of its own: minutes, so there is no small size of it.
test.skipIf(!isFull)(
  'the tests of the rules that protect what was published notice nine of ten slips in them',
  async () => {
    rmSync(report, { force: true });
    const { output } = await runNode(
      ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
      {},
      60 * 60_000,
    );
    const files = Object.values(read(report).files);
    const states = files.flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const noticed = states.filter((state) => ['Killed', 'Timeout'].includes(state)).length;
    const tried = states.filter((state) => state !== 'Ignored').length;
    expect(tried, output.slice(-2000)).toBeGreaterThan(500);
    expect(noticed / tried).toBeGreaterThanOrEqual(0.9);
    record('Slips planted in the rules that protect what was published', {
      'Files of rules': files.length,
      'Slips planted': tried,
      'Noticed by a test': noticed,
      'Mutation score': `${((100 * noticed) / tried).toFixed(1)} %`,
    });
  },
);

function read(path: string): Report {
  return JSON.parse(readFileSync(path, 'utf8'));
}

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}
