// npm run check: find every mistake in the content, without building anything.
//   npm run check -- --format terminal | github | json
//   npm run check -- --base main    compare with another branch, tag or commit than origin/main
//   npm run check -- --all          show every piece of advice, where there is much
// With --ready, text of a starter file that nobody has replaced is a problem too.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readyToPublish } from '../src/lib/problems/check/ready.ts';
import { report } from '../src/lib/problems/report/report.ts';
import { checkAgainstBase } from './base/check-against-base.ts';
import { wantsColour } from './terminal/colour.ts';
import { Mistake, orMistake } from './terminal/mistake.ts';

const FORMATS = ['terminal', 'github', 'json'] as const;

try {
  const { format, base, isReady, all } = readArguments();
  const checked = await checkAgainstBase(resolve(import.meta.dirname, '..'), base);
  const result = isReady ? readyToPublish(checked) : checked;
  console.log(report(result, format, { colour: wantsColour(), all }));
  // Beside the report, which a program may read.
  if (result.notCompared) {
    console.error(`Not compared with what was published. ${result.notCompared}`);
  }
  process.exitCode = result.problems.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const usage = `Use one of: ${FORMATS.map((name) => `npm run check -- --format ${name}`).join(', ')}, each with --ready, --all or without`;
  const options = {
    format: { type: 'string' },
    base: { type: 'string' },
    ready: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  } as const;
  const { values } = orMistake(() => parseArgs({ options }), usage);
  const wanted = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal');
  const format = FORMATS.find((name) => name === wanted);
  if (!format) throw new Mistake(usage);
  return { format, base: values.base, isReady: values.ready, all: values.all };
}
