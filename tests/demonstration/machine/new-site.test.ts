import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { git } from '../../../scripts/base/git.ts';
import { compiled } from '../../machine/compiled.ts';
import { gitIn } from '../../machine/repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'empty-folder-'));
const root = join(folder, 'our-site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A clone as somebody has it who starts: all that git keeps here, in a history of its own. */
function clone(): void {
  const files = git('.', ['ls-files', '-z']).bytes.toString().split('\0').filter(Boolean);
  for (const file of files.filter((one) => existsSync(one))) cpSync(file, join(root, file));
  gitIn(root, ['init', '--quiet', '--initial-branch=main']);
  gitIn(root, ['add', '--all']);
  gitIn(root, ['commit', '--quiet', '-m', 'The project as it is']);
  gitIn(root, ['checkout', '--quiet', '-b', 'our-site']);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', script, ...args],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, ...compiled } },
  );
  expect([script, status, stdout + stderr]).toEqual([script, 0, expect.any(String)]);
  return stdout + stderr;
}

test('from an empty folder to pages of an own site it is three commands and less than ten minutes', () => {
  const start = performance.now();
  clone();
  run(
    'scripts/new.ts',
    'site',
    ...['--name', 'Quayside promises', '--area', 'Quayside']
      .concat(['--publisher', 'Quayside Council', '--address', 'https://quayside.example.org'])
      .concat(['--colour', '#12436D']),
  );
  expect(run('scripts/check.ts')).toContain('No problems in 8 files.');
  expect(run('scripts/build.ts')).toContain('in dist/.');
  const home = readFileSync(join(root, 'dist/index.html'), 'utf8');
  expect(home).toContain('Quayside promises');
  expect(home).toContain('No strategy has been published yet.');
  const pages = spawnSync(
    'grep',
    ['-rlEi', 'southend|essex|thurrock|southampton|golden thread demonstration', 'dist'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  ).stdout;
  expect(pages).toBe('');
  expect(performance.now() - start).toBeLessThan(10 * 60_000);
});
