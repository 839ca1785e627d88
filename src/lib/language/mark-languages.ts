import type { Element, ElementContent, Nodes, Root, Text } from 'hast';

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
export function markLanguages(words: ReadonlyMap<string, string>): (tree: Root) => void {
  if (words.size === 0) return () => undefined;
  const byFirstWord = Map.groupBy(
    [...words.keys()].sort((one, other) => other.length - one.length),
    (text) => wordsIn(text)[0]?.[0] ?? '',
  );

  // The same short words stand around every page: what holds nothing once never does.
  const inPageLanguage = new Set<string>();

  return (tree) => markIn(bodyOf(tree) ?? tree);

  function markIn(parent: Root | Element): void {
    for (let at = 0; at < parent.children.length; at += 1) {
      const child = parent.children[at];
      if (child?.type === 'element' && !isLeftAlone(child)) markIn(child);
      if (child?.type !== 'text' || parent.type !== 'element') continue;
      if (inPageLanguage.has(child.value)) continue;
      const parts = partsOf(child, parent);
      if (parts.length === 1 && parts[0]?.type === 'text') {
        const isMarked = parent.properties['lang'] !== undefined;
        if (!isMarked && inPageLanguage.size < mostKnown) inPageLanguage.add(child.value);
        continue;
      }
      parent.children.splice(at, 1, ...parts);
      at += parts.length - 1;
    }
  }

  /** What takes the place of a text. Where its element holds nothing else, that gets the language, and the text stays. */
  function partsOf(node: Text, parent: Element): ElementContent[] {
    const text = plain(node.value);
    const whole = words.get(text) ?? words.get(withoutNumber(text));
    const isAlone = parent.children.every((child) => child === node || isSpace(child));
    if (whole !== undefined && isAlone && parent.tagName !== 'body') {
      parent.properties['lang'] = whole;
      return [node];
    }
    return holdsOnlyText.has(parent.tagName) ? [node] : split(node, whole);
  }

  /** A text with an element around each run of words that are in another language. */
  function split(node: Text, whole: string | undefined): ElementContent[] {
    if (whole !== undefined) return [marked(node.value, whole)];
    const value = node.value.replaceAll('\u00a0', ' ');
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { 0: word, index } of wordsIn(value)) {
      if (index < done) continue;
      const found = byFirstWord.get(word)?.find((text) => standsAt(value, text, index));
      if (found === undefined) continue;
      const from = index - leadOf(found);
      if (from > done) parts.push({ type: 'text', value: node.value.slice(done, from) });
      done = from + found.length;
      parts.push(marked(node.value.slice(from, done), words.get(found) ?? ''));
    }
    if (done < value.length) parts.push({ type: 'text', value: node.value.slice(done) });
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
  return {
    type: 'element',
    tagName: 'span',
    properties: { lang },
    children: [{ type: 'text', value }],
  };
}

function bodyOf({ children }: Root): Element | undefined {
  const isNamed = (name: string) => (node: Nodes) =>
    node.type === 'element' && node.tagName === name;
  const html = children.find(isNamed('html'));
  const body = html?.type === 'element' ? html.children.find(isNamed('body')) : undefined;
  return body?.type === 'element' ? body : undefined;
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** “1.1 Cwmni”: the number of a heading is no word. */
function withoutNumber(text: string): string {
  return text.replace(/^[\d.]+ /, '');
}

function isSpace(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isLeftAlone({ tagName, properties }: Element): boolean {
  return tagName === 'script' || tagName === 'style' || tagName === 'svg' || 'lang' in properties;
}

/** Elements in which no other may stand. */
const holdsOnlyText = new Set(['option', 'textarea', 'title']);
