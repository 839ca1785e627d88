import { type MdastNode, mdxToMdast } from 'satteri';
import type { Position } from '../register/position.ts';

/**
 * Reads the body of an MDX file with the processor that renders it. Nothing is run: the tree only says
 * what stands where.
 */
export function readBody(text: string): Body {
  try {
    return { text, nodes: flatten(mdxToMdast(text)), error: undefined };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
    return { text, nodes: [], error: { line: Number(line), column: Number(column) } };
  }
}

/** Where a node stands in the file. */
export function placeOfNode(node: MdastNode): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** What is typed for a node, on one line and cut when it is long. */
export function typedIn(body: Body, node: MdastNode): string {
  const { start, end } = node.position ?? {};
  const typed = body.text.slice(start?.offset ?? 0, end?.offset ?? 0);
  return shorten(typed);
}

/** The text of a place up to the end of its line, cut when it is long. */
export function typedFrom(body: Body, { line, column }: Position): string {
  return shorten((body.text.split('\n')[line - 1] ?? '').slice(column - 1));
}

function shorten(typed: string, most = 50): string {
  const flat = typed.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most).trimEnd()}…` : flat;
}

/** A node and all below it, in the order of the text. A list, because quotes can be nested very deep. */
function flatten(root: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) waiting.push(...(node.children as MdastNode[]).toReversed());
  }
  return found;
}

/** The body of an MDX file: its nodes, or where it stops being readable. */
export interface Body {
  text: string;
  nodes: MdastNode[];
  error: Position | undefined;
}
