import type { Root } from 'hast';
import { eachElement } from './tree/find.ts';

/**
 * Throws when two parts of a page have one name, or one has none: a link would get to the wrong part. The check tells
 * authors where it can; here is the last look.
 */
export function refuseDoubledParts(tree: Root, page: string): void {
  const seen = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (properties['id'] === undefined) return;
    const id = String(properties['id']);
    if (id === '') throw new Error(`A part of ${page} has an empty name.`);
    if (seen.has(id)) throw new Error(`Two parts of ${page} are called “${id}”.`);
    seen.add(id);
  });
}
