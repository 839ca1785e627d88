import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { baseContent } from '../base/base-content.ts';
import { fetchVersion, pinFile } from '../new/repository/template/golden-thread.mjs';
import { Mistake, orMistake } from '../terminal/mistake.ts';
import { compareSites } from './compare-sites.ts';
import { pinsOf } from './pins.ts';
import { reportOf } from './report.ts';
import { shareModules } from './share-modules.ts';

/**
 * Builds what readers have, from what is published with the version that it names, and what they would get, from
 * what lies here with the version that is named now. Gives how the two differ, in words.
 */
export async function tellUpgrade(root: string, args: string[]): Promise<string> {
  const { base, isMarkdown } = read(args);
  const asAt = orMistake(() => asAtDay(process.env));
  const content = contentFolder(root);
  const published = baseContent(root, base, content);
  if (published.folder === undefined) throw new Mistake(published.reason);
  try {
    const pins = pinsOf(root, content, published.commit);
    if (!pins) throw new Mistake(noPin);
    const { home, before, now } = pins;
    if (before.version === now.version) {
      return `${pinFile} names the version that is published, ${now.version.slice(0, 10)}. Nothing changes by it.`;
    }
    const old = join(root, '.cache/upgrade/before');
    const fault = fetchVersion(before, old, home);
    if (fault) throw new Mistake(fault);
    shareModules(root, old);
    const sites = {
      before: build(old, { content: published.folder, asAt, what: 'what is published' }),
      now: build(root, { content, asAt, what: 'the new version' }),
    };
    const versions = { before: before.version, now: now.version };
    return reportOf(compareSites(sites.before, sites.now), versions, { isMarkdown });
  } finally {
    published.release();
  }
}

/** Builds a site with the code in a folder, and gives the folder of the site. */
function build(code: string, { content, asAt, what }: Build): string {
  const out = '.cache/upgrade/site';
  console.error(`Building ${what}…`);
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    cwd: code,
    env: { ...process.env, CONTENT_DIR: content, AS_AT: asAt, OUT_DIR: out, BASE_PATH: '' },
    // What a build says is no part of the comparison, which may go into a file.
    stdio: ['ignore', 2, 2],
  });
  if (done.status === 0) return join(code, out);
  throw new Mistake(
    `A site could not be built of ${what}, so nothing is compared. The reason is above.`,
  );
}

function read(args: string[]): { base: string | undefined; isMarkdown: boolean } {
  const options = {
    base: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
  } as const;
  const { values } = orMistake(() => parseArgs({ args, options }), usage);
  if (!['terminal', 'markdown'].includes(values.format)) throw new Mistake(usage);
  return { base: values.base, isMarkdown: values.format === 'markdown' };
}

const usage = 'Write for example: npm run upgrade -- --base main --format markdown';

const noPin = `There is no ${pinFile} beside the content, here and where it is published, so there are no two versions to compare.\nIt belongs to content in a repository of its own: npm run new -- site --to ../our-progress.`;

interface Build {
  content: string;
  asAt: string;
  /** What is built, in a few words. */
  what: string;
}
