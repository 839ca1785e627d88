import type { Element, Nodes, Parents, Root } from 'hast';

/** What stands in a line of text: a browser begins no new line for it unless a style says so. */
const inLine = new Set('a abbr b cite code em i q small span strong sub sup svg time'.split(' '));

/** Where white space counts, or nothing is read. */
const leftAlone = new Set('code pre script style svg template textarea title'.split(' '));

/**
 * Puts a space between two words that only the looks of a page keep apart: a second line, a label, a key.
 * Without it they run together when they are copied, read out or found: “March 2024Printed as”. The tree
 * is changed in place.
 */
export function keepApart(tree: Root): void {
  const gaps: Gap[] = [];
  let last: Nodes[] | undefined;
  let begun: Element[] = [];
  const path: Nodes[] = [];
  const walk = (node: Nodes) => {
    path.push(node);
    if (node.type === 'element') begun.push(node);
    if (node.type === 'text' && node.value !== '') {
      const gap = last && gapBetween(last, path, begun);
      if (gap) gaps.push(gap);
      [last, begun] = [[...path], []];
    } else if ('children' in node && !(node.type === 'element' && leftAlone.has(node.tagName))) {
      for (const child of node.children) walk(child);
    }
    path.pop();
  };
  walk(tree);
  for (const { parent, after } of gaps) {
    const children: Nodes[] = parent.children;
    children.splice(children.indexOf(after) + 1, 0, { type: 'text', value: ' ' });
  }
}

/** Where a space goes between two texts; undefined where a line ends anyway, or within a word. */
function gapBetween(from: Nodes[], to: Nodes[], begun: Element[]): Gap | undefined {
  if (!runTogether(from, to)) return undefined;
  const shared = from.findIndex((node, at) => node !== to[at]);
  const [parent, after] = [from[shared - 1], from[shared]];
  const ended = from.slice(shared).filter((node) => node.type === 'element');
  const crossed = [...ended, ...begun];
  if (!parent || !after || !('children' in parent)) return undefined;
  if (crossed.some(({ tagName }) => !inLine.has(tagName))) return undefined;
  // An author may set part of a word as a link or in bold; nobody sets it in a span.
  const isOneWord = ended.length === 0 || begun.length === 0;
  const isApart = !isOneWord || crossed.some(({ tagName }) => tagName === 'span');
  return isApart ? { parent, after } : undefined;
}

function runTogether(from: Nodes[], to: Nodes[]): boolean {
  const [one, other] = [from.at(-1), to.at(-1)];
  return (
    one?.type === 'text' &&
    other?.type === 'text' &&
    /[\p{L}\p{N}.,;:!?”)%]$/u.test(one.value) &&
    /^[\p{L}\p{N}“(]/u.test(other.value)
  );
}

interface Gap {
  parent: Parents;
  /** What the space follows. */
  after: Nodes;
}
