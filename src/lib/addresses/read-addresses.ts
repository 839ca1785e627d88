import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registryFile } from '../reading/read.ts';
import { type AddressFault, type PlacedLine, parseAddresses } from './csv.ts';

/** Reads the registry of a content folder; without the file it has no lines. The same text is parsed once. */
export async function readAddresses(folder: string): Promise<Addresses> {
  const text = await readFile(join(folder, registryFile), 'utf8').catch(() => undefined);
  if (text === undefined) return { isThere: false, text: '', lines: [], faults: [] };
  if (last?.text !== text) last = { isThere: true, text, ...parseAddresses(text) };
  return last;
}

let last: Addresses | undefined;

/** The registry as it stands in its file. */
export interface Addresses {
  isThere: boolean;
  text: string;
  lines: readonly PlacedLine[];
  faults: readonly AddressFault[];
}
