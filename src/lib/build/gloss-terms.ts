import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { canExplain, spansOf } from '../glossary/place.ts';
import type { Term } from '../glossary/schema.ts';
import { classesOf, firstNamed, textsIn } from '../html/find.ts';
import { element, replaceWith, text } from '../html/html.ts';
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
 *
 * @param names what bodies, strategies, documents and places are called: a word in a name is left alone.
 */
export function glossTerms(
  terms: readonly Term[],
  base: string,
  names: readonly string[] = [],
): (tree: Document) => void {
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
    const paragraph = running.has(element.name) ? element : above;
    for (const child of [...element.children]) {
      if (isTag(child)) glossIn(child, paragraph, explained);
      if (!isText(child) || !paragraph) continue;
      const parts = split(child, paragraph, explained);
      if (parts.length > 1) replaceWith(child, parts);
    }
  }

  function split(node: Text, paragraph: Element, explained: Set<string>): ChildNode[] {
    const parts: ChildNode[] = [];
    const add = (words: string) => words !== '' && parts.push(text(words));
    let from = 0;
    for (const { index, 0: word } of node.data.matchAll(pattern)) {
      const found = glosses.get(word.replaceAll('\u00a0', ' '));
      if (!found || explained.has(found.term.id)) continue;
      const [before, after] = around(paragraph, node, index, index + word.length);
      const whole = `${before}${word}${after}`;
      const isInName = spansOf(hidesTerm, whole).some(
        ([start, end]) => start <= before.length && end >= before.length + word.length,
      );
      if (isInName || !canExplain({ before, word, after }, found.term.expansion)) continue;
      explained.add(found.term.id);
      add(node.data.slice(from, index));
      parts.push(
        link(word, toHref(address.glossary(found.term.id), base)),
        text(' '),
        bracket(found.gloss),
      );
      from = index + word.length;
    }
    add(node.data.slice(from));
    return parts;
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
function around(paragraph: Element, node: Text, from: number, to: number): [string, string] {
  const texts = textsIn(paragraph);
  const at = texts.indexOf(node);
  const joined = (some: Text[]) => some.map(({ data }) => data).join('');
  return [
    `${joined(texts.slice(0, at))}${node.data.slice(0, from)}`,
    `${node.data.slice(to)}${joined(texts.slice(at + 1))}`,
  ];
}

function isLeftAlone(element: Element): boolean {
  const { name, attribs } = element;
  return (
    leftAlone.has(name) ||
    'data-no-gloss' in attribs ||
    // A gloss is in the language of the site.
    'lang' in attribs ||
    classesOf(element).includes('lead')
  );
}

/** Any of the words, whole; a longer one wins over its beginning. */
function patternOf(words: string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

function link(words: string, href: string): Element {
  return element('a', { href, class: 'gt-term' }, [text(words)]);
}

function bracket(words: string): Element {
  return element('span', { class: 'gt-gloss' }, [text(`(${words})`)]);
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');
}
