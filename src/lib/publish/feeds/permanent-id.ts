/** The year in which this kind of ID was first given. It must never change. */
const since = 2026;

/**
 * A permanent ID for feeds: a tag URI (RFC 4151). Unlike an address, it stays when the site moves to
 * another path.
 */
export function permanentId(id: string, { address }: { address: string }): string {
  return `tag:${new URL(address).hostname},${since}:${encodeURI(id)}`;
}
