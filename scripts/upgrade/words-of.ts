import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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
  const read = (node: Nodes): void => {
    if (node.type === 'text') block += node.value;
    if (!('children' in node)) return;
    if (node.type !== 'element') {
      node.children.forEach(read);
      return;
    }
    if (UNSEEN.has(node.tagName)) return;
    const isInline = INLINE.has(node.tagName);
    if (!isInline) end();
    for (const name of ['ariaLabel', 'alt', 'placeholder'] as const) {
      const said = node.properties[name];
      if (said) blocks.push(String(said));
    }
    if (node.tagName === 'a' && node.properties['href']) {
      blocks.push(`Link to ${node.properties['href']}`);
    }
    node.children.forEach(read);
    if (!isInline) end();
  };
  read(fromHtml(html));
  end();
  return blocks;
}

const UNSEEN = new Set(['script', 'style', 'template']);

const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
