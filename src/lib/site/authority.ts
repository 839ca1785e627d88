/**
 * The host under whose name the IDs of feeds and calendars are given. It is the first one that the site had: were it the
 * present one, every reader would get every entry anew when the site moves.
 */
export function authorityOf({ address, firstHost }: Addressed): string {
  return firstHost ?? new URL(address).hostname;
}

interface Addressed {
  address: string;
  firstHost?: string | undefined;
}
