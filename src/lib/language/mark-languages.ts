import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { detached } from '../html/detached.ts';
import { bodyOf } from '../html/find.ts';
import { element, text as newText, replaceWith } from '../html/html.ts';

/** Words of fewer than this many stand by themselves or in quotes, or are not told from a word of another language. */
const fewestInside = 2;

/** How many texts are remembered, so that a large site needs no more room for them. */
const mostKnown = 20_000;

/**
 * Marks the words of another language wherever they stand on a page, so that a screen reader changes its voice
 * (WCAG 3.1.2): the element that holds nothing else gets the language; among other words they get an element of
 * their own. What a page has marked itself is left alone. The tree is changed in place.
 *
 * @param words the language of each text that is not in the language of the page.
 */
export function markLanguages(
  words: ReadonlyMap<string, string>,
): (tree: Document | Element) => void {
  if (words.size === 0) return () => undefined;
  const byFirstWord = Map.groupBy(
    [...words.keys()].sort((one, other) => other.length - one.length),
    (text) => wordsIn(text)[0]?.[0] ?? '',
  );

  // The same short words stand around every page: what holds nothing once never does.
  const inPageLanguage = new Set<string>();

  return (tree) => markIn(isTag(tree) ? tree : (bodyOf(tree) ?? tree));

  function markIn(parent: Document | Element): void {
    for (const child of [...parent.children]) {
      if (isTag(child) && !isLeftAlone(child)) markIn(child);
      if (!isText(child) || !isTag(parent) || inPageLanguage.has(child.data)) continue;
      const parts = partsOf(child, parent);
      const [first] = parts;
      if (parts.length > 1 || (first && isTag(first))) replaceWith(child, parts);
      else if (!('lang' in parent.attribs) && inPageLanguage.size < mostKnown) {
        inPageLanguage.add(detached(child.data));
      }
    }
  }

  /** What takes the place of a text. Where its element holds nothing else, that gets the language, and the text stays. */
  function partsOf(node: Text, parent: Element): ChildNode[] {
    const text = plain(node.data);
    const whole = words.get(text) ?? words.get(withoutNumber(text));
    const isAlone = parent.children.every((child) => child === node || isSpace(child));
    if (whole !== undefined && isAlone && parent.name !== 'body') {
      parent.attribs['lang'] = whole;
      return [node];
    }
    return holdsOnlyText.has(parent.name) ? [node] : split(node, whole);
  }

  /** A text with an element around each run of words that are in another language. */
  function split(node: Text, whole: string | undefined): ChildNode[] {
    if (whole !== undefined) return [marked(node.data, whole)];
    const value = node.data.replaceAll('\u00a0', ' ');
    const parts: ChildNode[] = [];
    let done = 0;
    for (const { 0: word, index } of wordsIn(value)) {
      if (index < done) continue;
      const found = byFirstWord.get(word)?.find((text) => standsAt(value, text, index));
      if (found === undefined) continue;
      const from = index - leadOf(found);
      if (from > done) parts.push(newText(node.data.slice(done, from)));
      done = from + found.length;
      parts.push(marked(node.data.slice(from, done), words.get(found) ?? ''));
    }
    if (done < value.length) parts.push(newText(node.data.slice(done)));
    return parts;
  }
}

/** Whether the text stands in a longer one, whole, with its first word at the place. */
function standsAt(value: string, text: string, index: number): boolean {
  const from = index - leadOf(text);
  const after = value.charAt(from + text.length);
  const isQuoted = value.charAt(from - 1) === '“' && after === '”';
  return (
    (isQuoted || wordsIn(text).length >= fewestInside) &&
    value.startsWith(text, from) &&
    !/[\p{L}\p{N}]/u.test(after)
  );
}

/** How many signs stand before the first word of a text: an opening quote. */
function leadOf(text: string): number {
  return wordsIn(text)[0]?.index ?? 0;
}

function wordsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
}

function marked(value: string, lang: string): Element {
  return element('span', { lang }, [newText(value)]);
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** “1.1 Cwmni”: the number of a heading is no word. */
function withoutNumber(text: string): string {
  return text.replace(/^[\d.]+ /, '');
}

function isSpace(node: ChildNode): boolean {
  return isText(node) && node.data.trim() === '';
}

function isLeftAlone({ name, attribs }: Element): boolean {
  return name === 'script' || name === 'style' || name === 'svg' || 'lang' in attribs;
}

/** Elements in which no other may stand. */
const holdsOnlyText = new Set(['option', 'textarea', 'title']);
