import { parseArgs } from 'node:util';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { asJson } from '../../src/lib/publish/difference/as-json.ts';
import { asMarkdown } from '../../src/lib/publish/difference/as-markdown.ts';
import { forTerminal } from '../../src/lib/publish/difference/as-terminal.ts';
import { type Difference, differenceOf } from '../../src/lib/publish/difference/difference.ts';
import { mistakesAsMarkdown } from '../../src/lib/publish/difference/mistakes.ts';
import type { Unfinished } from '../../src/lib/publish/difference/unfinished.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readAnew } from '../../src/lib/reading/reading-of.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { isNewBeginning } from '../../src/lib/site/beginning.ts';
import { type Base, baseContent, type Named } from '../base/base-content.ts';
import { noteOf } from '../base/check-against-base.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';
import { pinsOf } from '../upgrade/pins.ts';
import { nothingBut, published, publishedBefore, underIdsOfNow } from './states.ts';

const FORMATS = ['terminal', 'markdown', 'json'] as const;

/**
 * What the content of a project changes for readers, compared with where it left the base: the words to
 * print, and the exit code. 0 whenever it ran, whatever changes; 1 when it could not. A summary in Markdown tells of
 * mistakes itself, so it is written whatever is wrong with the content.
 */
export async function tellChanges(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  colour = false,
): Promise<{ text: string; code: number }> {
  try {
    const { base, format } = readArgs(args);
    const asAt = readDay(env);
    const folder = contentFolder(root, env);
    const checked = await checkContent({
      root: countedFrom(root, folder, env),
      folder,
      read: readAnew,
    });
    if (checked.problems.length > 0 && format === 'markdown') {
      // The check has failed already where somebody reads this.
      return { text: mistakesAsMarkdown(checked.problems), code: 0 };
    }
    if (checked.problems.length > 0) {
      return { text: report({ ...checked, advice: [] }, 'terminal', { colour }), code: 1 };
    }
    const old = baseOf(root, base, folder);
    if (old.folder === undefined) throw new Mistake(`${old.reason}\n${wayOut}`);
    try {
      const before = await publishedBefore(old.folder, folder, asAt).catch(() => undefined);
      const note = versionNote(root, folder, old.commit);
      const compared = noteOf(old, base);
      if (!before && note) return { text: `${note}\n${UNREAD}`, code: 0 };
      if (!before) throw new Mistake(unreadable(old.commit));
      const now = await published(folder, asAt);
      const { state, moves } = isNewBeginning(before.register.site, now.register.site)
        ? { state: nothingBut(now, asAt), moves: [] }
        : underIdsOfNow(before, (await readAddresses(folder)).lines);
      const difference = {
        ...differenceOf(state, now, moves),
        unfinished: checked.advice.filter(({ code }) => code === 'starter-text'),
      };
      const text = write(difference, format, old.commit, colour);
      if (format === 'json') return { text, code: 0 };
      return { text: [text.trimEnd(), note, compared].filter(Boolean).join('\n\n'), code: 0 };
    } finally {
      old.release();
    }
  } catch (error) {
    if (error instanceof Mistake) return { text: error.message, code: 1 };
    throw error;
  }
}

function write(
  difference: Unfinished<Difference>,
  format: (typeof FORMATS)[number],
  commit: string,
  colour: boolean,
): string {
  if (format === 'json') return asJson(difference, commit);
  return format === 'markdown'
    ? asMarkdown(difference, commit.slice(0, 10))
    : forTerminal(difference, { colour });
}

function readArgs(args: string[]): { base: Named | undefined; format: (typeof FORMATS)[number] } {
  const values = parse(args);
  const format = FORMATS.find((name) => name === (values?.format ?? 'terminal'));
  if (!values || !format) {
    throw new Mistake(
      `Use one of: ${FORMATS.map((name) => `npm run changes -- --base main --format ${name}`).join(', ')}`,
    );
  }
  return { base: values.since ? { since: values.since } : values.base, format };
}

function readDay(env: NodeJS.ProcessEnv): string {
  try {
    return asAtDay(env);
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}

function parse(args: string[]): { base?: string; since?: string; format?: string } | undefined {
  const one = { type: 'string' } as const;
  const options = { base: one, since: one, format: one };
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return undefined;
  }
}

function baseOf(root: string, base: Named | undefined, folder: string): Base {
  try {
    return baseContent(root, base, folder);
  } catch (error) {
    const isMissing = error instanceof Mistake && error.message.startsWith('The content');
    throw isMissing ? new Mistake(`${error.message}\n${wayOut}`) : error;
  }
}

/** What the content does not say: that other code makes the pages of it. Undefined when it is the same. */
function versionNote(root: string, folder: string, commit: string): string | undefined {
  const pins = pinsOf(root, folder, commit);
  if (!pins || pins.before.version === pins.now.version) return undefined;
  const [was, is] = [pins.before, pins.now].map(({ version }) => version.slice(0, 10));
  return `Golden Thread itself changes, from ${was} to ${is}. npm run upgrade says which words of the pages that changes.`;
}

const UNREAD =
  'What was published is written in a form that this version does not read, so the content alone cannot be compared.';

const wayOut =
  'Name the branch that the site is published from: npm run changes -- --base main. If it is not here, run git fetch first.';

function unreadable(commit: string): string {
  return `The content at ${commit.slice(0, 10)} does not pass the check that this copy of the project makes, so nothing can be compared with it.\nCompare with a newer commit: npm run changes -- --base <commit>.`;
}
