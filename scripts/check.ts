// npm run check: find every mistake in the content, without building anything.
//   npm run check -- --format terminal | github | json
//   npm run check -- --base main    compare with another branch, tag or commit than origin/main
//   npm run check -- --all          show every piece of advice, where there is much
//   npm run check -- --since 1a2b3c compare with a commit that was published, as it stands
//   npm run check -- --live https://www.example.org/ compare with what that site was made from
// With --ready, text of a starter file that nobody has replaced is a problem too.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readyToPublish } from '../src/lib/problems/check/ready.ts';
import { report } from '../src/lib/problems/report/report.ts';
import type { Named } from './base/base-content.ts';
import { checkAgainstBase } from './base/check-against-base.ts';
import { commitOfLiveSite } from './build/live-site.ts';
import { wantsColour } from './terminal/colour.ts';
import { Mistake, orMistake } from './terminal/mistake.ts';
import { stopOnSignals } from './terminal/stop-on-signals.ts';

const FORMATS = ['terminal', 'github', 'json'] as const;

stopOnSignals();
try {
  const { format, isReady, all, ...named } = readArguments();
  const base = await baseOf(named);
  const checked = await checkAgainstBase(resolve(import.meta.dirname, '..'), base);
  const result = isReady ? readyToPublish(checked) : checked;
  console.log(report(result, format, { colour: wantsColour(), all, diff: checked.diff() }));
  // Beside the report, which a program may read.
  if (result.note) console.error(result.note);
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
    since: { type: 'string' },
    live: { type: 'string' },
    ready: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  } as const;
  const { values } = orMistake(() => parseArgs({ options }), usage);
  const wanted = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal');
  const format = FORMATS.find((name) => name === wanted);
  if (!format) throw new Mistake(usage);
  const { base, since, live } = values;
  return { format, base, since, live, isReady: values.ready, all: values.all };
}

/** A workflow has no commit from before where there is none: it then says nothing, or noughts alone. */
async function baseOf({ base, since, live }: Wishes): Promise<Named | undefined> {
  const named = live ? await commitOfLiveSite(live) : undefined;
  const commit = named ?? (since && !/^0+$/.test(since) ? since : undefined);
  return commit === undefined ? base : { since: commit };
}

type Wishes = Pick<ReturnType<typeof readArguments>, 'base' | 'since' | 'live'>;
