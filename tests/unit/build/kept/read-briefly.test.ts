import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readBriefly } from '../../../../src/lib/build/kept/read-briefly.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function lay(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('A file that is read briefly', () => {
  test('is read whole, whatever was read before it', () => {
    const long = 'ź'.repeat(1_500_000);
    const files = [lay('a', 'first'), lay('b', ''), lay('c', long), lay('d', 'last')];
    expect(files.map((file) => readBriefly(file).toString() === '')).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(files.map((file) => readBriefly(file).toString())).toEqual(['first', '', long, 'last']);
  });

  test('is not kept: the next one takes its room', () => {
    const first = readBriefly(lay('a', 'first'));
    readBriefly(lay('b', 'other'));
    expect(first.toString()).toBe('other');
  });

  test('has the length that is looked for', () => {
    const file = lay('a', 'first');
    expect(readBriefly(file, 5).toString()).toBe('first');
    expect(() => readBriefly(file, 4)).toThrow('has 5 bytes');
  });

  test('is a file, and no folder, link or pipe, for which nobody waits', () => {
    mkdirSync(join(folder, 'inside'));
    symlinkSync(lay('a', 'first'), join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['inside', 'link', 'pipe', 'nothing']) {
      expect(() => readBriefly(join(folder, name)), name).toThrow();
    }
  });
});
