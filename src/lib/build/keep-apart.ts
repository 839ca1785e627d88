import {
  type AnyNode,
  type ChildNode,
  type Document,
  type Element,
  isTag,
  isText,
} from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { text } from '../html/html.ts';
import { leftAlone } from './left-alone.ts';

/** What stands in a line of text: a browser begins no new line for it unless a style says so. */
const inLine = new Set('a abbr b cite code em i q small span strong sub sup svg time'.split(' '));

/**
 * Puts a space between two words that only the looks of a page keep apart: a second line, a label, a key.
 * Without it they run together when they are copied, read out or found: “March 2024Printed as”. The tree
 * is changed in place.
 */
export function keepApart(tree: Document): void {
  const gaps: ChildNode[] = [];
  let last: AnyNode[] | undefined;
  let begun: Element[] = [];
  const path: AnyNode[] = [];
  const walk = (node: AnyNode) => {
    path.push(node);
    if (isTag(node)) begun.push(node);
    if (isText(node) && node.data !== '') {
      const before = last && beforeGap(last, path, begun);
      if (before) gaps.push(before);
      [last, begun] = [[...path], []];
    } else if ('children' in node && !(isTag(node) && leftAlone.has(node.name))) {
      for (const child of node.children) walk(child);
    }
    path.pop();
  };
  walk(tree);
  for (const before of gaps) DomUtils.append(before, text(' '));
}

/** What a space between two texts has to follow; undefined where a line ends anyway, or within a word. */
function beforeGap(from: AnyNode[], to: AnyNode[], begun: Element[]): ChildNode | undefined {
  if (!runTogether(from, to)) return undefined;
  const shared = from.findIndex((node, at) => node !== to[at]);
  const ended = from.slice(shared).filter((node) => isTag(node));
  const crossed = [...ended, ...begun];
  if (crossed.some(({ name }) => !inLine.has(name))) return undefined;
  // An author may set part of a word as a link or in bold; nobody sets it in a span.
  const isOneWord = ended.length === 0 || begun.length === 0;
  const isApart = !isOneWord || crossed.some(({ name }) => name === 'span');
  return isApart ? (from[shared] as ChildNode) : undefined;
}

function runTogether(from: AnyNode[], to: AnyNode[]): boolean {
  const [one, other] = [from.at(-1), to.at(-1)];
  if (!one || !other) return false;
  return (
    isText(one) &&
    isText(other) &&
    /[\p{L}\p{N}.,;:!?”)%]$/u.test(one.data) &&
    /^[\p{L}\p{N}“(]/u.test(other.data)
  );
}
