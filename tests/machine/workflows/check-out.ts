import { gitIn } from '../repository.ts';

/** Fetches what a job works on, with the history that the workflow asks for and no more. */
export function checkOut(remote: string, { ref, branch }: { ref: string; branch?: string }) {
  return (work: string, { 'fetch-depth': depth }: Record<string, unknown>): undefined => {
    const git = (...args: string[]) => gitIn(work, args);
    git('init', '--quiet', '--initial-branch=none');
    git('remote', 'add', 'origin', `file://${remote}`);
    const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : ['--depth=1'];
    git('fetch', '--quiet', 'origin', ...all, `+${ref}:refs/host/ref`);
    if (branch) git('checkout', '--quiet', '-B', branch, 'refs/host/ref');
    else git('checkout', '--quiet', '--detach', 'refs/host/ref');
  };
}
