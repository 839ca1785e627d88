// npm run test:soak: the tests of tests/soak at their full sizes. Its results go to docs/reliability.md.
// A pattern after it runs the files whose names hold it, and leaves the results of the others as they were.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { circumstances, writeReliability } from './soak/reliability.ts';
import { runNode } from './test/runner.ts';

const ROOT = resolve(import.meta.dirname, '..');
const results = join(ROOT, '.cache/soak');
const [pattern] = process.argv.slice(2);

if (!pattern) rmSync(results, { recursive: true, force: true });
const done = await runNode(
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'soak', ...(pattern ? [pattern] : [])],
  { SOAK: 'full', SOAK_RESULTS: results, SOAK_MEASURED: circumstances(ROOT) },
  24 * 60 * 60_000,
);
console.log(done.output.trim());
if (done.ok) writeReliability(ROOT, results, { ranAll: !pattern });
else console.error('docs/reliability.md is as it was, because not every test passed.');
process.exitCode = done.ok ? 0 : 1;
