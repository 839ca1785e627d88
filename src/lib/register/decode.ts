import type { Fault } from './fault.ts';

/** The largest file: far above any report, far below what would make an editor or a build stumble. */
const mostBytes = 1_000_000;

/** The text of a file, or why it has none: it cannot be opened, is too large or is not UTF-8. */
export function decode(bytes: Buffer | undefined): { text: string } | Fault {
  if (!bytes) {
    return {
      code: 'unreadable-text',
      line: 1,
      column: 1,
      what: 'This file cannot be opened.',
      fix: 'Put a plain file in its place, not a link or a folder.',
    };
  }
  if (bytes.length > mostBytes) {
    return {
      code: 'file-too-large',
      line: 1,
      column: 1,
      what: `This file has ${bytes.length.toLocaleString('en-GB')} bytes.`,
      fix: `Keep it below ${mostBytes.toLocaleString('en-GB')} bytes; put a long document online and link to it.`,
    };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const readable = lenient.decode(bytes);
    const before = readable.slice(0, readable.indexOf('\ufffd')).split('\n');
    return {
      code: 'unreadable-text',
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      what: 'A character here cannot be read, because the file is not saved as UTF-8.',
      fix: 'Save the file again with the encoding UTF-8.',
    };
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
