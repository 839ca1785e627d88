import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../scripts/build/lock.ts';

let file: string;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock');
});

test('a lock is held once, and free again after it was given back', () => {
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ holder: process.pid });
  first.release?.();
  expect(takeLock(file).release).toBeDefined();
});

test('a lock whose process is gone is taken over', () => {
  writeFileSync(file, '999999999 123\n');
  expect(takeLock(file).release).toBeDefined();
});

test('a lock whose number now belongs to another process is taken over', () => {
  writeFileSync(file, `${process.pid} 1\n`);
  expect(takeLock(file).release).toBeDefined();
});

test('of eight processes that find an abandoned lock, exactly one gets it', async () => {
  writeFileSync(file, '999999999 123\n');
  const script = `
    const { takeLock } = await import(${JSON.stringify(join(process.cwd(), 'scripts/build/lock.ts'))});
    const lock = takeLock(${JSON.stringify(file)});
    console.log(lock.release ? 'mine' : 'taken');
    // Hold on to it until the others have asked.
    await new Promise((done) => setTimeout(done, 3000));
  `;
  const said = await Promise.all(Array.from({ length: 8 }, () => run(script)));
  expect(said.filter((word) => word === 'mine')).toHaveLength(1);
  expect(said.filter((word) => word === 'taken')).toHaveLength(7);
});

test('the end of a process gives its lock back', async () => {
  await run(
    `(await import(${JSON.stringify(join(process.cwd(), 'scripts/build/lock.ts'))})).takeLock(${JSON.stringify(file)})`,
  );
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a lock that is held can be read: process number, then when it started', () => {
  takeLock(file);
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} (\\d+|-)\n$`));
});

function run(script: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout) =>
      error ? fail(error) : done(stdout.trim()),
    );
  });
}
