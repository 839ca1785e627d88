import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { stylesFile, takeFonts } from './local-styles.ts';
import { copyNote } from './note.ts';
import { takeOut, visit } from './visit.ts';

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
export function makeLocal(tree: Root, path: string, site: PackedSite): void {
  takeOut(tree, isLeftOut);
  visit(tree, (element) => {
    for (const name of ['href', 'src', 'action'] as const) {
      const value = element.properties[name];
      if (typeof value === 'string') element.properties[name] = localLink(value, path, site);
    }
    if (element.tagName === 'style') takeFonts(element, site.fonts);
  });
  const head = select('head', tree);
  const at = head?.children.findIndex((child) => 'tagName' in child && child.tagName === 'style');
  head?.children.splice(at ?? 0, 0, styleLink(path));
  select('main', tree)?.children.unshift(copyNote(tree, site));
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
function isLeftOut({ tagName, properties }: Element): boolean {
  const rel = [properties['rel']].flat().map(String);
  if (tagName === 'link') return !rel.some((one) => one === 'canonical' || one === 'icon');
  if (tagName === 'meta') return properties['httpEquiv'] !== undefined;
  if (tagName === 'script') return properties['type'] !== 'application/ld+json';
  return tagName === 'form';
}

function styleLink(path: string): Element {
  const href = relativeTo(`/${stylesFile}`, path);
  return {
    type: 'element',
    tagName: 'link',
    properties: { rel: ['stylesheet'], href },
    children: [],
  };
}
