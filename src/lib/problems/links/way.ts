import type { BodyNode } from '../../reading/body/body.ts';
import { foreignTo } from '../../reading/body/foreign.ts';

/**
 * Where a part of the words leads within the site; undefined for what is no link, or leads elsewhere.
 *
 * @param own the address of the page that the words stand on.
 */
export function wayOf(node: BodyNode, own: string): Way | undefined {
  const { url = '', type } = node;
  const isLink = (type === 'link' || type === 'definition') && foreignTo(node) === undefined;
  if (!isLink || !/^[/#]/.test(url)) return undefined;
  const [path = '', part = ''] = url.split('#');
  const page = decoded(path.replace(/\?.*$/, '')).replace(/\/index\.html$/, '/');
  return { path: page || own, part: decoded(part), isOnSamePage: path === '' };
}

/** As a browser reads it: an address with a stray % stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page of this site, and a part of it. */
export interface Way {
  path: string;
  /** The fragment; empty for the whole page. */
  part: string;
  /** Whether the link names no page: such a link finds a heading by its words alone. */
  isOnSamePage: boolean;
}
