import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { CannotWrite, Mistake, tellsOfDisk } from '../terminal/mistake.ts';
import type { Settings } from './settings.ts';

/** Has the pages made in a process of its own, and gives back what it warned of. */
export async function render(settings: Settings): Promise<string> {
  const args = [ROOM, MAKE, settings.stage, settings.cache];
  const child = spawn(process.execPath, args, {
    cwd: settings.root,
    env: {
      ...process.env,
      AS_AT: settings.asAt,
      BASE_PATH: settings.base,
      CONTENT_DIR: settings.contentDir,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    // The pipe to it says nothing. It closes when this process is gone, however it ended.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.on('exit', stop);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  process.off('exit', stop);
  output = stripVTControlCharacters(output);
  if (code !== 0) {
    const Failure = tellsOfDisk(output) ? CannotWrite : Mistake;
    throw new Failure(`The pages could not be made.\n${usefulPart(output)}`);
  }
  return output.trim();
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

// Pages are short-lived texts: with more room for what is new, less of it is moved about before it goes.
const ROOM = '--max-semi-space-size=32';

const MAKE = fileURLToPath(new URL('./make.ts', import.meta.url));
