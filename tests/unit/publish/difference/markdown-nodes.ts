import { type MdastNode, markdownToMdast } from 'satteri';

/**
 * What GitHub could act on in a comment: the types of its parts, and the text in which mentions,
 * references and addresses would be found. Code spans are left out, because nothing in them counts.
 */
export function liveParts(markdown: string): { types: Set<string>; text: string; html: string[] } {
  const types = new Set<string>();
  const text: string[] = [];
  const html: string[] = [];
  const waiting: MdastNode[] = [markdownToMdast(markdown)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    types.add(node.type);
    if (node.type === 'text') text.push(node.value);
    if (node.type === 'html') html.push(node.value);
    if ('children' in node) waiting.push(...(node.children as MdastNode[]));
  }
  return { types, text: text.join('\n'), html };
}

/** The types of parts that our own words make. */
export const ourParts = [
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'list',
  'listItem',
  'inlineCode',
  'html',
];
