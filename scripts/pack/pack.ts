import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'domhandler';
import { childrenNamed, headOf } from '../../src/lib/html/find.ts';
import { readHtml, writeHtml } from '../../src/lib/html/html.ts';
import { spokenLanguages } from '../../src/lib/language/languages.ts';
import { archive } from '../../src/lib/publish/archive.ts';
import { address } from '../../src/lib/site/address.ts';
import { packings } from '../build/checks/packings.ts';
import { filesIn } from '../build/files.ts';
import { linksIn } from './links.ts';
import { makeLocal, type PackedSite } from './local-page.ts';
import { localStyles, stylesFile } from './local-styles.ts';
import { startPage } from './start-page.ts';

/** The pages and files of one strategy of a built site as a zip, with what explains them, for reading from a folder. */
export function packOf(folder: string, strategy: string): Pack {
  // A copy that a server would give out packed says nothing new.
  const isCopy = (file: string) => packings.some((ending) => file.endsWith(`.${ending}`));
  const files = new Set(filesIn(folder).flatMap((file) => (isCopy(file) ? [] : `/${file}`)));
  const read = (path: string) => readFileSync(join(folder, path));
  const trees = new Map<string, Document>();
  const treeOf = (path: string) => {
    const tree = trees.get(path) ?? readHtml(read(path).toString('utf8'));
    trees.set(path, tree);
    return tree;
  };
  const home = `${address.strategy(strategy)}index.html`;
  const site = siteOf(treeOf(home), strategy, read);
  const own = [...files].filter((path) => isBelow(path, address.strategy(strategy)));
  const linked = own.filter(isPage).flatMap((path) => linksIn(treeOf(path), site.base));
  const explaining = [...new Set(linked.map((path) => `${path}index.html`))].filter(
    (path) => explains.test(withoutEdition(path)) && files.has(path),
  );
  const packed = new Set([...own, ...explaining, icon].filter((path) => files.has(path)));
  const made = new Map<string, string | Uint8Array>();
  const fonts = new Set<string>();
  for (const path of [...packed].sort()) {
    if (!isPage(path)) made.set(path.slice(1), new Uint8Array(read(path)));
    else {
      const tree = treeOf(path);
      makeLocal(tree, path, { ...site, packed, fonts });
      made.set(path.slice(1), writeHtml(tree));
    }
  }
  made.set('index.html', startPage(treeOf(home), home, site));
  made.set(
    stylesFile,
    localStyles(fonts, (href) => read(`/${href.slice(site.base.length)}`)),
  );
  const bytes = archive(made, site.asAt);
  return { bytes, pages: [...made.keys()].filter(isPage).length - 1, asAt: site.asAt };
}

/** A packed strategy. */
export interface Pack {
  bytes: Uint8Array;
  /** How many pages it has beside the one to begin with. */
  pages: number;
  /** The day for which they are true. */
  asAt: string;
}

const icon = '/favicon.svg';

/** The pages beside the strategy that say what its words mean, and who and which meetings it names. */
const explains =
  /^\/(?:method|glossary|about|accessibility|organisations\/[^/]+|meetings\/[^/]+\/[^/]+)\/index\.html$/;

/** What the pages say of their site: where it stands on the web, its name, and its day. */
function siteOf(
  tree: Document,
  strategy: string,
  read: (path: string) => Buffer,
): Omit<PackedSite, 'packed' | 'fonts'> {
  const head = headOf(tree);
  const inHead = (name: string, is: Record<string, string>) =>
    (head ? childrenNamed(head, name) : []).find(({ attribs }) =>
      Object.entries(is).every(([attribute, value]) => attribs[attribute] === value),
    )?.attribs;
  const canonical = inHead('link', { rel: 'canonical' })?.['href'] ?? '';
  const root = canonical.slice(0, -address.strategy(strategy).length);
  const name = inHead('meta', { property: 'og:site_name' })?.['content'] ?? root;
  const { asAt } = JSON.parse(read(address.openDataFile('strategies.json')).toString('utf8'));
  return { root, base: `${new URL(`${root}/`).pathname}`, name, asAt };
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function isBelow(path: string, above: string): boolean {
  return withoutEdition(path).startsWith(above);
}

/** The path of the page in the site’s own language. */
function withoutEdition(path: string): string {
  return path.replace(new RegExp(`^/(?:${spokenLanguages.join('|')})(?=/)`), '');
}
