import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiled } from '../compiled.ts';

/** As GitHub runs a command for which no shell is named. */
export function bash(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Said> {
  const child = spawn('bash', ['-e', '-c', command], { cwd, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, out, err }));
  });
}

/** What every step finds; nothing of whoever runs the tests but where programs lie. */
export function hostVariables(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    ...compiled,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: join(folder, 'work'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    AS_AT: '2026-11-26',
  };
}

/** What a command said, and its exit code. */
export interface Said {
  code: number;
  out: string;
  err: string;
}
