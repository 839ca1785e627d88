import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { canExplain, spansOf } from '../glossary/place.ts';
import type { Term } from '../glossary/schema.ts';
import { address, toHref } from '../site/address.ts';
import { firstNamed } from './tree/find.ts';

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
 *
 * @param names what bodies, strategies, documents and places are called: a word in a name is left alone.
 */
export function glossTerms(
  terms: readonly Term[],
  base: string,
  names: readonly string[] = [],
): (tree: Root) => void {
  const glosses = new Map(terms.flatMap(glossesOf));
  if (glosses.size === 0) return () => undefined;
  const pattern = patternOf([...glosses.keys()]);
  const hidesTerm = namesWithTerms(terms, names);

  return (tree) => {
    const main = firstNamed(tree, 'main');
    if (main) glossIn(main, undefined, new Set());
  };

  /** @param above the nearest running text around the element. */
  function glossIn(element: Element, above: Element | undefined, explained: Set<string>): void {
    if (isLeftAlone(element)) return;
    const paragraph = running.has(element.tagName) ? element : above;
    for (let at = 0; at < element.children.length; at += 1) {
      const child = element.children[at];
      if (child?.type === 'element') glossIn(child, paragraph, explained);
      if (child?.type !== 'text' || !paragraph) continue;
      const parts = split(child, paragraph, explained);
      if (parts.length === 1) continue;
      element.children.splice(at, 1, ...parts);
      at += parts.length - 1;
    }
  }

  function split(node: Text, paragraph: Nodes, explained: Set<string>): ElementContent[] {
    const parts: ElementContent[] = [];
    let from = 0;
    for (const { index, 0: word } of node.value.matchAll(pattern)) {
      const found = glosses.get(word.replaceAll('\u00a0', ' '));
      if (!found || explained.has(found.term.id)) continue;
      const [before, after] = around(paragraph, node, index, index + word.length);
      const whole = `${before}${word}${after}`;
      const isInName = spansOf(hidesTerm, whole).some(
        ([start, end]) => start <= before.length && end >= before.length + word.length,
      );
      if (isInName || !canExplain({ before, word, after }, found.term.expansion)) continue;
      explained.add(found.term.id);
      parts.push(
        { type: 'text', value: node.value.slice(from, index) },
        link(word, toHref(address.glossary(found.term.id), base)),
        { type: 'text', value: ' ' },
        bracket(found.gloss),
      );
      from = index + word.length;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    return parts.filter((part) => part.type !== 'text' || part.value !== '');
  }
}

/** The names in which a term stands as a word: in them it is left alone. */
export function namesWithTerms(terms: readonly Term[], names: readonly string[]): string[] {
  const spellings = new Set(terms.flatMap(glossesOf).map(([spelling]) => spelling));
  if (spellings.size === 0) return [];
  const pattern = patternOf([...spellings]);
  return names.filter((name) => !spellings.has(name) && name.search(pattern) >= 0);
}

/** What explains each spelling of a term: several are explained as several. */
function glossesOf(term: Term): [spelling: string, { term: Term; gloss: string }][] {
  const { gloss, also, plural } = term;
  if (gloss === undefined) return [];
  return [
    ...[term.term, ...also].map((one) => [one, { term, gloss }] as const),
    ...(plural?.words ?? []).map((one) => [one, { term, gloss: plural?.gloss ?? gloss }] as const),
  ].map(([one, found]) => [one, found]);
}

/** What stands in a paragraph before and after a part of one of its texts. */
function around(paragraph: Nodes, node: Text, from: number, to: number): [string, string] {
  const texts = textsIn(paragraph);
  const at = texts.indexOf(node);
  const joined = (some: Text[]) => some.map(({ value }) => value).join('');
  return [
    `${joined(texts.slice(0, at))}${node.value.slice(0, from)}`,
    `${node.value.slice(to)}${joined(texts.slice(at + 1))}`,
  ];
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function isLeftAlone({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return (
    leftAlone.has(tagName) ||
    properties['dataNoGloss'] !== undefined ||
    // A gloss is in the language of the site.
    properties['lang'] !== undefined ||
    (Array.isArray(classes) && classes.includes('lead'))
  );
}

/** Any of the words, whole; a longer one wins over its beginning. */
function patternOf(words: string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
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
