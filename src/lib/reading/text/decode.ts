import type { Fault } from '../fault.ts';
import { describeHidden, hiddenIn } from './hidden-characters.ts';
import { limits } from './limits.ts';
import { positionOf } from './position.ts';

/** The text of a file without its byte order mark, or why it cannot be read: it is not saved as UTF-8. */
export function decode(bytes: Buffer): { text: string } | Fault {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const readable = lenient.decode(bytes);
    return {
      ...positionOf(readable, readable.indexOf('\ufffd')),
      code: 'unreadable-text',
      what: 'A character here cannot be read, because the file is not saved as UTF-8.',
      fix: 'Save the file again with the encoding UTF-8.',
    };
  }
}

/**
 * What no text of the content may have: characters that cannot be seen, and lines without end. One of a
 * line is enough to find the others, and twenty lines to find the rest of a file.
 */
export function faultsOfText(text: string): Fault[] {
  const faults: Fault[] = [];
  if (text.length <= limits.line && hiddenIn(text).length === 0) return faults;
  for (const [at, line] of text.split(/(?<=\n)/).entries()) {
    if (faults.length === 20) break;
    const [hidden] = hiddenIn(line);
    const place = { line: at + 1, column: (hidden?.index ?? limits.line) + 1 };
    if (hidden) faults.push({ ...place, ...describeHidden(hidden.character) });
    else if (line.length > limits.line + 2) faults.push({ ...place, ...tooLong(line.length) });
  }
  return faults;
}

function tooLong(length: number): Pick<Fault, 'code' | 'what' | 'fix'> {
  return {
    code: 'line-too-long',
    what: `This line has ${length.toLocaleString('en-GB')} characters.`,
    fix: `Break it: a line has at most ${limits.line.toLocaleString('en-GB')} characters.`,
  };
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
