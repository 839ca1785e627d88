import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { CannotWrite, Mistake, tellsOfDisk } from '../terminal/mistake.ts';
import { stopOnSignals } from '../terminal/stop-on-signals.ts';
import { takeLock } from './lock.ts';
import type { Settings } from './settings.ts';

/** Starts a part of a build in a process of its own. Until it is told to go on it writes nothing of the site. */
export function startPart(script: string, settings: Settings): Part {
  const child = spawn(process.execPath, [ROOM, script], {
    cwd: settings.root,
    env: {
      ...process.env,
      AS_AT: settings.asAt,
      BASE_PATH: settings.base,
      CONTENT_DIR: settings.contentDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...ONE_THREAD,
    },
    // The pipe to it closes when this process is gone, however it ended.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.on('exit', stop);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  // One that is gone is told of by how it ended.
  child.stdin.on('error', () => {});
  const ended = new Promise<string>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', stop);
      const said = stripVTControlCharacters(output);
      if (code === 0) done(said.trim());
      else fail(notMade(said));
    });
  });
  // When several fail, the one that is waited for first is told of.
  ended.catch(() => {});
  return {
    go(...given) {
      child.stdin.write(`${JSON.stringify(given)}\n`);
      return ended;
    },
    async stop() {
      stop();
      await ended.catch(() => {});
    },
  };
}

/** A part of a build. */
export interface Part {
  /** Lets it do its work, and gives back what it warned of. A process that fails is a Mistake with what it said. */
  go: (...given: string[]) => Promise<string>;
  /** Ends it, whatever it does, and waits until it is gone. */
  stop: () => Promise<void>;
}

/** What went wrong while a part of the site was made, as a Mistake in words. */
export function failed(error: unknown): Mistake {
  return notMade(explain(error as AstroFailure));
}

function notMade(output: string): Mistake {
  const Failure = tellsOfDisk(output) ? CannotWrite : Mistake;
  return new Failure(`The site could not be made.\n${usefulPart(output)}`);
}

/** Waits until no process of a build that was killed is at work, which may not have noticed yet. */
export async function partIsOver(cache: string): Promise<void> {
  const { release } = await takePart(cache);
  release();
}

/** Two processes must not write into the same folders. */
async function takePart(cache: string): Promise<{ release(): void }> {
  for (;;) {
    const { release } = takeLock(join(cache, 'part-lock'));
    if (release) return { release };
    await setTimeout(50);
  }
}

/**
 * Does the work of such a process when it is told to, and ends it: with what went wrong in words, or when whoever started
 * it is gone.
 *
 * @param work is given the folder of what builds into the same place keep for one another, and what else it is told.
 */
export async function beginPart(
  work: (cache: string, ...given: string[]) => Promise<void>,
): Promise<never> {
  stopOnSignals();
  process.stdin.on('end', () => process.exit(1));
  const [told] = await once(process.stdin, 'data');
  process.stdin.resume();
  const [cache = '', ...given]: string[] = JSON.parse(String(told));
  await takePart(cache);
  try {
    await work(cache, ...given);
  } catch (error) {
    console.error(explain(error as AstroFailure));
    process.exit(1);
  }
  // A plugin that left something open must not keep a finished build waiting.
  process.exit(0);
}

/** The end of a long output holds the reason; the traces into packages are for DEBUG only. */
function usefulPart(output: string): string {
  const lines = output
    .trimEnd()
    .split('\n')
    .filter((line) => process.env['DEBUG'] || !TRACE.test(line));
  const shown = lines.slice(-40).map((line) => `  ${line}`);
  if (shown.length < lines.length) shown.unshift('  …');
  return shown.join('\n');
}

const TRACE = /^\s+at .*(node_modules|node:|\.cache.program)/;

// What a part makes is mostly short-lived: with more room for what is new, less of it is moved about before it goes.
const ROOM = '--max-semi-space-size=16';

/** The parts share the processors with one another, and each thread of a compiler holds memory of its own. */
const ONE_THREAD = { RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };

/** The message, the place and the hint of a failure; the whole trace only when DEBUG is set. */
function explain(error: AstroFailure): string {
  if (process.env['DEBUG']) return String(error.stack ?? error);
  const file = error.loc?.file ?? error.id;
  const place = file
    ? [relative(process.cwd(), file), error.loc?.line, error.loc?.column]
        .filter((part) => part !== undefined)
        .join(':')
    : firstOwnLine(error.stack);
  const lines = [error.message ?? String(error), error.hint, place && `at ${place}`, error.frame];
  return [...lines.filter(Boolean), 'For the whole trace: DEBUG=1 npm run build'].join('\n');
}

/** The first line of a trace that lies in the project and not in a package. */
function firstOwnLine(stack = ''): string | undefined {
  const line = stack
    .split('\n')
    .find((text) => /^\s+at /.test(text) && !/node_modules|node:/.test(text));
  return line?.trim().replace(/^at /, '').replaceAll(`${process.cwd()}/`, '');
}

interface AstroFailure extends Error {
  id?: string;
  hint?: string;
  frame?: string;
  loc?: { file?: string; line?: number; column?: number };
}
