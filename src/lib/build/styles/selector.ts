import { type CssNode, generate, ident, type SelectorList } from 'css-tree';

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
export function readSelectors({ children }: SelectorList): Selector[] {
  return [...children].map(readSelector);
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

function readSelector(selector: CssNode): Selector {
  const pieces = selector.type === 'Selector' ? [...selector.children] : [selector];
  return {
    parts: pieces.map((piece) => choiceIn(piece) ?? generate(piece)),
    needs: pieces.flatMap((piece) => need(piece) ?? []),
  };
}

function choiceIn(piece: CssNode): Choice | undefined {
  if (piece.type !== 'PseudoClassSelector' || !['is', 'where'].includes(piece.name)) return;
  const list = piece.children?.first;
  if (list?.type !== 'SelectorList') return;
  return { start: `:${piece.name}(`, options: readSelectors(list) };
}

/** The name that a page has to have. What a pseudo-class asks for can change, or is not to be there. */
function need(piece: CssNode): string | undefined {
  switch (piece.type) {
    case 'TypeSelector':
      return piece.name === '*' ? undefined : piece.name;
    case 'ClassSelector':
      return `.${ident.decode(piece.name)}`;
    case 'IdSelector':
      return `#${ident.decode(piece.name)}`;
    case 'AttributeSelector':
      return `[${piece.name.name}`;
    default:
      return undefined;
  }
}
