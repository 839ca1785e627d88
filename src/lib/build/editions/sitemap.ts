import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, type SitemapItemLoose, SitemapStream } from 'sitemap';
import { toHref } from '../../site/address.ts';
import { pageLanguage } from '../../site/languages.ts';
import type { Edition } from './addresses.ts';

/**
 * Writes the sitemap of a site, in sheets of at most as many addresses as the standard allows.
 *
 * @param paths the page of each in the site’s own language.
 * @param site the address of the site, and the path on its host.
 */
export async function writeSitemap(
  folder: string,
  paths: readonly string[],
  site: { address: string; base: string },
  editions: readonly Edition[],
): Promise<void> {
  const host = site.address.replace(/\/+$/, '');
  const sheets = new SitemapAndIndexStream({
    limit: addressesInSheet,
    getSitemapStream(at) {
      const name = `sitemap-${at}.xml`;
      const sheet = new SitemapStream({
        xmlns: { news: false, image: false, video: false, xhtml: editions.length > 1 },
      });
      const written = sheet.pipe(createWriteStream(join(folder, name)));
      return [host + toHref(`/${name}`, site.base), sheet, written];
    },
  });
  const items = Readable.from(sitemapOf(paths, host, site.base, editions));
  await pipeline(items, sheets, createWriteStream(join(folder, 'sitemap-index.xml')));
}

/** Each edition of each page, with the others. A page of a site with one language has none. */
export function sitemapOf(
  paths: readonly string[],
  host: string,
  base: string,
  editions: readonly Edition[],
): SitemapItemLoose[] {
  return [...paths].sort(inOrder).flatMap((path) => {
    const url = ({ prefix }: Edition) => host + toHref(prefix + path, base);
    const links = editions.map((one) => ({ lang: pageLanguage(one.lang), url: url(one) }));
    return editions.map((one) => ({ url: url(one), ...(links.length > 1 && { links }) }));
  });
}

/** As people count, so that the sheets can be compared by eye: /10/ after /9/. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** The standard allows 50,000 addresses in a sheet. */
const addressesInSheet = 45_000;
