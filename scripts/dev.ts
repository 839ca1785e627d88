// npm run dev: check the content, then show the pages and keep them up to date while you edit.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { checkContent } from '../src/lib/problems/check/check.ts';
import { report } from '../src/lib/problems/report/report.ts';
import { contentFolder } from '../src/lib/reading/read.ts';
import { readAnew } from '../src/lib/reading/reading-of.ts';
import { countedFrom } from './base/counted-from.ts';
import { wantsColour } from './terminal/colour.ts';

const root = resolve(import.meta.dirname, '..');
const result = await checkContent({
  root: countedFrom(root),
  folder: contentFolder(root),
  read: readAnew,
});
if (result.problems.length > 0) {
  console.error(report(result, 'terminal', { colour: wantsColour(process.stderr) }));
  process.exitCode = 1;
} else {
  const astro = resolve(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}
