import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is kept in a file under a key; undefined when it is not there, or is not what was written. */
export function keptText(file: string, key: string): string | undefined {
  try {
    const [, sum, text = ''] = /^([0-9a-f]{64})\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    return sum === sumOf(key, text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text in a file under a key, for the next build. It is written beside the file first, as several builds may run
 * at once. A build that cannot keep it is none the worse: the next one makes it again.
 */
export function keepText(file: string, key: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, `${sumOf(key, text)}\n${text}`);
    renameSync(own, file);
  } catch {}
}

function sumOf(key: string, text: string): string {
  return hash('sha256', `${key}\n${text}`);
}
