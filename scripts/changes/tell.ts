import { parseArgs } from 'node:util';
import { withIdsOfNow } from '../../src/lib/addresses/ids-of-now.ts';
import type { AddressLine } from '../../src/lib/addresses/line.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { asJson } from '../../src/lib/publish/difference/as-json.ts';
import { asMarkdown } from '../../src/lib/publish/difference/as-markdown.ts';
import { forTerminal } from '../../src/lib/publish/difference/as-terminal.ts';
import { type Difference, differenceOf } from '../../src/lib/publish/difference/difference.ts';
import type { Published } from '../../src/lib/publish/difference/published.ts';
import type { Unfinished } from '../../src/lib/publish/difference/unfinished.ts';
import { bodiesOf } from '../../src/lib/reading/bodies.ts';
import { collectionNames, type Entries } from '../../src/lib/reading/collections.ts';
import { entriesOf } from '../../src/lib/reading/entries.ts';
import { inFieldsOfNow } from '../../src/lib/reading/former-fields.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readAnew, readingOf } from '../../src/lib/reading/reading-of.ts';
import { build } from '../../src/lib/register/build.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { isNewBeginning } from '../../src/lib/site/beginning.ts';
import { type Base, baseContent, type Named } from '../base/base-content.ts';
import { noteOf } from '../base/check-against-base.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';
import { pinsOf } from '../upgrade/pins.ts';

const FORMATS = ['terminal', 'markdown', 'json'] as const;

/**
 * What the content of a project changes for readers, compared with where it left the base: the words to
 * print, and the exit code. 0 whenever it ran, whatever changes; 1 when it could not.
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
      const own = isNewBeginning(before.register.site, now.register.site)
        ? nothingBut(now, asAt)
        : underIdsOfNow(before, (await readAddresses(folder)).lines);
      const difference = {
        ...differenceOf(own, now),
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

/** The content of a folder that has passed the check, joined as at a day. */
async function published(folder: string, asAt: string): Promise<Published> {
  const { files, entries } = await readingOf(folder);
  return { entries: entries(), bodies: bodiesOf(files), register: await registerOf(folder, asAt) };
}

/** The same of what was published, which may have been written when fields were called otherwise. */
async function publishedBefore(folder: string, today: string, asAt: string): Promise<Published> {
  const { files } = await readingOf(folder);
  const own = new Map((await readingOf(today)).files.map((file) => [file.path, file]));
  const entries = entriesOf(files.map((file) => inFieldsOfNow(file, own.get(file.path))));
  return { entries, bodies: bodiesOf(files), register: build(entries, asAt) };
}

/** What a site had published that has just begun: its settings, and nothing else. */
function nothingBut({ entries: { site } }: Published, asAt: string): Published {
  const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
  const entries = { ...none, site };
  return { entries, bodies: bodiesOf([]), register: build(entries, asAt) };
}

/** An entry that moved is named by another ID everywhere, which nobody needs to hear of file by file. */
function underIdsOfNow(before: Published, lines: AddressLine[]): Published {
  const renamed = collectionNames.map((name) => [
    name,
    before.entries[name].map(({ id, data }) => ({ id, data: withIdsOfNow(name, id, data, lines) })),
  ]);
  return { ...before, entries: Object.fromEntries(renamed) };
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
