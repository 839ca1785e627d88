import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';
import { limits } from './text/limits.ts';

/**
 * The bytes of a plain file, or why they are not read. A link is not followed, even one that is put there
 * between two looks, and a device or a pipe is not waited for.
 */
export function openFile(path: string): { bytes: Buffer } | Fault {
  let descriptor: number | undefined;
  try {
    const found = lstatSync(path);
    if (!found.isFile()) return notPlain(found.isSymbolicLink() ? 'a link' : 'not a file');
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(descriptor);
    return size > limits.fileBytes ? tooLarge(size) : { bytes: readFileSync(descriptor) };
  } catch {
    return cannotOpen;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const start = { line: 1, column: 1 };

const cannotOpen: Fault = {
  ...start,
  code: 'unreadable-text',
  what: 'This file cannot be opened.',
  fix: 'Put a file in its place that everybody may read.',
};

function notPlain(kind: string): Fault {
  return {
    ...start,
    code: 'not-a-plain-file',
    what: `What stands here is ${kind}.`,
    fix: 'Put the file itself in its place.',
  };
}

function tooLarge(bytes: number): Fault {
  return {
    ...start,
    code: 'file-too-large',
    what: `This file has ${bytes.toLocaleString('en-GB')} bytes.`,
    fix: `Keep it below ${limits.fileBytes.toLocaleString('en-GB')} bytes; put a long document online and link to it.`,
  };
}
