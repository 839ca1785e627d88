import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Mistake } from './mistake.ts';
import type { Settings } from './settings.ts';

/** Lets Astro make the pages in a process of its own, with its chatter kept until it is needed. */
export async function render(settings: Settings): Promise<void> {
  const child = spawn(process.execPath, [ASTRO, settings.stage, settings.cache], {
    cwd: settings.root,
    env: {
      ...process.env,
      AS_AT: settings.asAt,
      BASE_PATH: settings.base,
      CONTENT_DIR: settings.contentDir,
      ...(settings.siteUrl && { SITE_URL: settings.siteUrl }),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Colours would be in the way when the end of the output is quoted.
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
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
  if (code !== 0) throw new Mistake(`The pages could not be made.\n${usefulPart(output)}`);
  if (output.trim()) console.log(output.trim());
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

const TRACE = /^\s+at .*(node_modules|node:|\.prerender)/;

const ASTRO = fileURLToPath(new URL('./astro.ts', import.meta.url));
