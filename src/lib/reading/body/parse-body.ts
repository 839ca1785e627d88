import type { Root } from 'hast';
import { type MdastNode, mdxToHast, mdxToMdast } from 'satteri';
import type { Body, BodyNode } from './body.ts';
import { isWords } from './foreign.ts';

/**
 * Reads the body of an MDX file. Nothing is run: the trees only say what stands where. What a page shows
 * is made of the same text by the same parser, so the check has seen whatever a build is given.
 *
 * A hostile body can end the process or keep it busy for ever: call it where that does no harm.
 */
export function parseBody(text: string): Body {
  const body = { text, nodes: [], error: undefined, failure: undefined, words: undefined };
  // The parser takes a last line without an end for something else now and then.
  const whole = `${text}\n`;
  try {
    const nodes = flatten(mdxToMdast(whole, { features }));
    const words = mdxToHast(whole, { features, position: false }) as Root;
    const read = { ...body, nodes, words };
    return isWords(read) ? read : { ...read, words: undefined };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
    return { ...body, error: { line: Number(line), column: Number(column) } };
  }
}

const features = { gfm: true, smartPunctuation: true };

/** A node and all below it, in the order of the text. A list, because quotes can be nested very deep. */
function flatten(root: MdastNode): BodyNode[] {
  const found: BodyNode[] = [];
  const waiting = [{ node: root, level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    found.push(factsOf(node, level));
    if (!('children' in node)) continue;
    const below = node.children.map((child) => ({ node: child, level: level + 1 }));
    for (const one of below.toReversed()) waiting.push(one);
  }
  return found;
}

function factsOf(node: MdastNode, level: number): BodyNode {
  const start = placeOf(node.position?.start);
  const end = placeOf(node.position?.end);
  return {
    type: node.type,
    position: { start, end },
    level,
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('checked' in node && typeof node.checked === 'boolean' ? { isTask: true } : {}),
    ...('name' in node && node.name !== null ? { name: node.name } : {}),
    ...('attributes' in node
      ? { isBare: !node.attributes?.length && node.children.length === 0 }
      : {}),
    ...('value' in node && !('name' in node) ? { value: node.value } : {}),
    ...('title' in node && node.title ? { value: node.title } : {}),
  };
}

function placeOf(point: { line: number; column: number; offset?: number | undefined } | undefined) {
  return { line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0 };
}
