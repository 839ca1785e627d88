import { posix } from 'node:path';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { eachElement, firstNamed, headOf, wordsOf } from '../../src/lib/html/find.ts';
import { element } from '../../src/lib/html/html.ts';
import { stylesFile, takeFonts } from './local-styles.ts';
import { copyNote } from './note.ts';

/** A site of which a part is packed. */
export interface PackedSite {
  /** Its address on the web, without a slash at its end. */
  root: string;
  /** The path below which it stands there. */
  base: string;
  name: string;
  asAt: string;
  /** The files that are in the pack, by their paths. */
  packed: ReadonlySet<string>;
  /** The fonts of its pages, which grow with each page. */
  fonts: Set<string>;
}

/**
 * Makes a page of the site open from a folder: its links lead to files beside it, or to the site on the web; it has no
 * search, no script, and says that it is a copy. The tree is changed in place.
 */
export function makeLocal(tree: Document, path: string, site: PackedSite): void {
  for (const one of DomUtils.findAll(isLeftOut, tree)) DomUtils.removeElement(one);
  eachElement(tree, (one) => {
    for (const name of ['href', 'src', 'action']) {
      const value = one.attribs[name];
      if (value !== undefined) one.attribs[name] = localLink(value, path, site);
    }
    if (one.name === 'style') takeFonts(one, site.fonts);
  });
  const head = headOf(tree);
  const style = head && firstNamed(head, 'style');
  const link = element('link', { rel: 'stylesheet', href: relativeTo(`/${stylesFile}`, path) });
  if (style) DomUtils.prepend(style, link);
  else if (head) DomUtils.appendChild(head, link);
  const main = firstNamed(tree, 'main');
  if (main) DomUtils.prependChild(main, copyNote(tree, site));
}

function localLink(value: string, from: string, { base, root, packed }: PackedSite): string {
  if (!value.startsWith(base) || value.startsWith('//')) return value;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(`/${value.slice(base.length)}`) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return packed.has(file) ? `${relativeTo(file, from)}${rest}` : `${root}${path}${rest}`;
}

/** The way from one file of the pack to another. */
export function relativeTo(file: string, from: string): string {
  return posix.relative(posix.dirname(from), file);
}

/** What a browser would not do from a folder, or what only a server or another site needs. */
function isLeftOut({ name, attribs }: Element): boolean {
  const rel = wordsOf(attribs['rel']);
  if (name === 'link') return !rel.some((one) => one === 'canonical' || one === 'icon');
  if (name === 'meta') return 'http-equiv' in attribs;
  if (name === 'script') return attribs['type'] !== 'application/ld+json';
  return name === 'form';
}
