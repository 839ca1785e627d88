import { join } from 'node:path';
import { counted } from '../../src/lib/problems/listed.ts';
import { asCannotWrite, Busy, Mistake } from '../terminal/mistake.ts';
import { type Destination, folderDestination } from './destination.ts';
import { treeOf } from './files.ts';
import { makeFolder, openToReaders } from './folders.ts';
import { type Inspection, inspection } from './inspect.ts';
import { type Lock, takeLock } from './lock.ts';
import { MANIFEST, writeManifest } from './manifest.ts';
import { packedSize, packTexts } from './pack-texts.ts';
import type { Settings } from './settings.ts';
import type { Steps } from './steps.ts';

/**
 * Check, make the pages beside the published site, verify them, and only then change over.
 * Whatever goes wrong, the published site stays as it was. What checks and what makes the pages
 * is passed in, so that this order can be tested in milliseconds.
 */
export async function publish(
  settings: Settings,
  work: Work,
  steps: Steps,
  destination: Destination = folderDestination(settings),
): Promise<Outcome> {
  return alone(join(settings.cache, 'lock'), destination, async () => {
    destination.recover();
    // First of all, so that a disk which takes nothing is told of before any work.
    makeFolder(settings.stage, { forReaders: true });
    const { advice } = await steps.step('Check the content', () => work.check(settings));
    const looked = inspection(settings.stage, settings.base);
    const sums = new Map<string, string>();
    const remarks = await steps.step('Make the pages', () =>
      work.render(settings, {
        async made(files) {
          for (const [path, sum] of files) sums.set(path.slice(1), sum);
          await looked.look([...files.keys()].map((path) => path.slice(1)).sort());
        },
      }),
    );
    if (settings.packed.length > 0) {
      await steps.step('Pack the texts', () => packTexts(settings.stage, settings.packed));
    }
    const found = await steps.step('Verify the site', () => verify(settings, looked, sums));
    const said = await steps.step('Publish', () => destination.publish());
    const report = [...summary(steps, found, advice), said].join('\n');
    return [remarks, report].filter(Boolean).join('\n');
  });
}

/**
 * Does some work on a destination with no other run beside it, and gives what it says, or what went wrong
 * with the state of the published site in the last sentence.
 */
export async function alone(
  lockFile: string,
  destination: Destination,
  work: () => Promise<string>,
): Promise<Outcome> {
  let lock: Lock | undefined;
  try {
    destination.prepare();
    lock = takeLock(lockFile);
    if (lock.release) return { code: 0, message: await work() };
    const who = lock.holder ? ` (process ${lock.holder})` : '';
    throw new Busy(`Another build is running${who}. Wait for it to finish, then build again.`);
  } catch (error) {
    if (lock?.release) tidyUp(destination);
    return { code: codeOf(error), message: nothingPublished(error, destination) };
  } finally {
    lock?.release?.();
  }
}

/** The exit code that a failure has. */
export function codeOf(error: unknown): Outcome['code'] {
  if (error instanceof Busy) return 3;
  return asCannotWrite(error) ? 4 : 1;
}

/** A failure in words, ending with what that means for the published site. */
export function nothingPublished(
  error: unknown,
  destination: Pick<Destination, 'describe'>,
): string {
  const mistake = asCannotWrite(error) ?? error;
  const text =
    mistake instanceof Mistake
      ? mistake.message.trimEnd()
      : // Not the author's doing, so the person who will mend it needs the trace.
        `A fault in Golden Thread itself:\n${error instanceof Error ? error.stack : error}`;
  // The report of the check says it already, in its last line.
  const said = text.split('\n').at(-1)?.includes(NOTHING) ? text : `${text}\n\n${NOTHING}`;
  return `${said} ${destination.describe()}`;
}

/** What stopped the run is what has to be told, also when the disk does not even let us tidy up. */
function tidyUp(destination: Destination): void {
  try {
    destination.recover();
  } catch {
    // The next run begins with the same.
  }
}

async function verify({ stage }: Settings, looked: Inspection, sums: ReadonlyMap<string, string>) {
  const tree = treeOf(stage);
  // The sums are written first, because a link may lead to them.
  writeManifest(stage, tree.files, sums);
  tree.files = [...new Set([...tree.files, MANIFEST])].sort();
  openToReaders(stage, tree);
  const found = await looked.end(tree);
  const { path } = found.heaviest;
  if (found.faults.length === 0) {
    return { ...found, compressed: await packedSize(join(stage, path)) };
  }
  const shown = found.faults.slice(0, 20).map((fault) => `  ${fault}`);
  if (found.faults.length > shown.length) {
    shown.push(`  … and ${found.faults.length - shown.length} more.`);
  }
  throw new Mistake(['The new site is not fit to publish:', ...shown].join('\n'));
}

function summary(
  steps: Steps,
  { pages, heaviest, compressed }: Awaited<ReturnType<typeof verify>>,
  advice: number,
): string[] {
  const total = steps.taken.reduce((sum, { seconds }) => sum + seconds, 0);
  const raw = kilobytes(heaviest.bytes);
  return [
    '',
    `${counted(pages, 'page')} in ${total.toFixed(1)} s.`,
    `Heaviest page: ${heaviest.path}, ${raw} (${kilobytes(compressed)} with brotli).`,
    `0 problems, ${counted(advice, 'piece')} of advice${advice ? ' (npm run check shows them)' : ''}.`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const NOTHING = 'Nothing has been published.';

/** The two parts of a build that take a whole project to run. Each throws a Mistake to stop the build. */
export interface Work {
  check(settings: Settings): Promise<{ advice: number }>;
  /** Gives back what is worth knowing and no reason to stop. */
  render(settings: Settings, told: StagedSoFar): Promise<string>;
}

/** Who wants to know what is in the stage for good while the rest is made. */
export interface StagedSoFar {
  /** @param files their SHA-256 sums by their paths, which begin with a slash. */
  made(files: ReadonlyMap<string, string>): Promise<void>;
}

export interface Outcome {
  /** 0 published, 1 not published, 3 another run is or was at it, 4 the disk could not be written. */
  code: 0 | 1 | 3 | 4;
  message: string;
}
