import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { usualLanguage } from '../../fields/language-tag.ts';
import type { Say } from '../../language/translator.ts';
import { pageLanguage } from '../../site/languages.ts';
import { sayAround } from './say-around.ts';

/**
 * Says the words of the interface on a page in another language, and marks what stands in English because nobody
 * has translated it: the largest element that holds nothing else (WCAG 3.1.2). Words that the page has marked
 * already are left alone. The tree is changed in place.
 */
export function sayIn(tree: Root, lang: string, say: Say): void {
  const html = select('html', tree);
  if (html) html.properties['lang'] = pageLanguage(lang);
  for (const title of selectAll('head > title', tree)) sayTitle(title, say);
  for (const description of selectAll('head > meta[name=description]', tree)) {
    sayAttribute(description, 'content', say);
  }
  const body = select('body', tree);
  if (!body) return;
  visitParents(body, 'element', (element) => {
    for (const name of spoken) sayAttribute(element, name, say);
  });
  const isSaid = new Set<Text>();
  visitParents(body, 'element', (element) => {
    if (isLeftAlone(element) && element !== body) return SKIP;
    sayAround(element, say, isSaid);
    return undefined;
  });
  // What is to be copied stays as it is, and is read out as what it is.
  for (const block of selectAll('pre', body)) block.properties['lang'] ??= english;
  const inEnglish = new Set<Text>();
  visitParents(body, (node, ancestors) => {
    if (node.type === 'element' && isLeftAlone(node)) return SKIP;
    const parent = ancestors.at(-1);
    if (node.type !== 'text' || !parent || !hasWords(node.value)) return undefined;
    if (isSaid.has(node)) return undefined;
    const texts = sayText(node, say, inEnglish);
    const at = parent.children.indexOf(node);
    parent.children.splice(at, 1, ...(texts as never[]));
    return at + texts.length;
  });
  markEnglish(body, inEnglish);
}

/** The texts that take the place of one; those that stay English are noted. */
function sayText(node: Text, say: Say, inEnglish: Set<Text>): Text[] {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.value) ?? [];
  const said = say(core.replace(/\s+/g, ' '));
  if (!said) {
    inEnglish.add(node);
    return [node];
  }
  const texts = said.map(({ text, isTranslated }): Text => {
    const part: Text = { type: 'text', value: text };
    if (!isTranslated && hasWords(text)) inEnglish.add(part);
    return part;
  });
  const space = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);
  return [...space(before), ...texts, ...space(after)];
}

/** Marks every element in which all words are English, from the top; a text among others gets one of its own. */
function markEnglish(element: Element, inEnglish: Set<Text>): void {
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && !isLeftAlone(child)) {
      const texts = textsIn(child);
      if (texts.some((text) => inEnglish.has(text))) {
        if (texts.every((text) => inEnglish.has(text))) child.properties['lang'] = english;
        else markEnglish(child, inEnglish);
      }
    }
    const isAmong = child.type === 'text' && inEnglish.has(child);
    children.push(isAmong ? marked(child) : child);
  }
  element.children = children;
}

/** The texts with words, but for those that are marked already. */
function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return hasWords(node.value) ? [node] : [];
  if (node.type === 'element' && isLeftAlone(node)) return [];
  return 'children' in node ? node.children.flatMap((child) => textsIn(child)) : [];
}

function marked(text: Text): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { lang: english },
    children: [text],
  };
}

/** “Overdue — Golden Thread”: each part by itself. */
function sayTitle(title: Element, say: Say): void {
  const [text] = title.children;
  if (text?.type !== 'text') return;
  text.value = text.value
    .split(' — ')
    .map((part) => wholly(say, part))
    .join(' — ');
}

function sayAttribute({ properties }: Element, name: string, say: Say): void {
  const value = properties[name];
  if (typeof value === 'string') properties[name] = wholly(say, value);
}

/** A text in the other language if all of it can be said in it: a part of an attribute cannot be marked. */
function wholly(say: Say, text: string): string {
  const said = say(text.replace(/\s+/g, ' ').trim());
  return said?.every(({ isTranslated }) => isTranslated)
    ? said.map((part) => part.text).join('')
    : text;
}

function isLeftAlone({ tagName, properties }: Element): boolean {
  return ['script', 'style', 'code', 'pre'].includes(tagName) || properties['lang'] !== undefined;
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

const english = pageLanguage(usualLanguage);

/** The attributes that are read out or shown. */
const spoken = ['ariaLabel', 'placeholder', 'alt', 'title'];
