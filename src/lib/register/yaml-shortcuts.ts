import { type Document, isAlias, isPair, isScalar, type LineCounter, type Node, visit } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * Finds the shortcuts of YAML in a document: anchors (&a), aliases (*a), tags (!a) and merge keys (<<).
 * They are refused, because a reader of the file could not see what it says.
 */
export function findShortcuts(document: Document, text: string, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  const add = (at: number, what: string) => {
    const { line, col } = lines.linePos(at);
    faults.push({ code: 'yaml-shortcut', line, column: col, what, fix });
  };
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<' && node.key.type === 'PLAIN') {
        add(start(node.key), '“<<” copies fields from elsewhere in the file.');
      }
      return;
    }
    const found = node as Node;
    if (isAlias(found)) {
      add(start(found), `“*${found.source}” points to words elsewhere in the file.`);
    } else if ('anchor' in found && found.anchor) {
      add(before(text, start(found), `&${found.anchor}`), `“&${found.anchor}” gives words a name.`);
    } else if (found.tag && /^!/.test(typedTag(text, start(found), found.tag))) {
      const tag = typedTag(text, start(found), found.tag);
      add(before(text, start(found), tag), `“${tag}” starts with an exclamation mark.`);
    }
  });
  return faults;
}

const fix =
  'Write the words out where they are meant; text that starts with &, * or ! goes in quotes, for example "!".';

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** A node's range starts at its value; its anchor or tag stands before that. */
function before(text: string, at: number, mark: string): number {
  const found = text.lastIndexOf(mark, at);
  return found < 0 ? at : found;
}

/** The parser gives every collection a tag of its own; only one that stands in the file counts. */
function typedTag(text: string, at: number, tag: string): string {
  const short = tag.replace(/^tag:yaml\.org,2002:/, '!!');
  return text.slice(0, at).trimEnd().endsWith(short) ? short : '';
}
