// Fills package-lock.json with the optional packages for other machines that npm left out.
//
// `npm ci` refuses a lock in which an optional package is missing, and npm leaves one out when the
// registry it asked does not have it: a mirror often lacks the builds for other systems. Run this
// after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, missingOptional, platformOf } from './lock/optional.ts';

const FILE = new URL('../package-lock.json', import.meta.url);

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
const missing = missingOptional(lock);

for (const { path, name, version, dev } of missing) {
  const platform = platformOf(name);
  if (!platform) {
    console.error(
      `${name} ${version} is missing from package-lock.json, and its name does not say which machines it is for.`,
    );
    console.error('Add its entry by hand, with its os and cpu.');
    process.exit(1);
  }
  lock.packages[path] = { version, ...(dev && { dev }), optional: true, ...platform };
}

if (missing.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`package-lock.json: ${missing.length} missing optional packages filled in.`);
