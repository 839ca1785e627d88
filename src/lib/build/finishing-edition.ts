import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';
import type { FinishingInputs } from './finish-page.ts';

const code = fileURLToPath(new URL('../', import.meta.url));
const lock = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/**
 * A name for all that decides how pages are finished now: what the content says of names, terms and languages, the
 * style sheets, the code, the packages and Node. With it a page that was finished before can be told to be the same.
 *
 * @param sheets the texts of the style sheets.
 */
export async function finishingEdition(
  given: FinishingInputs,
  sheets: readonly string[],
): Promise<string> {
  const { paths, words, ...rest } = given;
  const { languages, ...maps } = words;
  // In one language no page leads to an edition of another.
  const others = languages.length > 1 ? paths : [];
  const texts = [[...maps.words], [...maps.titles].map(([lang, its]) => [lang, [...its]])];
  const sum = createHash('sha256').update(process.version);
  sum.update(JSON.stringify([rest, languages, texts, others, sheets]));
  for (const file of await filesBelow(code)) {
    sum.update(`\n${file}\n`).update(await readFile(join(code, file)));
  }
  // Without the lock nobody can tell which packages are there, so no page is the same as before.
  sum.update(await readFile(lock).catch(() => randomUUID()));
  return sum.digest('hex');
}
