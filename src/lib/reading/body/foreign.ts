import { hiddenIn } from '../text/hidden-characters.ts';
import { mostLevels } from '../text/limits.ts';
import type { Body, BodyNode } from './body.ts';
import { proseComponents } from './components.ts';

/**
 * Why a part of a body is not among the words that a page may hold; undefined when it is. The check tells
 * the author of it, and a build gives no page a body that has such a part.
 */
export function foreignTo(node: BodyNode): Foreign | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return foreignElement(node);
    case 'image':
    case 'imageReference':
      return 'picture';
    case 'link':
    case 'definition':
      return isSafe(node.url ?? '') ? undefined : 'address';
    case 'listItem':
      return node.isTask ? 'task' : undefined;
    case 'mdxjsEsm':
      return 'module';
    default:
      return words.has(node.type) ? undefined : 'expression';
  }
}

/** Whether a body can be read to its end and holds nothing but words. */
export function isWords({ nodes, errors, failure }: Body): boolean {
  return (
    errors.length === 0 &&
    !failure &&
    nodes.every(
      (node) =>
        foreignTo(node) === undefined &&
        node.level <= mostLevels &&
        hiddenIn(`${node.value ?? ''}${node.url ?? ''}`).length === 0,
    )
  );
}

function foreignElement({ name = '', isBare }: BodyNode): Foreign | undefined {
  if (!/^[A-Z]/.test(name)) return 'tag';
  if (!(proseComponents as readonly string[]).includes(name)) return 'component';
  return isBare ? undefined : 'attributes';
}

/**
 * A web, email or telephone address, a page of this site, or a place on the same page. Browsers skip
 * spaces and control characters, and take a backslash for a slash, so an address has none. A name before an @ looks like the host.
 */
function isSafe(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0020\u007f\\{}<>]/.test(url)) return false;
  if (/^https?:\/\/[^/]/i.test(url)) return URL.canParse(url) && !/^https?:\/\/[^/?#]*@/i.test(url);
  return /^(mailto:[^/]|tel:\+?\d|\/(?!\/)|#)/i.test(url);
}

/** What a body may be made of. Whatever else a parser may come to know is refused. */
const words = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'inlineCode',
  'linkReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  'tableRow',
  'tableCell',
]);

export type Foreign =
  | 'module'
  | 'task'
  | 'expression'
  | 'tag'
  | 'component'
  | 'attributes'
  | 'address'
  | 'picture';
