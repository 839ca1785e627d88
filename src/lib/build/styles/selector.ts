import { nextSign } from './next-sign.ts';

/** A selector as it can be found to be of use on a page, or not. */
export interface Selector {
  parts: (string | Choice)[];
  /** The names that a page has to have for it: "p", ".lead", "#main", "[aria-current". */
  needs: string[];
}

/** One of several selectors is enough: ":is(th,td)". */
interface Choice {
  start: string;
  options: Selector[];
}

/** Reads what stands before the brace of a rule: selectors with commas between them. */
export function readSelectors(text: string): Selector[] {
  const selectors: Selector[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = nextSign(text, at, ',');
    selectors.push(readSelector(text.slice(at, end).trim()));
    at = end + 1;
  }
  return selectors;
}

/** A selector without the choices that a page has no use for; undefined when it has none for the whole. */
export function forPage(
  { parts, needs }: Selector,
  has: (name: string) => boolean,
): string | undefined {
  if (!needs.every(has)) return undefined;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const useful = part.options.flatMap((option) => forPage(option, has) ?? []);
    if (useful.length === 0) return undefined;
    text += `${part.start}${useful.join(',')})`;
  }
  return text;
}

/** Every name that a selector asks for anywhere. */
export function namesIn({ parts, needs }: Selector): string[] {
  const below = parts.flatMap((part) => (typeof part === 'string' ? [] : part.options));
  return [...needs, ...below.flatMap(namesIn)];
}

function readSelector(text: string): Selector {
  const parts: Selector['parts'] = [];
  const needs: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at;
    const [found = text.charAt(at), sign = '', name = ''] = piece.exec(text) ?? [];
    at += found.length;
    if (sign === '[') at = nextSign(text, at, ']') + 1;
    if (sign.startsWith(':') && text[at] === '(') {
      const end = nextSign(text, at + 1, ')');
      if (choices.has(found)) {
        parts.push(text.slice(from, at - found.length), {
          start: `${found}(`,
          options: readSelectors(text.slice(at + 1, end)),
        });
        from = end + 1;
      }
      at = end + 1;
    } else if (name && !sign.startsWith(':')) {
      needs.push(`${sign}${name.replace(/\\(.)/g, '$1')}`);
    }
  }
  return { parts: [...parts, text.slice(from)], needs };
}

/** A tag, class, ID, attribute or state. Anything else is what stands between those. */
const piece = /(::?|[.#[]|)((?:[\w-]|[^\0-\x7f]|\\.)+)/y;

const choices = new Set([':is', ':where']);
