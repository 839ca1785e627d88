import type { BuiltSite } from '../built/site.ts';

/** What is wrong between the sitemap and the pages of a site. */
export function sitemapFaults(site: BuiltSite): string[] {
  const listed = sitemapPaths(site);
  // A frame is a part of a page that is listed; an old address only leads on.
  const pages = [...site.pages, ...site.editions]
    .filter(({ type }) => !['not found', 'embed', 'old page'].includes(type))
    .map(({ path }) => path);
  return [
    ...listed
      .filter((path) => !pages.includes(path))
      .map((path) => `The sitemap lists ${path}, which is not a page.`),
    ...pages
      .filter((path) => !listed.includes(path))
      .map((path) => `The sitemap does not list ${path}.`),
    ...listed
      .filter((path, at) => listed.indexOf(path) !== at)
      .map((path) => `The sitemap lists ${path} twice.`),
  ];
}

/** The pages that a site's sitemap lists, as paths below the base. */
function sitemapPaths(site: BuiltSite): string[] {
  const { address } = site.register.site;
  const start = `${address.replace(/\/$/, '')}${site.base}`;
  const urls = (file: string) =>
    [...site.read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      url.replaceAll('&amp;', '&'),
    );
  return urls('/sitemap-index.xml')
    .flatMap((sheet) => (sheet.startsWith(start) ? urls(`/${sheet.slice(start.length)}`) : [sheet]))
    .map((url) => (url.startsWith(start) ? `/${url.slice(start.length)}` : url));
}
