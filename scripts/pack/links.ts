import type { Document } from 'domhandler';
import { eachElement } from '../../src/lib/html/find.ts';

/** The paths of the site below its base to which a page leads, without their fragments. */
export function linksIn(tree: Document, base: string): string[] {
  const found: string[] = [];
  eachElement(tree, ({ attribs: { href } }) => {
    if (href?.startsWith(base)) {
      found.push(`/${href.slice(base.length)}`.replace(/[?#].*$/, ''));
    }
  });
  return found;
}
