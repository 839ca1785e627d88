import { CST, Lexer } from 'yaml';
import type { Fault } from './fault.ts';
import { inQuotes } from './text/in-quotes.ts';
import { positionOf } from './text/position.ts';

/**
 * Finds the shortcuts of YAML in a text: anchors (&a), aliases (*a), tags (!a) and directives (%YAML). They
 * are refused, because a reader of the file could not see what it says.
 */
export function findShortcuts(text: string): Fault[] {
  return [...marks(text)].map(({ at, mark, does }) => {
    const place = positionOf(text, at);
    const way = inQuotes(text.split('\n')[place.line - 1] ?? '');
    // A sign in the middle of a line begins no text of its own.
    const paste = way?.column === place.column ? way.fix : undefined;
    return { ...place, ...describeShortcut(mark, does, paste) };
  });
}

/** What an author is told of a shortcut. */
export function describeShortcut(
  mark: string,
  does: string,
  paste = `Put it in quotes, for example "${mark}".`,
): Pick<Fault, 'code' | 'what' | 'fix'> {
  return {
    code: 'yaml-shortcut',
    what: `“${mark}” ${does}.`,
    fix: `Write the words out where they are meant. If the sign is part of the text, ${paste.charAt(0).toLowerCase()}${paste.slice(1)}`,
  };
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
