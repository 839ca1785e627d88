import { CST, type Document, isPair, isScalar, Lexer, type Node, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { positionOf } from './position.ts';

/**
 * Finds the shortcuts of YAML in a text: anchors (&a), aliases (*a), tags (!a), merge keys (<<) and
 * directives (%YAML). They are refused, because a reader of the file could not see what it says.
 */
export function findShortcuts(document: Document<Node, boolean>, text: string): Fault[] {
  return [...marks(text), ...merges(document)]
    .sort((one, other) => one.at - other.at)
    .map(({ at, mark, does }) => ({
      ...positionOf(text, at),
      code: 'yaml-shortcut',
      what: `“${mark}” ${does}.`,
      fix: `Write the words out where they are meant; if the sign is part of the text, put it in quotes, for example "${mark}".`,
    }));
}

/** Looks at the pieces that the text is cut into: no meaning that a piece may get can hide it. */
function* marks(text: string): Generator<Shortcut> {
  if (!/[&*!%]/.test(text)) return;
  let at = 0;
  let isWords = false;
  for (const piece of new Lexer().lex(text)) {
    if (piece === CST.DOCUMENT || piece === CST.FLOW_END || piece === CST.SCALAR) {
      isWords = piece === CST.SCALAR;
      continue;
    }
    const does = isWords ? undefined : meanings[CST.tokenType(piece) ?? ''];
    if (does) yield { at, mark: piece.trim(), does };
    isWords = false;
    at += piece.length;
  }
}

function merges(document: Document<Node, boolean>): Shortcut[] {
  const found: Shortcut[] = [];
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === '<<') {
      const at = node.key.range?.[0] ?? 0;
      found.push({ at, mark: '<<', does: 'copies fields from elsewhere in the file' });
    }
  });
  return found;
}

const meanings: Record<string, string> = {
  alias: 'points to words elsewhere in the file',
  anchor: 'gives words a name',
  tag: 'is a mark for programs',
  'directive-line': 'is an order to programs',
};

interface Shortcut {
  at: number;
  mark: string;
  does: string;
}
