import type { Root } from 'hast';
import { type MdastNode, mdxToHast, mdxToMdast } from 'satteri';
import type { Position } from '../text/position.ts';
import type { Body, BodyNode } from './body.ts';
import { isWords } from './foreign.ts';

/**
 * Reads the body of an MDX file. Nothing is run: the trees only say what stands where. What a page shows
 * is made of the same text by the same parser, so the check has seen whatever a build is given.
 *
 * The parser stops at the first sign that it cannot read. It is asked again without that sign, so that an author
 * hears of every one; no page shows what was read in that way.
 *
 * A hostile body can end the process or keep it busy for ever: call it where that does no harm.
 */
export function parseBody(text: string): Body {
  const errors: Position[] = [];
  // The parser takes a last line without an end for something else now and then.
  let whole: string | undefined = `${text}\n`;
  while (whole !== undefined && errors.length < mostErrors) {
    try {
      const nodes = flatten(mdxToMdast(whole, { features }));
      const words = mdxToHast(whole, { features, position: false }) as Root;
      const read = { text, nodes, errors, failure: undefined, words };
      return isWords(read) ? read : { ...read, words: undefined };
    } catch (thrown) {
      const error = placeOfError(thrown);
      errors.push(error);
      whole = withoutSignAt(error, whole);
    }
  }
  return { text, nodes: [], errors, failure: undefined, words: undefined };
}

/** More than an author wants to hear of at once, and few enough to read a body so many times. */
const mostErrors = 20;

function placeOfError(thrown: unknown): Position {
  const message = thrown instanceof Error ? thrown.message : '';
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}

/**
 * The same text with a letter for the sign, so that nothing else changes its place; undefined where no sign is near.
 */
function withoutSignAt({ line, column }: Position, text: string): string | undefined {
  const lines = text.split('\n');
  const typed = lines[line - 1] ?? '';
  const at = Math.max(...['<', '{'].map((sign) => typed.lastIndexOf(sign, column - 1)));
  if (at < 0) return undefined;
  lines[line - 1] = `${typed.slice(0, at)}x${typed.slice(at + 1)}`;
  return lines.join('\n');
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
