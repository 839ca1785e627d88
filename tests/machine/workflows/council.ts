import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepAddressesOf } from '../../../scripts/registry/keep.ts';
import { gitIn, makeNothingSmall, type Repository, repository } from '../repository.ts';

/** A council with a small site: what it has on its host, the desk of an officer, and a fork of somebody else. */
export async function council(): Promise<Council> {
  const remote = bare('council-');
  const desk = repository();
  const parts = ['.gitignore', 'scripts', 'src', 'public', 'astro.config.mjs', 'tsconfig.json'];
  for (const part of [...parts, 'package.json', 'package-lock.json']) {
    const filter = (from: string) => from !== join(project, 'src/content');
    cpSync(join(project, part), join(desk.root, part), { recursive: true, filter });
  }
  const content = join(desk.root, 'src/content');
  cpSync(join(project, 'tests/unit/problems/base'), content, { recursive: true });
  await keepAddressesOf(content, [], { AS_AT: '2026-11-21' });
  const published = desk.commit('Publish');
  desk.git('push', '--quiet', remote, 'main');
  const fork = realpathSync(mkdtempSync(join(tmpdir(), 'fork-')));
  cpSync(remote, fork, { recursive: true });
  return {
    remote,
    fork,
    desk,
    content,
    published,
    edit(path, from, to) {
      const text = readFileSync(join(content, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} has no ${from}.`);
      desk.write(`src/content/${path}`, text.replace(from, to));
    },
    begin: () => void desk.git('checkout', '--quiet', '--force', '-B', 'main', published),
    remove() {
      desk.remove();
      for (const folder of [remote, fork]) rmSync(folder, { recursive: true });
    },
  };
}

/** What a host keeps of a repository. */
export function bare(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  gitIn(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  makeNothingSmall((...args) => gitIn(folder, args));
  return folder;
}

const project = resolve(import.meta.dirname, '../../..');

export interface Council {
  remote: string;
  fork: string;
  desk: Repository;
  content: string;
  published: string;
  edit(path: string, from: string, to: string): void;
  begin(): void;
  remove(): void;
}
