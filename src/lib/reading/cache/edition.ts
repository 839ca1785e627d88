import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';

const packages = ['yaml', 'satteri'];

/** A name for the parsers as they are now: the code that reads, the packages and Node. */
export function parserEdition(): string {
  const sum = createHash('sha256').update(process.version);
  for (const name of packages) {
    sum.update(JSON.parse(read(findPackageJSON(name, import.meta.url) ?? '')).version);
  }
  const folder = resolve(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of sources.filter((one) => one.endsWith('.ts'))) {
    sum.update(`${path}\n${read(join(folder, path))}`);
  }
  return sum.digest('hex');
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
