// npm run check: find every mistake in the content, without building anything.
//   npm run check -- --format terminal | github | json
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/lib/problems/check.ts';
import { report } from '../src/lib/problems/report.ts';
import { wantsColour } from './build/colour.ts';

const FORMATS = ['terminal', 'github', 'json'] as const;

const format = readFormat();
if (format) {
  const result = await checkContent({ root: resolve(import.meta.dirname, '..') });
  console.log(report(result, format, { colour: wantsColour() }));
  process.exitCode = result.problems.length === 0 ? 0 : 1;
} else {
  console.error(
    `Use one of: ${FORMATS.map((name) => `npm run check -- --format ${name}`).join(', ')}`,
  );
  process.exitCode = 1;
}

function readFormat(): (typeof FORMATS)[number] | undefined {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string' } } });
    const wanted = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal');
    return FORMATS.find((name) => name === wanted);
  } catch {
    return undefined;
  }
}
