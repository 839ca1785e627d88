import type { Root } from 'hast';
import { visit } from './visit.ts';

/** The paths of the site below its base to which a page leads, without their fragments. */
export function linksIn(tree: Root, base: string): string[] {
  const found: string[] = [];
  visit(tree, ({ properties }) => {
    const href = properties['href'];
    if (typeof href === 'string' && href.startsWith(base)) {
      found.push(`/${href.slice(base.length)}`.replace(/[?#].*$/, ''));
    }
  });
  return found;
}
