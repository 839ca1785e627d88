// npm run format: put the layout of the code and of all content right. What files say stays as it is.
// With CONTENT_DIR, as in a repository of content, that of this content alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/lib/reading/read.ts';
import { layOutFolder } from './format/lay-out-folder.ts';

const root = resolve(import.meta.dirname, '..');
const isContentAlone = Boolean(process.env['CONTENT_DIR']);
const others = isContentAlone ? [] : ['tests/fixtures/demo', 'tests/fixtures/aberwen'];
const folders = [contentFolder(root), ...others.map((path) => resolve(root, path))];
if (!isContentAlone) {
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  const { status } = spawnSync(process.execPath, [biome, 'format', '--write', '.'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
const counts = await Promise.all(folders.filter(existsSync).map(layOutFolder));
console.log(
  `${counts.reduce((sum, count) => sum + count, 0)} files of content have another layout now.`,
);
