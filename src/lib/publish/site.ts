import type { Register } from '../register/types.ts';
import type { PublishedSite } from './record.ts';

/** What full addresses need: the address of the site, and the path below which it is published. */
export function publishedSite({ site }: Pick<Register, 'site'>, base: string): PublishedSite {
  return { address: site.address, base };
}
