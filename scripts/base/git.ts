import { spawnSync } from 'node:child_process';

/**
 * Runs git in a folder. Arguments go to it one by one and never through a shell, so no name can become a
 * command. A git that is not there, or that refuses, is an answer too.
 */
export function git(folder: string, args: string[], input?: string): GitAnswer {
  const done = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
    // Git answers in the language of the machine otherwise, and may ask for a password.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  });
  const ok = done.status === 0;
  return { ok, bytes: done.stdout ?? Buffer.alloc(0), isMissing: isMissing(done.error) };
}

/** What git prints, as one line; undefined when it fails or prints nothing. */
export function gitLine(folder: string, args: string[]): string | undefined {
  const { ok, bytes } = git(folder, args);
  return ok ? bytes.toString().replace(/\r?\n$/, '') || undefined : undefined;
}

function isMissing(error: Error | undefined): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

interface GitAnswer {
  ok: boolean;
  bytes: Buffer;
  /** Whether there is no git on this machine. */
  isMissing: boolean;
}
