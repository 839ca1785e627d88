import { join, relative } from 'node:path';
import { brotliSize, inspect } from './inspect.ts';
import { takeLock } from './lock.ts';
import { Mistake } from './mistake.ts';
import { dayInWords, type Settings } from './settings.ts';
import type { Steps } from './steps.ts';
import { describeOut, recover, swap } from './swap.ts';

/**
 * Check, make the pages beside the published site, verify them, and only then change over.
 * Whatever goes wrong, the published site stays as it was. What checks and what makes the pages
 * is passed in, so that this order can be tested in milliseconds.
 */
export async function publish(settings: Settings, work: Work, steps: Steps): Promise<Outcome> {
  const lock = takeLock(join(settings.cache, 'lock'));
  if (!lock.release) {
    return {
      code: 3,
      message: `Another build is running${lock.holder ? ` (process ${lock.holder})` : ''}. Wait for it to finish, then build again.`,
    };
  }
  try {
    recover(settings);
    const { advice } = await steps.step('Check the content', () => work.check(settings));
    const remarks = await steps.step('Make the pages', () => work.render(settings));
    const found = await steps.step('Verify the site', () => verify(settings));
    await steps.step('Publish', () => swap(settings));
    const report = summary(settings, steps, found, advice);
    return { code: 0, message: [remarks, report].filter(Boolean).join('\n') };
  } catch (error) {
    recover(settings);
    return { code: 1, message: nothingPublished(error, settings) };
  } finally {
    lock.release();
  }
}

/** A failure in words, ending with what that means for the published site. */
export function nothingPublished(error: unknown, settings: Pick<Settings, 'root' | 'out'>): string {
  const text =
    error instanceof Mistake
      ? error.message.trimEnd()
      : // Not the author's doing, so the person who will mend it needs the trace.
        `A fault in Golden Thread itself:\n${error instanceof Error ? error.stack : error}`;
  // The report of the check says it already, in its last line.
  const said = text.split('\n').at(-1)?.includes(NOTHING) ? text : `${text}\n\n${NOTHING}`;
  return `${said} ${describeOut(settings)}`;
}

function verify({ stage }: Settings) {
  const found = inspect(stage);
  if (found.faults.length === 0) return found;
  const shown = found.faults.slice(0, 20).map((fault) => `  ${fault}`);
  if (found.faults.length > shown.length) {
    shown.push(`  … and ${found.faults.length - shown.length} more.`);
  }
  throw new Mistake(['The new site is not fit to publish:', ...shown].join('\n'));
}

function summary(
  { root, out, asAt }: Settings,
  steps: Steps,
  { pages, heaviest }: ReturnType<typeof inspect>,
  advice: number,
): string {
  const total = steps.taken.reduce((sum, { seconds }) => sum + seconds, 0);
  const raw = kilobytes(heaviest.bytes);
  const compressed = kilobytes(brotliSize(join(out, heaviest.path)));
  return [
    '',
    `${pages.toLocaleString('en-GB')} ${pages === 1 ? 'page' : 'pages'} in ${total.toFixed(1)} s.`,
    `Heaviest page: ${heaviest.path}, ${raw} (${compressed} with brotli).`,
    `0 problems, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice${advice ? ' (npm run check shows them)' : ''}.`,
    `Built as at ${dayInWords(asAt)}, in ${relative(root, out)}/.`,
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const NOTHING = 'Nothing has been published.';

/** The two parts of a build that take a whole project to run. Each throws a Mistake to stop the build. */
export interface Work {
  check(settings: Settings): Promise<{ advice: number }>;
  /** Gives back what is worth knowing and no reason to stop. */
  render(settings: Settings): Promise<string>;
}

export interface Outcome {
  /** 0 published, 1 not published, 3 another build is running. */
  code: 0 | 1 | 3;
  message: string;
}
