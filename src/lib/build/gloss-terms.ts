import type { Element, ElementContent, Root, Text } from 'hast';
import { select } from 'hast-util-select';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Term } from '../glossary/schema.ts';
import { address, toHref } from '../site/address.ts';

/** Where running text is: only there is a bracket in the way of nobody. */
const running = new Set(['p', 'li', 'dd']);

/** What is never touched: names, headings, links, and what asks to be left alone. */
const leftAlone = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'strong',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'nav',
  'table',
]);

/**
 * Explains each glossary term where it first occurs in the running text of a page: the word becomes
 * a link to the glossary, and a few words in brackets follow. It works without script, on paper and
 * in a screen reader. The tree is changed in place.
 */
export function glossTerms(terms: Term[], base: string): (tree: Root) => void {
  const spellings = terms
    .flatMap((term) => [term.term, ...term.also].map((spelling) => ({ spelling, term })))
    .sort((one, other) => other.spelling.length - one.spelling.length);
  if (spellings.length === 0) return () => undefined;
  const bySpelling = new Map(spellings.map(({ spelling, term }) => [spelling, term]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${spellings.map(({ spelling }) => asPattern(spelling)).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );

  return (tree) => {
    const main = select('main', tree);
    if (!main || asksToBeLeftAlone(main)) return;
    const explained = new Set<string>();
    visitParents(main, (node, ancestors) => {
      if (node.type === 'element' && (leftAlone.has(node.tagName) || asksToBeLeftAlone(node))) {
        return SKIP;
      }
      if (node.type !== 'text') return undefined;
      const parent = ancestors.at(-1);
      if (parent?.type !== 'element' || !ancestors.some(isRunning)) return undefined;
      const parts = split(node, (spelling) => {
        const term = bySpelling.get(spelling);
        if (!term || explained.has(term.id)) return undefined;
        explained.add(term.id);
        return term;
      });
      if (parts.length === 1) return undefined;
      const at = parent.children.indexOf(node);
      parent.children.splice(at, 1, ...parts);
      return at + parts.length;
    });
  };

  function split(text: Text, explain: (spelling: string) => Term | undefined): ElementContent[] {
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of text.value.matchAll(pattern)) {
      if (isInBrackets(text.value.slice(0, match.index))) continue;
      const term = explain(match[0]);
      if (!term) continue;
      parts.push(
        { type: 'text', value: text.value.slice(from, match.index) },
        link(match[0], toHref(address.glossary(term.id), base)),
        { type: 'text', value: ' ' },
        bracket(term.gloss),
      );
      from = match.index + match[0].length;
    }
    if (from < text.value.length) parts.push({ type: 'text', value: text.value.slice(from) });
    return parts.filter((part) => part.type !== 'text' || part.value !== '');
  }
}

/** A bracket inside a bracket would be hard to read, so the next place gets the explanation. */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function asksToBeLeftAlone({ properties }: Element): boolean {
  return properties['dataNoGloss'] !== undefined;
}

function isRunning(node: { type: string }): boolean {
  return node.type === 'element' && running.has((node as Element).tagName);
}

function link(text: string, href: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, className: ['gt-term'] },
    children: [{ type: 'text', value: text }],
  };
}

function bracket(text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['gt-gloss'] },
    children: [{ type: 'text', value: `(${text})` }],
  };
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');
}
