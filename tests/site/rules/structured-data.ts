import { follow } from '../built/addresses.ts';
import { inside, linksOf, tagged } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import type { BuiltSite } from '../built/site.ts';
import { attribute, textOf } from '../built/tree.ts';
import { isDataBlock } from './bare.ts';
import type { PageRule } from './rule.ts';

/** The types of schema.org that we use. Another one is a slip, or has to be added here on purpose. */
const types = new Set([
  'BreadcrumbList',
  'CreativeWork',
  'DataDownload',
  'Dataset',
  'ListItem',
  'MediaObject',
  'Observation',
  'Organization',
  'Place',
  'QuantitativeValue',
  'Report',
  'StatisticalVariable',
  'WebPage',
  'WebSite',
]);

export const structuredData: PageRule = {
  sentence: 'describes itself to machines in one block, whose parts and addresses are all there',
  *faults(page, site) {
    const blocks = tagged(page, 'script').filter(isDataBlock);
    // A frame is not for search engines, and an edition has nothing to tell them that its twin does not.
    if (page.type === 'embed' || page.edition) {
      if (blocks.length > 0) yield 'it has structured data, which belongs to another page.';
      return;
    }
    const [block] = blocks;
    if (!block || blocks.length > 1) {
      yield `it has ${blocks.length} blocks of structured data, not one.`;
      return;
    }
    const raw = block.children.map((child) => ('value' in child ? child.value : '')).join('');
    if (/[<>&]/.test(raw)) yield 'its structured data holds a bare <, > or &.';
    const graph = JSON.parse(raw) as { '@context': string; '@graph': Node[] };
    if (graph['@context'] !== 'https://schema.org')
      yield 'its structured data is of no known kind.';
    const nodes = graph['@graph'].flatMap(withAllInside);
    const known = new Set(nodes.filter((node) => node['@type']).map((node) => node['@id']));
    for (const node of nodes) {
      const { '@type': type, '@id': id } = node;
      if (type !== undefined && !types.has(type)) yield `it describes a “${type}”.`;
      if (type === undefined && !known.has(id) && !isPart(id, page, site)) {
        yield `it points to ${id}, which is neither described nor there.`;
      }
      for (const name of ['url', 'item', 'contentUrl'] as const) {
        const found = node[name];
        if (found !== undefined && !isThere(found, page, site)) {
          yield `it gives the address ${found}, and nothing is there.`;
        }
      }
    }
    yield* wrongPage(page, nodes);
    yield* wrongWay(page, nodes);
  },
};

/** The page says of itself the address that its canonical link says. */
function* wrongPage(page: Page, nodes: Node[]): Iterable<string> {
  // Of an old page it is the address of another.
  if (page.type === 'old page') return;
  const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
  for (const { url } of nodes.filter((node) => node['@type'] === 'WebPage')) {
    if (!canonical.includes(url)) yield `it says that it is ${url}.`;
  }
}

/** The way to the page is the one that readers see, and then the page itself. */
function* wrongWay(page: Page, nodes: Node[]): Iterable<string> {
  const seen = tagged(page, 'nav')
    .filter((nav) => attribute(nav, 'ariaLabel') === 'Breadcrumb')
    .flatMap((nav) => inside(page, nav, 'a').map(textOf));
  const told = nodes
    .filter((node) => node['@type'] === 'ListItem')
    .map(({ name = '' }) => name.replace(/\s+/g, ' '));
  if (seen.join(' > ') !== told.slice(0, -1).join(' > ')) {
    yield `readers see the way ${seen.join(' > ')}, and machines ${told.join(' > ')}.`;
  }
}

interface Node {
  '@type'?: string;
  '@id'?: string;
  url?: string;
  item?: string;
  contentUrl?: string;
  name?: string;
}

/** A node with every node inside it. */
function withAllInside(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(withAllInside);
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(withAllInside)];
}

function isThere(address: string, page: Page, site: BuiltSite): boolean {
  const { kind, path = '' } = follow(address, page, site);
  return kind === 'inside' && (site.pageAt(path) !== undefined || site.files.has(path));
}

/** Whether an ID names a thing that another page of the site describes. */
function isPart(id: string | undefined, page: Page, site: BuiltSite): boolean {
  if (id === undefined) return false;
  const { kind, path = '', fragment } = follow(id, page, site);
  return (
    kind === 'inside' &&
    path !== '/' &&
    path !== page.path &&
    Boolean(fragment) &&
    site.pageAt(path) !== undefined
  );
}
