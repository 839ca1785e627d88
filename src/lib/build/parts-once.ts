import type { Document } from 'domhandler';
import { eachElement } from '../html/find.ts';

/**
 * Throws when two parts of a page have one name, or one has none: a link would get to the wrong part. The check tells
 * authors where it can; here is the last look.
 */
export function refuseDoubledParts(tree: Document, page: string): void {
  const seen = new Set<string>();
  eachElement(tree, ({ attribs: { id } }) => {
    if (id === undefined) return;
    if (id === '') throw new Error(`A part of ${page} has an empty name.`);
    if (seen.has(id)) throw new Error(`Two parts of ${page} are called “${id}”.`);
    seen.add(id);
  });
}
