import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from './built/site.ts';

test.each(sites)(
  'each file of the site “$name” has the sum that the site gives for it, and none is left out',
  ({ folder, files }) => {
    const manifest = join(folder, 'checksums.txt');
    const options = ['--check', '--strict', '--quiet', 'checksums.txt'];
    expect(execFileSync('sha256sum', options, { cwd: folder, encoding: 'utf8' })).toBe('');
    const listed = readFileSync(manifest, 'utf8').match(/(?<=^[0-9a-f]{64} {2}).+$/gm) ?? [];
    expect(new Set(listed.map((file) => `/${file}`).concat('/checksums.txt'))).toEqual(
      new Set(files),
    );
  },
);
