import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { wantsColour } from '../terminal/colour.ts';

const ROOT = resolve(import.meta.dirname, '../..');

// The runners write into a pipe, so they cannot know who reads it.
const COLOUR = wantsColour() ? { FORCE_COLOR: '1' } : { FORCE_COLOR: undefined, NO_COLOR: '1' };

// A runner that hangs must not hold up the rest for ever. It is no budget: a busy machine may take
// several times as long as the eight minutes that README.md names for everything.
const TIME_LIMIT = 40 * 60_000;

/** Runs a Node program of the project to its end, and gives what it printed and how it ended. */
export function runNode(
  args: string[],
  env: Record<string, string> = {},
  limit = TIME_LIMIT,
): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...COLOUR, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.on('exit', stop);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    output += '\nStopped, because it took too long.\n';
    child.kill('SIGKILL');
  }, limit);
  return new Promise((done) => {
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      process.off('exit', stop);
      done({ ok, output, seconds: (performance.now() - start) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Prints what a runner had to say, all in one piece, because several run at once. */
export function show(name: string, { output, seconds }: Finished, result: Result): void {
  const counts = result.failed === 0 ? 'passed' : `${result.failed} failed`;
  console.log(`\n=== ${name}: ${counts} (${seconds.toFixed(1)} s)`);
  if (output.trim()) console.log(output.trim());
}

export interface Finished {
  ok: boolean;
  output: string;
  seconds: number;
}

export interface Result {
  passed: number;
  failed: number;
}
