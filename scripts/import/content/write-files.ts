import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asCannotWrite } from '../../terminal/mistake.ts';

/**
 * Writes files by their paths: all of them beside their places first, so that a disk that is full leaves everything as
 * it was. What cannot be written is a Mistake.
 */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
  const beside = `.${randomUUID().slice(0, 8)}.importing`;
  const begun: string[] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      begun.push(`${path}${beside}`);
      writeFileSync(`${path}${beside}`, text, { flag: 'wx' });
    }
    for (const path of files.keys()) renameSync(`${path}${beside}`, path);
  } catch (error) {
    throw asCannotWrite(error) ?? error;
  } finally {
    for (const path of begun) rmSync(path, { force: true });
  }
}
