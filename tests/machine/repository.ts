import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository of its own in a temporary folder, on a branch called main. */
export function repository(): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  const git = (...args: string[]) => gitIn(root, args);
  git('init', '--quiet', '--initial-branch=main');
  makeNothingSmall(git);
  return {
    root,
    git,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    commit(subject) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', subject);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Nothing of a test goes over a wire or stays, so packing it tight would be for nothing. */
export function makeNothingSmall(git: (...args: string[]) => string): void {
  git('config', 'pack.window', '0');
  git('config', 'core.compression', '0');
}

/** Runs git for a test, untouched by the settings of whoever runs it. */
export function gitIn(folder: string, args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim();
}

export interface Repository {
  root: string;
  git: (...args: string[]) => string;
  write(path: string, text: string): void;
  /** Commits everything, and gives the name of the commit. */
  commit(subject: string): string;
  remove(): void;
}
