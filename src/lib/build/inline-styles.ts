import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { PurgeCSS } from 'purgecss';
import { visitParents } from 'unist-util-visit-parents';

/** Above this size a linked sheet, which the browser keeps, is better than one inside every page. */
const mostInline = 24_000;

/**
 * Replaces the link to a style sheet by the rules that the page uses. A small inlined sheet paints
 * in about half the time of a linked one on a slow phone. Pages that use the same elements and
 * classes share one purge.
 */
export function inlineStyles(read: (href: string) => Promise<string>): StyleInliner {
  const sheets = new Map<string, Promise<string>>();
  const purged = new Map<string, Promise<string>>();
  const linked = new Set<string>();

  async function purgeFor(href: string, used: Used): Promise<string> {
    const key = JSON.stringify([href, ...Object.values(used).map((names) => [...names].sort())]);
    const sheet = sheets.get(href) ?? read(href);
    sheets.set(href, sheet);
    const css = purged.get(key) ?? purge(await sheet, used);
    purged.set(key, css);
    return css;
  }

  return {
    async apply(tree) {
      for (const link of selectAll('head link[rel=stylesheet]', tree)) {
        const href = String(link.properties['href']);
        const css = await purgeFor(href, usedIn(tree));
        if (css.length > mostInline) {
          linked.add(href);
          continue;
        }
        link.tagName = 'style';
        link.properties = {};
        link.children = [{ type: 'text', value: css }];
      }
    },
    unlinked: () => [...sheets.keys()].filter((href) => !linked.has(href)),
  };
}

export interface StyleInliner {
  apply(tree: Root): Promise<void>;
  /** The sheets that no page links any more. */
  unlinked(): string[];
}

interface Used {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
}

function usedIn(tree: Root): Used {
  const used: Used = {
    tags: new Set(['html', 'body']),
    classes: new Set(),
    ids: new Set(),
    attributes: new Set(),
  };
  visitParents(tree, 'element', (element: Element) => {
    used.tags.add(element.tagName);
    for (const [name, value] of Object.entries(element.properties)) {
      used.attributes.add(name.replace(/^aria([A-Z])/, 'aria-$1').toLowerCase());
      if (name === 'id') used.ids.add(String(value));
    }
    const classes = element.properties['className'];
    if (Array.isArray(classes)) for (const name of classes) used.classes.add(String(name));
  });
  return used;
}

async function purge(css: string, used: Used): Promise<string> {
  const names = (set: Set<string>) => [...set];
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: 'page', extension: 'page' }],
    css: [{ raw: css }],
    extractors: [
      {
        extensions: ['page'],
        extractor: () => ({
          tags: names(used.tags),
          classes: names(used.classes),
          ids: names(used.ids),
          attributes: { names: names(used.attributes), values: [] },
          undetermined: [],
        }),
      },
    ],
    dynamicAttributes: names(used.attributes),
    safelist: { standard: [/^:/] },
    variables: true,
  });
  if (!result) throw new Error('The style sheet could not be purged.');
  return result.css;
}
