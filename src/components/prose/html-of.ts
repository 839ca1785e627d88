import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { headingIds, underHeadings } from '../../lib/reading/body/heading-ids.ts';
import { headingsOf, wordsIn } from '../../lib/reading/body/headings.ts';
import type { Site } from '../../lib/site/schema.ts';
import { allowed } from './allowed.ts';
import { siteWord } from './site-words.ts';

/**
 * The HTML of the words of an MDX file. It is made anew from the elements and attributes that prose may have,
 * whatever the tree holds: words are data, and stay words.
 */
export function htmlOf(words: Root, look: Look): string {
  const idOf = headingIds();
  const headings = headingsOf(words);
  const render = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [textOf(node)];
    if (isComponent(node)) return siteWord(node.name ?? '', look.site);
    if (node.type !== 'element')
      throw new Error(`A ${node.type} is not among the words of a page.`);
    const children = node.children.flatMap(render);
    const dressed = allowed(node, look);
    if (/^h[1-6]$/.test(node.tagName)) dressed.properties['id'] ??= idOf(wordsIn(node));
    const { href } = dressed.properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      const heading = underHeadings(href.slice(1));
      if (headings.has(heading)) dressed.properties['href'] = `#${heading}`;
    }
    return [{ ...dressed, children }];
  };
  return toHtml({ type: 'root', children: words.children.flatMap(render) });
}

function textOf({ value }: Text): Text {
  return { type: 'text', value };
}

/** As the parser calls a component; its types come with the parser, which no page needs. */
function isComponent(node: { type: string }): node is { type: string; name?: string | null } {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export interface Look {
  site: Site;
  /** The path that the site stands below. */
  base: string;
  isBelowHeading: boolean;
}

export type Dressed = Omit<Element, 'children'>;
