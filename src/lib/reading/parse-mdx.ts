import type { Fault } from './fault.ts';

/**
 * Splits an MDX file into its front matter and its body.
 *
 * What stands before each part comes back blanked out, so that every position in a part is a position
 * in the file. Whatever renders the body blanks it in the same way.
 */
export function splitMdx(text: string): MdxParts | Fault {
  const opening = /^(?:\s*\n)?---[ \t]*\r?\n/.exec(text);
  if (!opening) return missing(1, quoteLine(text, 0));
  const from = opening[0].length;
  const closing = /\n(---[^\r\n]*)/.exec(text.slice(from - 1));
  if (!closing) {
    return { ...missing(1, '---'), what: 'The fields at the top of this file have no end.' };
  }
  const to = from + closing.index;
  if (closing[1]?.trimEnd() !== '---') {
    return missing(text.slice(0, to).split('\n').length, closing[1] ?? '');
  }
  const after = to + 3;
  return {
    // Nothing after it: a folded text at its end would take the blanks for its own.
    front: blank(text.slice(0, from)) + text.slice(from, to),
    body: blank(text.slice(0, after)) + text.slice(after),
  };
}

export interface MdxParts {
  front: string;
  body: string;
}

function missing(line: number, found: string): Fault {
  return {
    code: 'no-front-matter',
    line,
    column: 1,
    what: `“${found}” stands where a line of three hyphens should.`,
    fix: 'Put the fields at the top of the file between two lines that hold --- and nothing else.',
  };
}

function quoteLine(text: string, at: number): string {
  return (text.slice(at).trimStart().split('\n')[0] ?? '').trim().slice(0, 60);
}

/** Whole runs at a time: to put a blank for each letter took more room than all else that is read. */
function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, ({ length }) => ' '.repeat(length));
}
