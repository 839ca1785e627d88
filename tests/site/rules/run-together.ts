import type { Nodes } from 'hast';
import { tagged } from '../built/find.ts';
import type { PageRule } from './rule.ts';

/** Elements that begin no line of their own unless a style says so. */
const inLine = 'a abbr b cite code em i q small strong sub sup svg time'.split(' ');

export const runTogether: PageRule = {
  sentence: 'keeps a space between words that stand apart only by their looks',
  *faults(page) {
    for (const body of tagged(page, 'body')) {
      for (const { 1: before = '', 2: marks = '', 3: after = '' } of marked(body).matchAll(seam)) {
        const isInWord = !/[[\]]/.test(marks) && !(marks.includes('<') && marks.includes('>'));
        if (!isInWord) yield `it runs “${before}” and “${after}” together.`;
      }
      // What a template lost within one text: “W13We will”.
      const [found] = /\S*\d\p{Lu}\p{Ll}+/u.exec(page.text) ?? [];
      if (found) yield `it runs “${found}” together.`;
    }
  },
};

/** Two texts with nothing between them but the marks below. */
const seam = /([\p{L}\p{N}.,;:!?”)%]{1,20})([<>[\]]+)(?=([\p{L}\p{N}“(]{1,20}))/gu;

/** The words of an element, with “[” and “]” around a span, “<” and “>” around a link or the like, and lines. */
function marked(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[<>[\]]/g, '*');
  if (!('children' in node)) return '';
  const inner = node.children.map(marked).join('');
  if (node.type !== 'element') return inner;
  if (/^(pre|script|style|template)$/.test(node.tagName)) return '\n';
  if (node.tagName === 'span') return `[${inner}]`;
  return inLine.includes(node.tagName) ? `<${inner}>` : `\n${inner}\n`;
}
