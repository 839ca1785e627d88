import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registryFile } from '../reading/read.ts';
import { type AddressFault, type PlacedLine, parseAddresses } from './csv.ts';

/** Reads the registry of a content folder; without the file it has no lines. */
export async function readAddresses(folder: string): Promise<Addresses> {
  const text = await readFile(join(folder, registryFile), 'utf8').catch(() => undefined);
  if (text === undefined) return { isThere: false, text: '', lines: [], faults: [] };
  return { isThere: true, text, ...parseAddresses(text) };
}

/** The registry as it stands in its file. */
export interface Addresses {
  isThere: boolean;
  text: string;
  lines: PlacedLine[];
  faults: AddressFault[];
}
