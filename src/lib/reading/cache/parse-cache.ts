import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/**
 * What the parsers made of texts, kept in a file for the next process. Only what is right is kept, so a text
 * with a fault is parsed each time. A file that is damaged, and a folder that cannot be written, cost time and
 * nothing else: the texts are parsed again.
 *
 * @param editionNow names the parsers; what others made of a text is not used.
 */
export function parseCache(file: string, editionNow: () => string): ParseCache {
  const used = new Map<string, string>();
  let edition: string | undefined;
  let known: Map<string, string> | undefined;
  let hasNew = false;

  function load(): Map<string, string> {
    try {
      edition ??= editionNow();
      return linesOf(readFileSync(file, 'utf8'), edition);
    } catch {
      return new Map();
    }
  }

  return {
    get(kind, text) {
      known ??= load();
      const key = keyOf(kind, text);
      const line = used.get(key) ?? known.get(key);
      const json = line && jsonIn(line);
      if (!json) return undefined;
      used.set(key, line);
      return JSON.parse(json);
    },
    set(kind, text, value) {
      const json = JSON.stringify(value);
      // YAML has numbers that JSON does not have, such as Infinity and -0.
      if (!isDeepStrictEqual(JSON.parse(json), value)) return;
      const key = keyOf(kind, text);
      used.set(key, `${key} 0 ${sumOf(key, json)} ${json}`);
      hasNew = true;
    },
    save() {
      if (!hasNew) return;
      hasNew = false;
      // Read again: another process may have written since.
      const lines = [...used.values(), ...unused(load(), used)];
      try {
        if (edition) write(file, [edition, ...lines].join('\n'));
      } catch {
        // The next process parses the texts again.
      }
    },
  };
}

/** Keeps nothing: each text is parsed. */
export const noCache: ParseCache = { get: () => undefined, set: () => {}, save: () => {} };

/**
 * A line for each text: its key, since how many writings nobody has used it, a sum of the others, and the
 * value. They are looked into only when they are asked for.
 */
function linesOf(written: string, edition: string): Map<string, string> {
  const [first, ...lines] = written.split('\n');
  return new Map(first === edition ? lines.map((line) => [line.slice(0, keyLength), line]) : []);
}

/** The value in a line, if it is as it was written. */
function jsonIn(line: string): string | undefined {
  const [, key = '', sum, json = ''] = /^(\S+) \d+ (\S+) (.*)$/.exec(line) ?? [];
  return sum === sumOf(key, json) ? json : undefined;
}

/** What other content uses, or an earlier state of this one: kept for some more writings. */
function unused(lines: Map<string, string>, used: Map<string, string>): string[] {
  return [...lines].flatMap(([key, line]) => {
    const [, age, rest] = /^\S+ (\d+) (.*)$/.exec(line) ?? [];
    const isOld = used.has(key) || rest === undefined || Number(age) >= mostWritings;
    return isOld ? [] : [`${key} ${Number(age) + 1} ${rest}`];
  });
}

const mostWritings = 20;

/** Written beside the old file first, so that nobody ever reads half of it. */
function write(file: string, text: string): void {
  const folder = dirname(file);
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    // Its own, and those of processes that were killed.
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${basename(file)}.`)) rmSync(join(folder, name), { force: true });
    }
  }
}

function keyOf(kind: Parser, text: string): string {
  return hash('sha256', `${kind}\n${text}`);
}

const keyLength = 64;

function sumOf(key: string, json: string): string {
  return hash('sha256', `${key} ${json}`);
}

export interface ParseCache {
  /** What a parser made of a text; undefined when that is not known. */
  get(kind: Parser, text: string): unknown;
  set(kind: Parser, text: string, value: unknown): void;
  /** Writes what is new, if anything is. */
  save(): void;
}

/** The parsers: both may be given the same text. */
type Parser = 'yaml' | 'body';
