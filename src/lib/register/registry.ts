import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PlacedLine,
  type RegistryFault,
  readRegistry,
  registryFile,
} from '../registry/csv.ts';

/** Reads the registry of a content folder; without the file it has no lines. */
export async function registryIn(folder: string): Promise<Registry> {
  const text = await readFile(join(folder, registryFile), 'utf8').catch(() => undefined);
  if (text === undefined) return { isThere: false, text: '', lines: [], faults: [] };
  return { isThere: true, text, ...readRegistry(text) };
}

/** The registry as it stands in its file. */
export interface Registry {
  isThere: boolean;
  text: string;
  lines: PlacedLine[];
  faults: RegistryFault[];
}
