import { type CheckResult, checkContent } from '../../src/lib/problems/check/check.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readAnew } from '../../src/lib/reading/reading-of.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { orMistake } from '../terminal/mistake.ts';
import { baseContent } from './base-content.ts';
import { countedFrom } from './counted-from.ts';

/**
 * Checks all content, and compares it with what was published where git knows that.
 *
 * @param base the branch, tag or commit to compare with; a pull request on GitHub names its own.
 */
export async function checkAgainstBase(
  root: string,
  base: string | undefined = process.env['GITHUB_BASE_REF'] || undefined,
): Promise<Compared> {
  const folder = contentFolder(root);
  const asAt = orMistake(() => asAtDay(process.env));
  const asked = { root: countedFrom(root, folder), folder, asAt, read: readAnew };
  const found = baseContent(root, base, folder);
  if (found.folder === undefined) {
    return { ...(await checkContent(asked)), notCompared: found.reason };
  }
  try {
    const checked = await checkContent({
      ...asked,
      published: found.folder,
      publishedOn: found.on,
    });
    return { ...checked, notCompared: checked.beginsAnew ? NEW_SITE : undefined };
  } finally {
    found.release();
  }
}

const NEW_SITE =
  'This site has just begun. What was published before was the demonstration, and none of it is asked for.';

/** What the check found, and why nothing was compared, if nothing was. */
export interface Compared extends CheckResult {
  notCompared: string | undefined;
}
