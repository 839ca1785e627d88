import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNode } from '../../scripts/test/runner.ts';
import { testSites } from '../../scripts/test/sites.ts';
import { countTests } from '../../scripts/test/vitest.ts';

const report = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
});

test.each([
  ['all pass', true, report(12, 0), { passed: 12, failed: 0 }],
  ['some fail', false, report(10, 2), { passed: 10, failed: 2 }],
  ['a file could not be loaded', false, report(10, 0), { passed: 10, failed: 1 }],
  ['the runner broke off before its report', false, undefined, { passed: 0, failed: 1 }],
  ['nothing ran', true, report(0, 0), { passed: 0, failed: 1 }],
])('when %s, the counts are right', (_, ok, given, counts) => {
  expect(countTests({ ok }, given)).toEqual(counts);
});

test('a runner’s input is closed, and its failure and words are kept', async () => {
  const script =
    "process.stdin.on('end', () => { console.error('no input'); process.exit(2); }).resume()";
  expect(await runNode(['-e', script])).toMatchObject({ ok: false, output: 'no input\n' });
});

test('every site for the tests is built as at the same day, in a folder of its own', () => {
  const sites = testSites();
  expect(sites.map(({ name }) => name).slice(0, 2)).toEqual(['root', 'health-and-wellbeing']);
  expect(new Set(sites.map(({ env }) => env['AS_AT']))).toEqual(new Set(['2026-11-26']));
  expect(new Set(sites.map(({ folder }) => folder)).size).toBe(sites.length);
});

test('the continuous integration runs npm test and nothing else', () => {
  expect(existsSync('.ci/run')).toBe(true);
  expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toBe('npm test');
});
