import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import { withPlainSpaces } from '../../fields/text.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { mainLanguage } from '../../site/languages.ts';

/**
 * What a page is about, for machines, in the words of schema.org: the site, who publishes it, the
 * page, the way to it, and the thing on it. Search engines and archives read it.
 */
export function pageGraph(
  page: DescribedPage,
  { site }: Pick<Register, 'site'>,
  base: string,
): Graph {
  const toAddress = (path: string) => toUrl(path, site, base);
  const url = toAddress(page.path);
  const context = { site, url: toAddress, siteId: `${toAddress(address.home())}#site` };
  const publisher = { '@id': `${toAddress(address.home())}#publisher` };
  const thing = page.about?.(context);
  const way = page.breadcrumbs && breadcrumbList(page, page.breadcrumbs, toAddress);
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.title[0] ?? site.name,
    description: page.description,
    inLanguage: mainLanguage(site),
    isPartOf: { '@id': context.siteId },
    ...(way && { breadcrumb: { '@id': way['@id'] } }),
    ...(thing && { mainEntity: { '@id': thing['@id'] } }),
  };
  const nodes: Thing[] = [
    {
      '@type': 'WebSite',
      '@id': context.siteId,
      url: toAddress(address.home()),
      name: site.name,
      description: site.introduction,
      inLanguage: mainLanguage(site),
      license: site.licence.link,
      publisher,
    },
    {
      '@type': 'Organization',
      ...publisher,
      name: site.publisher.name,
      email: site.publisher.email,
    },
    webPage,
  ];
  if (way) nodes.push(way);
  if (thing) nodes.push(thing);
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * JSON that can stand inside a script element: no text of the content can end the element, because
 * every < > & is written as its number.
 */
export function scriptText(graph: object): string {
  return withPlainSpaces(JSON.stringify(graph)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A page as its head describes it. */
export interface DescribedPage {
  path: string;
  title: string[];
  description: string;
  /** The pages above this one, without the home page. */
  breadcrumbs?: { text: string; path: string }[] | undefined;
  about?: About | undefined;
}

/** The thing that a page is about, once the addresses of the site are known. */
export type About = (context: Context) => Thing & { '@id': string };

/** A thing with the page that is about it. */
export function onPage(page: string, kind: string) {
  return { '@id': `${page}#${kind}`, url: page };
}

/** What the description of a thing needs to know of the site. */
export interface Context {
  site: Register['site'];
  /** The full address of a path. */
  url: (path: string) => string;
  siteId: string;
}

function breadcrumbList(
  { path, title }: DescribedPage,
  above: { text: string; path: string }[],
  url: (path: string) => string,
): BreadcrumbList & { '@id': string } {
  const pages = [{ text: 'Home', path: address.home() }, ...above, { text: title[0] ?? '', path }];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url(path)}#way`,
    itemListElement: pages.map((page, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: page.text,
      item: url(page.path),
    })),
  };
}
