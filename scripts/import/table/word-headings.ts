import { childNamed, settingOf } from './word-elements.ts';
import { attributeOf, childrenOf, xmlTree } from './xml-tree.ts';

/**
 * Which styles are headings: their IDs are in the language of the program, their names are “heading 1” in every one. The
 * title of a document is none, as it stands above all tables.
 */
export function headingStyles(xml: string): (style: string) => boolean {
  const known = new Set<string>();
  try {
    for (const style of xml === '' ? [] : childrenOf(xmlTree(xml))) {
      const name = childNamed(style, 'name');
      if (name && /^heading \d$/i.test(settingOf(name))) known.add(attributeOf(style, 'styleId'));
    }
  } catch {
    // A table can be read without its styles; headings then go by their usual IDs.
  }
  return (style) => known.has(style) || /^Heading\d$/.test(style);
}
