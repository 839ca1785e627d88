// npm run check: find every mistake in the content, without building anything.
//   npm run check -- --format terminal | github | json
// With --ready, text of a starter file that nobody has replaced is a problem too.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/lib/problems/check.ts';
import { readyToPublish } from '../src/lib/problems/ready.ts';
import { report } from '../src/lib/problems/report.ts';
import { wantsColour } from './build/colour.ts';

const FORMATS = ['terminal', 'github', 'json'] as const;

const options = readOptions();
if (options) {
  const checked = await checkContent({ root: resolve(import.meta.dirname, '..') });
  const result = options.isReady ? readyToPublish(checked) : checked;
  console.log(report(result, options.format, { colour: wantsColour() }));
  process.exitCode = result.problems.length === 0 ? 0 : 1;
} else {
  console.error(
    `Use one of: ${FORMATS.map((name) => `npm run check -- --format ${name}`).join(', ')}, each with --ready or without`,
  );
  process.exitCode = 1;
}

function readOptions(): { format: (typeof FORMATS)[number]; isReady: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string' }, ready: { type: 'boolean', default: false } },
    });
    const wanted = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal');
    const format = FORMATS.find((name) => name === wanted);
    return format && { format, isReady: values.ready };
  } catch {
    return undefined;
  }
}
