import { type AnyNode, isTag, isText } from 'domhandler';
import { readHtml } from '../../src/lib/html/html.ts';

/**
 * What a page gives its readers, block by block in their order: a paragraph, a cell, a point of a list. Words that
 * only a screen reader says are blocks too, and so is where a link leads.
 */
export function wordsOf(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  const end = () => {
    const words = block.replace(/\s+/g, ' ').trim();
    if (words) blocks.push(words);
    block = '';
  };
  const read = (node: AnyNode): void => {
    if (isText(node)) block += node.data;
    if (!('children' in node)) return;
    if (!isTag(node)) {
      node.children.forEach(read);
      return;
    }
    if (UNSEEN.has(node.name)) return;
    const isInline = INLINE.has(node.name);
    if (!isInline) end();
    for (const name of ['aria-label', 'alt', 'placeholder']) {
      const said = node.attribs[name];
      if (said) blocks.push(said);
    }
    if (node.name === 'a' && node.attribs['href']) blocks.push(`Link to ${node.attribs['href']}`);
    node.children.forEach(read);
    if (!isInline) end();
  };
  read(readHtml(html));
  end();
  return blocks;
}

const UNSEEN = new Set(['script', 'style', 'template']);

const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
