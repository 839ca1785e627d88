import { type MdastNode, mdxToMdast } from 'satteri';
import type { ContentFile } from './read.ts';

/** The body of an MDX file as readers get it: its blocks, whatever line ends and indents it is typed with. */
export type BodyBlocks = Block[];

/** A paragraph, heading, list or other block. */
export interface Block {
  /** What it says and how, without a trace of how it is typed: the same key, the same on the page. */
  key: string;
  /** As it is typed, on one line. */
  text: string;
}

/** The bodies of MDX files by collection and ID. The files must have passed the check. */
export function bodiesOf(files: ContentFile[]): Map<string, BodyBlocks> {
  return new Map(
    files.flatMap(({ place, body }) =>
      place.belongs && body !== undefined
        ? [[`${place.collection}/${place.id}`, blocksOf(body)] as const]
        : [],
    ),
  );
}

/** The blocks of the text of a body. Nothing in it is run. */
function blocksOf(text: string): BodyBlocks {
  const root = mdxToMdast(text);
  return ('children' in root ? root.children : []).map((node: MdastNode) => ({
    key: JSON.stringify(node, asShown),
    text: text
      .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
      .replace(/\s+/g, ' '),
  }));
}

/** Leaves out where a node stands; in running text a line end is a space. */
function asShown(this: unknown, name: string, value: unknown): unknown {
  if (name === 'position') return undefined;
  const isRunning = (this as { type?: string }).type === 'text' && name === 'value';
  return isRunning && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
}
