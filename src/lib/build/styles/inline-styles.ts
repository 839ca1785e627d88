import type { Document } from 'domhandler';
import { detached } from '../../html/detached.ts';
import { childrenNamed, classesOf, eachElement, headOf, isStyleSheet } from '../../html/find.ts';
import { element, replaceWith, text } from '../../html/html.ts';
import { purge } from './purge.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** Above this size a linked sheet, which the browser keeps, is better than one inside every page. */
const mostInline = 28_000;

/**
 * Replaces the link to a style sheet by the rules that the page uses. A small inlined sheet paints
 * in about half the time of a linked one on a slow phone. Pages that use the same of what the sheet
 * names share one purge.
 *
 * @returns what changes a page in place, and tells which sheets it had and which it links still.
 */
export function inlineStyles(
  read: (href: string) => Promise<string>,
): (tree: Document) => Promise<SheetOfPage[]> {
  const sheets = new Map<string, Promise<PurgedSheet>>();

  return async (tree) => {
    const had: SheetOfPage[] = [];
    const head = headOf(tree);
    for (const link of head ? childrenNamed(head, 'link').filter(isStyleSheet) : []) {
      const href = detached(link.attribs['href'] ?? '');
      const sheet = sheets.get(href) ?? read(href).then(purgedSheet);
      sheets.set(href, sheet);
      const css = (await sheet).forPage(tree);
      const isLinked = css.length > mostInline;
      had.push({ href, isLinked });
      if (isLinked) continue;
      replaceWith(link, [element('style', {}, [text(css)])]);
    }
    return had;
  };
}

/** A style sheet that Astro linked, and whether the page links it still. */
export interface SheetOfPage {
  href: string;
  isLinked: boolean;
}

interface PurgedSheet {
  forPage(tree: Document): string;
}

function purgedSheet(css: string): PurgedSheet {
  const sheet = readSheet(css);
  const known = new Map<string, string>();
  return {
    forPage(tree) {
      const used = usedIn(tree, sheet);
      const key = [...used].sort().join(' ');
      const purged = known.get(key) ?? purge(sheet, (name) => used.has(name));
      known.set(key, purged);
      return purged;
    },
  };
}

/** What a page has of what a sheet names. */
function usedIn(tree: Document, { names }: Sheet): Set<string> {
  const used = new Set(['html', 'body']);
  const note = (name: string) => {
    if (names.has(name)) used.add(name);
  };
  eachElement(tree, (element) => {
    const { name, attribs } = element;
    note(name);
    for (const attribute of Object.keys(attribs)) note(`[${attribute}`);
    if (attribs['id'] !== undefined) note(`#${attribs['id']}`);
    for (const one of classesOf(element)) note(`.${one}`);
  });
  return used;
}
