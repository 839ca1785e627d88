import { spawnSync } from 'node:child_process';

/** Whether a program ran to its end and was content, in the time given. Its output is of no interest. */
export function runs(program: string, args: string[], { minutes, cwd, env }: Options): boolean {
  const done = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: minutes * 60_000,
  });
  return done.status === 0;
}

interface Options {
  minutes: number;
  cwd?: string;
  env?: Record<string, string>;
}
