import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Body } from './body.ts';

/**
 * Reads bodies in a process of its own, which is kept for the next ones. Answers with the bodies, or with
 * why there are none: the process died, or it did not answer in time and was ended.
 */
export function parse(texts: string[], milliseconds: number): Promise<Body[] | Failure> {
  const own = waiting.then(() => ask(texts, milliseconds));
  waiting = own;
  return own;
}

async function ask(texts: string[], milliseconds: number): Promise<Body[] | Failure> {
  child ??= start();
  const process = child;
  hold(process, true);
  const { promise, resolve } = Promise.withResolvers<Body[] | Failure>();
  const onDeath = () => resolve('died');
  const clock = setTimeout(() => resolve('endless'), milliseconds);
  process.once('message', (answer) => resolve(answer as Body[]));
  process.once('exit', onDeath);
  process.once('error', onDeath);
  process.send(texts, (error) => error && onDeath());
  const answer = await promise;
  clearTimeout(clock);
  process.removeAllListeners();
  hold(process, false);
  if (!Array.isArray(answer)) {
    process.on('error', () => {});
    process.kill('SIGKILL');
    child = undefined;
  }
  return answer;
}

/**
 * No secret of the machine is in its environment, but where Node keeps what it compiles. What it prints on its way
 * out is nobody's concern.
 */
function start(): ChildProcess {
  return fork(fileURLToPath(new URL('./parser-process.ts', import.meta.url)), {
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    execArgv: [],
    serialization: 'json',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** While it works, the process keeps ours alive; when it waits, it does not. */
function hold(process: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    process.ref();
    process.channel?.ref();
  } else {
    process.unref();
    process.channel?.unref();
  }
}

let child: ChildProcess | undefined;

// It may be at work on a body without an end, and then does not notice that nobody waits for it.
process.on('exit', () => child?.kill('SIGKILL'));

/** The last request, after which the next one has its turn. */
let waiting: Promise<unknown> = Promise.resolve();

type Failure = 'died' | 'endless';
