import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinFile } from './template/golden-thread.mjs';
import { pinText } from './version-here.ts';

/**
 * Lays what a repository of content needs besides content into a folder: the file that names the version, the
 * launcher, the workflows and a page for officers. Gives the names of what it laid, at the top of the folder.
 */
export function layTemplate(
  folder: string,
  pin: { repository: string; version: string },
): string[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(template).map((name): [string, string] => [
    name,
    // In the project these names would mean something to git, to GitHub and to nobody who reads it.
    HIDDEN.has(name) ? `.${name}` : name,
  ]);
  for (const [name, own] of names) {
    cpSync(join(template, name), join(folder, own), { recursive: true, force: false });
  }
  writeFileSync(join(folder, pinFile), pinText(pin), { flag: 'wx' });
  return [...names.map(([, own]) => own), pinFile].sort();
}

const template = join(import.meta.dirname, 'template');
const HIDDEN = new Set(['github', 'gitignore']);
