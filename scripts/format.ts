// npm run format: put the layout of the code and of all content right. What files say stays as it is.
//   npm run format -- --content    the content alone
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/lib/reading/read.ts';
import { layOutFolder } from './format/lay-out-folder.ts';

const root = resolve(import.meta.dirname, '..');
const others = process.env['CONTENT_DIR'] ? [] : ['tests/fixtures/demo', 'tests/fixtures/aberwen'];
const folders = [contentFolder(root), ...others.map((path) => resolve(root, path))];
const counts = await Promise.all(folders.filter(existsSync).map(layOutFolder));
console.log(
  `${counts.reduce((sum, count) => sum + count, 0)} files of content have another layout now.`,
);
