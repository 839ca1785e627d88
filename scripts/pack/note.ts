import type { Document, Element } from 'domhandler';
import { inWords } from '../../src/lib/fields/calendar.ts';
import { firstNamed } from '../../src/lib/html/find.ts';
import { element, text } from '../../src/lib/html/html.ts';
import { english } from '../../src/lib/language/english.ts';
import { fill } from '../../src/lib/language/fill.ts';
import { languages } from '../../src/lib/language/languages.ts';
import { translator } from '../../src/lib/language/translator.ts';

/** The line of a page that says that it is a copy, and what the copy is without; in the language of the page. */
export function copyNote(tree: Document, { name, asAt }: { name: string; asAt: string }): Element {
  const { isCopy, noSearch, otherLinks } = english.pack;
  const sentences = [fill(isCopy, { name, date: inWords(asAt) }), noSearch, otherLinks];
  const words = sentences.map((sentence) => inLanguageOf(tree, sentence, name)).join(' ');
  return element('p', { class: 'pack-note' }, [text(words)]);
}

/** Words of the interface in the language of a page, which may hold a name. */
export function inLanguageOf(tree: Document, words: string, name: string): string {
  const language = firstNamed(tree, 'html')?.attribs['lang'];
  const plain = words.replaceAll('\u00a0', ' ');
  if (language !== 'cy') return plain;
  const said = translator(languages.cy, new Set([name]))(plain);
  return said?.map((run) => run.text).join('') ?? plain;
}
