import { authorityOf } from '../../site/authority.ts';

/** The year in which this kind of ID was first given. It must never change. */
const since = 2026;

/**
 * A permanent ID for feeds: a tag URI (RFC 4151). Unlike an address, it stays when the site moves to
 * another path or another host.
 */
export function permanentId(id: string, site: Parameters<typeof authorityOf>[0]): string {
  return `tag:${authorityOf(site)},${since}:${encodeURI(id)}`;
}
