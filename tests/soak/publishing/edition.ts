import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, publish } from '../../../scripts/build/publish.ts';
import { deploy } from '../../../scripts/deploy/run.ts';
import {
  filesOf,
  page,
  quietSteps,
  settingsIn,
  wholeSite,
  workOf,
} from '../../machine/publishing/small-site.ts';

export type Kind = 'releases' | 'folder';

/** Publishes one edition: as a release, or in the folder dist/ of the project. */
export function publishEdition(
  kind: Kind,
  root: string,
  dir: string,
  edition: number,
  padding = '',
): Promise<Outcome> {
  const settings = settingsIn(root);
  const work = workOf(settings, pagesOf(edition, padding));
  return kind === 'releases'
    ? deploy(dir, settings, work, quietSteps())
    : publish(settings, work, quietSteps());
}

/** Where readers see what was published. */
export function seenAt(kind: Kind, root: string, dir: string): string {
  return kind === 'releases' ? join(dir, 'current') : join(root, 'dist');
}

/**
 * The edition that a published folder holds, with nothing missing, added, changed or mixed in; 0 when
 * there is none. It looks at the folder with code of its own, not with what the product verifies with.
 *
 * @throws when the folder is not exactly one edition.
 */
export function editionIn(folder: string, padding = ''): number {
  if (!existsSync(folder)) return 0;
  // The link is followed once, as a server does for one answer.
  const { 'checksums.txt': sums, ...files } = filesOf(realpathSync(folder));
  const edition = Number(/<title>Edition (\d+)</.exec(files['index.html'] ?? '')?.[1]);
  const expected = { ...wholeSite, ...pagesOf(edition, padding) };
  const lines = Object.entries(expected)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
  const right = Object.entries(expected).map(
    ([name, content]) => [name, Buffer.from(content).toString('latin1')] as const,
  );
  const isWhole =
    sums === lines.join('') &&
    JSON.stringify(Object.entries(files).sort()) === JSON.stringify(right.toSorted());
  if (!isWhole) throw new Error(`${folder} is not one whole edition: ${JSON.stringify(files)}`);
  return edition;
}

/** Each page names the edition, so that no two editions share a page; folders come and go between them. */
function pagesOf(edition: number, padding: string): Record<string, string> {
  const title = `Edition ${edition}`;
  return {
    'index.html': page(title, '<a href="/w1/">W1</a>'),
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        `w${at}/index.html`,
        page(`${title}, W${at}`, padding),
      ]),
    ),
    [`only/in-${edition}/index.html`]: page(title),
    'data/commitments.json': JSON.stringify({ edition, padding }),
  };
}
