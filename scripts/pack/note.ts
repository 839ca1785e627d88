import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import { inWords } from '../../src/lib/fields/calendar.ts';
import { english } from '../../src/lib/language/english.ts';
import { fill } from '../../src/lib/language/fill.ts';
import { languages } from '../../src/lib/language/languages.ts';
import { translator } from '../../src/lib/language/translator.ts';

/** The line of a page that says that it is a copy, and what the copy is without; in the language of the page. */
export function copyNote(tree: Root, { name, asAt }: { name: string; asAt: string }): Element {
  const { isCopy, noSearch, otherLinks } = english.pack;
  const sentences = [fill(isCopy, { name, date: inWords(asAt) }), noSearch, otherLinks];
  const words = sentences.map((sentence) => inLanguageOf(tree, sentence)).join(' ');
  return element('p', { className: ['pack-note'] }, [text(words)]);
}

/** Words of the interface in the language of a page. */
export function inLanguageOf(tree: Root, words: string): string {
  const language = String(select('html', tree)?.properties['lang'] ?? '');
  const plain = words.replaceAll('\u00a0', ' ');
  if (language !== 'cy') return plain;
  const said = translator(languages.cy)(plain);
  return said?.map((run) => run.text).join('') ?? plain;
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
