import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Kind } from './edition.ts';

const PUBLISHER = join(import.meta.dirname, 'publisher.ts');

/** Publishes an edition in a process of its own, which is killed if `kill` says when. */
export async function publishApart(run: Run, kill: Kill = {}): Promise<Ended> {
  const { kind, root, dir, edition } = run;
  const words = [PUBLISHER, kind, root, dir, String(edition), String(kill.atCall ?? '')];
  const [command = '', ...args] = [...(run.under ?? []), process.execPath, ...words];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let message = '';
  let began = performance.now();
  child.stderr.on('data', (chunk) => (message += chunk));
  child.stdout.once('data', () => {
    began = performance.now();
    if (kill.afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
  });
  return new Promise((done) =>
    child.on('close', (code, signal) =>
      done({
        code,
        wasKilled: signal === 'SIGKILL',
        message,
        calls: Number(/^(\d+) calls$/m.exec(message)?.[1]),
        ms: performance.now() - began,
      }),
    ),
  );
}

interface Run {
  kind: Kind;
  root: string;
  dir: string;
  edition: number;
  /** A command that starts the process under some limit. */
  under?: string[];
}

interface Kill {
  /** Milliseconds after it began. */
  afterMs?: number;
  /** Just before this call of the file system. */
  atCall?: number;
}

interface Ended {
  code: number | null;
  wasKilled: boolean;
  message: string;
  calls: number;
  ms: number;
}
