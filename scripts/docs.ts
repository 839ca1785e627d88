// Writes the generated pages of the documentation: docs/problems.md, and the tables of fields in
// docs/authoring/. With --check it writes nothing and exits 1 when a page is out of date.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collectionNames, collections } from '../src/lib/reading/collections.ts';
import { textOf } from './build/files.ts';
import { fieldsTable, withTable } from './docs/fields-table.ts';
import { oncePublished } from './docs/once-published.ts';
import { problemsPage } from './docs/problems-page.ts';

const docs = resolve(import.meta.dirname, '../docs');
const pages = [
  { file: 'problems.md', write: () => problemsPage() },
  ...collectionNames.map((name) => ({
    file: `authoring/${name}.md`,
    write: (now: string) =>
      withTable(now, fieldsTable(collections[name].schema, oncePublished(name))),
  })),
];

const stale = pages.filter(({ file, write }) => {
  const path = join(docs, file);
  const now = textOf(path) ?? '';
  const next = write(now);
  if (now === next) return false;
  if (!process.argv.includes('--check')) writeFileSync(path, next);
  return true;
});

if (!process.argv.includes('--check')) {
  console.log(stale.length === 0 ? 'Everything was up to date.' : `Wrote ${names()}.`);
} else if (stale.length > 0) {
  console.error(
    `Out of date: ${names()}. Run npm exec -c 'node scripts/docs.ts' and commit the result.`,
  );
  process.exitCode = 1;
}

function names(): string {
  return stale.map(({ file }) => `docs/${file}`).join(', ');
}
