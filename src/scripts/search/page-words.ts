import type { english } from '../../lib/language/english.ts';
import type { PageParts } from './page-parts.ts';

/** A sentence that the page holds for the script, in the language of the page, part by part with its slots filled. */
export function say<Value extends string | Node>(
  { models }: Pick<PageParts, 'models'>,
  name: keyof typeof english.searchScript | 'or',
  values: Record<string, Value> = {},
): (Value | string)[] {
  const sentence = inside(models, `[data-say=${name}]`).textContent?.trim() ?? '';
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')));
}

/** A month with its year, or a day, in the language of the page; any other date as the index has it. */
export function dateIn(models: Element, date: string, lang: string): string | Node {
  const month = /^(?:\d+\s)?(\p{L}+)\s\d+$/u.exec(date)?.[1];
  const name = month && models.querySelector(`[data-month=${month}]`)?.textContent?.trim();
  return name ? date.replace(month, name) : inLanguage(date, lang);
}

/** Words with their language, where the page tells it. */
export function inLanguage(words: string, lang: string): string | Node {
  if (!lang) return words;
  const marked = document.createElement('span');
  marked.lang = lang;
  marked.textContent = words;
  return marked;
}

/** The one element that a selector finds. The page is wrong without it. */
export function inside(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
