import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpokenLanguage } from '../../language/languages.ts';
import { pageLanguage } from '../../site/languages.ts';
import { type Edition, editionsOf } from './addresses.ts';

/** Lists every edition of each page in the sitemap of a site with several languages, each with the others. */
export async function sitemapOfEditions(
  folder: string,
  start: string,
  languages: readonly [SpokenLanguage, ...SpokenLanguage[]],
): Promise<void> {
  if (languages.length === 1) return;
  for (const file of await readdir(folder)) {
    if (!/^sitemap-\d+\.xml$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), withEditions(text, start, editionsOf(languages)));
  }
}

/** A sheet of a sitemap with the editions of each of its pages. `start` is the address of the home page. */
export function withEditions(sheet: string, start: string, editions: readonly Edition[]): string {
  const top = start.replace(/\/+$/, '');
  return sheet.replace(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gs, (_, url: string, rest: string) => {
    const at = ({ prefix }: Edition) => `${top}${prefix}${url.slice(top.length)}`;
    const links = editions
      .map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${pageLanguage(one.lang)}" href="${at(one)}"/>`,
      )
      .join('');
    return editions.map((one) => `<url><loc>${at(one)}</loc>${links}${rest}</url>`).join('');
  });
}
