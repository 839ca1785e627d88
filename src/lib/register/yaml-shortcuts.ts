import { type Document, isAlias, isNode, isPair, isScalar, type Node, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { positionOf } from './position.ts';

/**
 * Finds the shortcuts of YAML in a document: anchors (&a), aliases (*a), tags (!a), merge keys (<<) and
 * directives (%YAML). They are refused, because a reader of the file could not see what it says.
 */
export function findShortcuts(document: Document<Node, boolean>, text: string): Fault[] {
  const faults: Fault[] = [];
  const add = (at: number, mark: string, does: string) => {
    faults.push({
      ...positionOf(text, at),
      code: 'yaml-shortcut',
      what: `“${mark}” ${does}.`,
      fix: `Write the words out where they are meant; if the sign is part of the text, put it in quotes, for example "${mark}".`,
    });
  };
  const directive = /^(?=%)[^\r\n]*/m.exec(text);
  // Only before the first field: further down, the sign can start a line of a text.
  const first = document.contents?.range?.[0] ?? text.length;
  if (directive && directive.index < first) {
    add(directive.index, directive[0], 'is an order to programs');
  }
  visit(document, (_, found) => {
    if (isPair(found)) {
      const { key } = found;
      if (isScalar(key) && key.value === '<<') {
        add(start(key), '<<', 'copies fields from elsewhere in the file');
      }
    } else if (isAlias(found)) {
      add(start(found), `*${found.source}`, 'points to words elsewhere in the file');
    } else if (isNode(found)) {
      const anchor = 'anchor' in found && found.anchor ? `&${found.anchor}` : '';
      const tag = typedTag(text, found);
      if (anchor) add(before(text, found, anchor), anchor, 'gives words a name');
      if (tag) add(before(text, found, tag), tag, 'is a mark for programs');
    }
  });
  return faults;
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** A node's range starts at its value; its anchor or tag stands before that. */
function before(text: string, node: Node, mark: string): number {
  const found = text.lastIndexOf(mark, start(node));
  return found < 0 ? start(node) : found;
}

/** The parser gives every collection a tag of its own; only one that stands in the file counts. */
function typedTag(text: string, node: Node): string {
  const short = (node.tag ?? '').replace(/^tag:yaml\.org,2002:/, '!!');
  if (short === '') return '';
  const at = start(node);
  const lead = text.slice(Math.max(0, at - 200), at).replace(/\s+(&\S+\s*)?$/, '');
  return lead.endsWith(short) ? short : '';
}
