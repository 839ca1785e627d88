import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from '../repository.ts';

/** Fetches what a job works on, with the history that the workflow asks for and no more. */
export function checkOut(remote: string, { ref, branch }: { ref: string; branch?: string }) {
  return (work: string, { 'fetch-depth': depth }: Record<string, unknown>): undefined => {
    const git = (...args: string[]) => gitIn(work, args);
    git('init', '--quiet', '--initial-branch=none');
    git('remote', 'add', 'origin', `file://${remote}`);
    // With the whole history, what the host has need not be copied. A short one is fetched, so that the rest is missing.
    if (depth === 0)
      writeFileSync(join(work, '.git/objects/info/alternates'), `${remote}/objects\n`);
    const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : ['--depth=1'];
    git('fetch', '--quiet', 'origin', ...all, `+${ref}:refs/host/ref`);
    if (branch) git('checkout', '--quiet', '-B', branch, 'refs/host/ref');
    else git('checkout', '--quiet', '--detach', 'refs/host/ref');
  };
}
