import { type CheckResult, checkContent } from '../../src/lib/problems/check/check.ts';
import type { Diff } from '../../src/lib/problems/report/diff.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readAnew, readApart } from '../../src/lib/reading/reading-of.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { orMistake } from '../terminal/mistake.ts';
import { type Base, baseContent, type Named } from './base-content.ts';
import { changedLines } from './changed-lines.ts';
import { countedFrom } from './counted-from.ts';

/**
 * Checks all content, and compares it with what was published where git knows that.
 *
 * @param base the branch, tag or commit to compare with; a pull request on GitHub names its own.
 */
export async function checkAgainstBase(
  root: string,
  base: Named | undefined = process.env['GITHUB_BASE_REF'] || undefined,
): Promise<Compared> {
  const folder = contentFolder(root);
  const asAt = orMistake(() => asAtDay(process.env));
  const read = (one: string) => (one === folder ? readAnew(one) : readApart(one));
  const asked = { root: countedFrom(root, folder), folder, asAt, read };
  const found = baseContent(root, base, folder);
  if (found.folder === undefined) {
    const note = `Not compared with what was published. ${found.reason}`;
    return { ...(await checkContent(asked)), note, diff: () => undefined };
  }
  try {
    const published = { published: found.folder, publishedOn: found.on };
    const checked = await checkContent({ ...asked, ...published });
    const diff = () => changedLines(asked.root, found.commit);
    return { ...checked, diff, note: checked.beginsAnew ? NEW_SITE : noteOf(found, base) };
  } finally {
    found.release();
  }
}

/**
 * What has to be said of a comparison: with the newest commit here, it shows edits that are not committed and no more.
 * Nothing where somebody has named what is published.
 */
export function noteOf(
  { isHere }: Extract<Base, { folder: string }>,
  base: Named | undefined,
): string | undefined {
  if (!isHere || base !== undefined) return undefined;
  return 'Compared with the newest commit here. If something older is published, name its commit: --since <commit>.';
}

const NEW_SITE =
  'Not compared with what was published. This site has just begun. What was published before was the demonstration, and none of it is asked for.';

/** What the check found, and what has to be said of the comparison. */
export interface Compared extends CheckResult {
  note: string | undefined;
  /** What changes since the base, line by line; undefined when nothing was compared. Asks git each time. */
  diff: () => Diff | undefined;
}
