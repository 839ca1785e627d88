// Fills package-lock.json with the optional packages for other machines that npm left out.
//
// `npm ci` refuses a lock in which an optional package is missing, and npm leaves one out when the
// registry it asked does not have it: a mirror often lacks the builds for other systems. An entry
// that was filled in so gets the sum of its content from the registry, or nothing would check what is
// installed. Run this after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, missingOptional, platformOf } from './lock/optional.ts';
import { askRegistry, completed, withoutSum } from './lock/sums.ts';

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

const unknown: string[] = [];
const open = withoutSum(lock);
for (const one of open) {
  const known = askRegistry(one);
  const entry = lock.packages[one.path];
  if (known && entry) lock.packages[one.path] = completed(entry, known);
  else unknown.push(`${one.name} ${one.version}`);
}

if (missing.length + open.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(
  `package-lock.json: ${missing.length} missing optional packages and ${open.length - unknown.length} sums filled in.`,
);
if (unknown.length > 0) {
  console.error(`Your registry does not have these, so they have no sum: ${unknown.join(', ')}.`);
  console.error('Ask another one: npm_config_registry=… npm run complete-lock');
  process.exitCode = 1;
}
