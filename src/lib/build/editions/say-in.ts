import { type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { usualLanguage } from '../../fields/language-tag.ts';
import { bodyOf, childrenNamed, eachElement, headOf } from '../../html/find.ts';
import { element, text as newText, replaceChildren, replaceWith } from '../../html/html.ts';
import type { Say } from '../../language/translator.ts';
import { pageLanguage } from '../../site/languages.ts';
import { type NotedTexts, sayAround } from './say-around.ts';

/**
 * Says the words of the interface on a page in another language, and marks what stands in English because nobody
 * has translated it: the largest element that holds nothing else (WCAG 3.1.2). Words that the page has marked
 * already are left alone. The tree is changed in place.
 */
export function sayIn(tree: Document, lang: string, sayPrinted: Say, sayOurs: Say): void {
  const say: Say = (text) => sayPrinted(text) ?? sayOurs(text);
  const [html] = childrenNamed(tree, 'html');
  if (html) html.attribs['lang'] = pageLanguage(lang);
  const head = headOf(tree);
  for (const title of head ? childrenNamed(head, 'title') : []) sayTitle(title, say);
  for (const meta of head ? childrenNamed(head, 'meta') : []) {
    if (meta.attribs['name'] === 'description') sayAttribute(meta, 'content', say);
  }
  const body = bodyOf(tree);
  if (!body) return;
  eachElement(body, (one) => {
    if (isKept(one)) one.attribs['lang'] ??= english;
  });
  const isSaid = new Set<Text>();
  const inSentence = new Set<Text>();
  sayBelow(body, say, { isSaid, inSentence });
  eachElement(body, (one) => {
    for (const name of spoken) sayAttribute(one, name, say);
  });
  const inEnglish = new Set<Text>();
  for (const words of wordsIn(body)) {
    if (isSaid.has(words)) continue;
    const said = sayText(words, inSentence.has(words) ? sayPrinted : say, inEnglish);
    if (said) replaceWith(words, said);
    else inEnglish.add(words);
  }
  markEnglish(body, inEnglish);
}

/** Says the sentences of an element that have other elements in them, and those of the elements below it. */
function sayBelow(element: Element, say: Say, noted: NotedTexts): void {
  sayAround(element, say, noted);
  for (const child of element.children) {
    if (isTag(child) && !isLeftAlone(child)) sayBelow(child, say, noted);
  }
}

/** The texts that take the place of one; those of them that stay English are noted. Undefined where all of it does. */
function sayText(node: Text, say: Say, inEnglish: Set<Text>): Text[] | undefined {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.data) ?? [];
  const said = say(core.replace(/\s+/g, ' '));
  const texts = said?.map(({ text, isTranslated }) => {
    const part = newText(text);
    if (!isTranslated && hasWords(text)) inEnglish.add(part);
    return part;
  });
  const space = (between: string) => (between ? [newText(between)] : []);
  return texts && [...space(before), ...texts, ...space(after)];
}

/** Marks every element in which all words are English, from the top; a text among others gets one of its own. */
function markEnglish(parent: Element, inEnglish: Set<Text>): void {
  for (const child of [...parent.children]) {
    if (isText(child) && inEnglish.has(child)) mark(child);
    if (!isTag(child) || isLeftAlone(child)) continue;
    const texts = wordsIn(child);
    if (!texts.some((text) => inEnglish.has(text))) continue;
    if (texts.every((text) => inEnglish.has(text))) child.attribs['lang'] = english;
    else markEnglish(child, inEnglish);
  }
}

function mark(words: Text): void {
  const span = element('span', { lang: english });
  replaceWith(words, [span]);
  replaceChildren(span, [words]);
}

/** The texts with words, but for those that are marked already. */
function wordsIn(element: Element): Text[] {
  return element.children.flatMap((child) => {
    if (isText(child)) return hasWords(child.data) ? [child] : [];
    return isTag(child) && !isLeftAlone(child) ? wordsIn(child) : [];
  });
}

/** “Overdue — Golden Thread”: each part by itself. */
function sayTitle(title: Element, say: Say): void {
  const [words] = title.children;
  if (!words || !isText(words)) return;
  words.data = words.data
    .split(' — ')
    .map((part) => wholly(say, part))
    .join(' — ');
}

function sayAttribute({ attribs }: Element, name: string, say: Say): void {
  const value = attribs[name];
  if (value !== undefined) attribs[name] = wholly(say, value);
}

/** A text in the other language if all of it can be said in it: a part of an attribute cannot be marked. */
function wholly(say: Say, text: string): string {
  const said = say(text.replace(/\s+/g, ' ').trim());
  return said?.every(({ isTranslated }) => isTranslated)
    ? said.map((part) => part.text).join('')
    : text;
}

function isLeftAlone({ name, attribs }: Element): boolean {
  return ['script', 'style', 'code', 'pre'].includes(name) || 'lang' in attribs;
}

/** What is quoted, to the letter, or is to be copied; it says so to programs that translate, too. */
function isKept({ name, attribs }: Element): boolean {
  return name === 'pre' || attribs['translate'] === 'no';
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

const english = pageLanguage(usualLanguage);

/** The attributes that are read out or shown. */
const spoken = ['aria-label', 'placeholder', 'alt', 'title'];
