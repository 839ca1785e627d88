import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type FinancialYearMonth,
  financialYearMonths,
  startFinancialYearIn,
  usualStart,
} from '../fields/financial-year.ts';
import { noCache, type ParseCache } from './cache/parse-cache.ts';
import { collections } from './collections.ts';
import type { Fault } from './fault.ts';
import { type FilePlace, placeOf } from './file-place.ts';
import { openFile } from './open-file.ts';
import { splitMdx } from './parse-mdx.ts';
import { emptyFile, type ParsedYaml, parsedYaml, parseYaml } from './parse-yaml.ts';
import { decode, faultsOfText } from './text/decode.ts';
import { type Limits, limits } from './text/limits.ts';

/** The folder that holds the content: CONTENT_DIR, counted from the project, or src/content. */
export function contentFolder(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return resolve(root, env['CONTENT_DIR'] || 'src/content');
}

/**
 * Reads the files of a content folder: every file below it, sorted by path. Never throws for a mistake in a
 * file; what cannot be read carries its faults.
 */
export async function readContent(
  folder: string,
  most = limits,
  cache = noCache,
): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  let characters = 0;
  // One after the other, so that a large content needs no more open files than a small one.
  for (const path of await listFiles(folder, '')) {
    const file = readContentFile(folder, path, cache);
    files.push(file);
    characters += file.text.length;
    if (files.length <= most.files && characters <= most.characters) continue;
    return [...files.slice(0, -1), { ...file, ...nothing, faults: [tooMuch(most)] }];
  }
  startFinancialYearIn(financialYearOf(files));
  return files;
}

/** In which month the financial year starts, by site.yaml: the check judges dates before any entry is known. */
function financialYearOf(files: ContentFile[]): FinancialYearMonth {
  const site = files.find(({ place }) => place.belongs && place.collection === 'site');
  const said = (site?.yaml?.data as { financialYearStarts?: unknown } | undefined)
    ?.financialYearStarts;
  return financialYearMonths.find((month) => month === said) ?? usualStart;
}

/** Whether the content is larger than the site can be, and the reading stopped at this file. */
export function isTooMuch({ faults }: ContentFile): boolean {
  return faults.some(({ code }) => code === 'too-much-content');
}

function readContentFile(folder: string, path: string, cache: ParseCache): ContentFile {
  const place = placeOf(path);
  const opened = openFile(join(folder, path));
  const unread = { ...nothing, path, place };
  const isNoFile = 'code' in opened && opened.code === 'not-a-plain-file';
  if (!place.belongs) return { ...unread, faults: isNoFile ? [opened] : [] };
  if (!place.hasRightEnding && !isNoFile) return { ...unread, faults: [wrongEnding(place)] };
  if ('code' in opened) return { ...unread, faults: [opened] };
  const decoded = decode(opened.bytes);
  return 'code' in decoded ? { ...unread, faults: [decoded] } : readText(path, decoded.text, cache);
}

/** Reads a text as the file at a path of the content. */
export function readText(path: string, text: string, cache = noCache): ContentFile {
  const place = placeOf(path);
  const unread = { ...nothing, path, place, text };
  if (!place.belongs) return { ...unread, faults: [] };
  if (text.trim() === '') return { ...unread, faults: [emptyFile] };
  const faults = faultsOfText(text);
  if (faults.length > 0) return { ...unread, faults };
  const isYaml = collections[place.collection].format === 'yaml';
  const parts = isYaml ? { front: text, body: undefined } : splitMdx(text);
  if ('code' in parts) return { ...unread, faults: [parts] };
  const yaml = yamlOf(parts.front, cache);
  return { path, place, text, yaml, body: parts.body, faults: yaml.faults };
}

function yamlOf(text: string, cache: ParseCache): ParsedYaml {
  const known = cache.get('yaml', text);
  if (known !== undefined) return parsedYaml(text, known);
  const yaml = parseYaml(text);
  if (yaml.faults.length === 0) cache.set('yaml', text, yaml.data);
  return yaml;
}

const nothing = { text: '', yaml: undefined, body: undefined };

function wrongEnding({ collection, ending }: Extract<FilePlace, { belongs: true }>): Fault {
  const right = `.${collections[collection].format}`;
  return {
    code: 'wrong-ending',
    line: 1,
    column: 1,
    what: ending
      ? `The name of this file ends in “${ending}”.`
      : 'The name of this file has no ending.',
    fix: `Rename it so that it ends in ${right}, like ${collections[collection].pattern}.`,
  };
}

function tooMuch({ files, characters }: Limits): Fault {
  return {
    code: 'too-much-content',
    line: 1,
    column: 1,
    what: 'With this file the content is larger than the site can be.',
    fix: `Keep it to ${files.toLocaleString('en-GB')} files and ${characters.toLocaleString('en-GB')} characters in all; look for files that came here by mistake.`,
  };
}

/** Every file below a folder; hidden ones, which the machine writes, are left out. */
async function listFiles(folder: string, below: string): Promise<string[]> {
  const found = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const lists = found.map((one) => {
    const path = below ? `${below}/${one.name}` : one.name;
    if (one.name.startsWith('.') || writtenByMachines.has(one.name)) return [];
    if (path === registryFile) return [];
    if (one.isDirectory()) return listFiles(folder, path);
    return [path];
  });
  return (await Promise.all(lists)).flat().sort();
}

/** The name of the file of addresses, in the content folder. It is no entry: addresses/ reads it. */
export const registryFile = 'registry.csv';

const writtenByMachines = new Set(['Thumbs.db', 'desktop.ini']);

/** One file of the content as it was read. */
export interface ContentFile {
  /** Counted from the content folder, with forward slashes. */
  path: string;
  place: FilePlace;
  /** The text without a byte order mark; empty when it could not be read. */
  text: string;
  /** The fields; for MDX those of the front matter, with positions in the whole file. */
  yaml: ParsedYaml | undefined;
  /** For MDX: the body, with the front matter blanked out so that positions hold. */
  body: string | undefined;
  faults: Fault[];
}
