import type { Element, Properties } from 'hast';
import { toHref } from '../../lib/site/address.ts';
import type { Dressed, Look } from './html-of.ts';

/**
 * An element of prose with the attributes that it may have, as a page of ours writes it. Throws when prose
 * has no such element.
 */
export function allowed({ tagName, properties }: Element, look: Look): Dressed {
  const attributes = byElement[tagName];
  if (!attributes) throw new Error(`<${tagName}> is not among the words of a page.`);
  const kept = Object.entries(properties).filter(([name]) => attributes.includes(name));
  return {
    type: 'element',
    tagName: look.isBelowHeading && tagName === 'h2' ? 'h3' : tagName,
    properties: { ...Object.fromEntries(kept), ...link(properties, look), ...aligned(properties) },
  };
}

/** What each element may have; what Markdown adds for looks only is left out. */
const byElement: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['p', 'em', 'strong', 'del', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'sup'].map(
      (name) => [name, []],
    ),
  ),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, []])),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6', 'li'].map((name) => [name, ['id']])),
  a: ['title', 'id', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
  ol: ['start'],
  section: ['dataFootnotes'],
};

/** A page of this site is below its base. */
function link({ href }: Properties, { base }: Look): Properties {
  if (typeof href !== 'string') return {};
  return { href: href.startsWith('/') ? toHref(href, base) : href };
}

/** Markdown aligns a column by an inline style, which our pages do not have. */
function aligned({ style }: Properties): Properties {
  const side = /^text-align: (right|center)$/.exec(String(style ?? ''))?.[1];
  return side ? { className: [`to-${side}`] } : {};
}
