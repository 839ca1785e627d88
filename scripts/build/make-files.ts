// Makes all of a site but its pages, into a folder that it is told of, and writes down their sums.
// A process beside that of the pages, as nearly every machine has two processors.
import { join } from 'node:path';
import { writeEditScreens } from '../../src/lib/build/edit/edit-screens.ts';
import { keptFiles } from '../../src/lib/build/kept/kept-files.ts';
import { keepText } from '../../src/lib/build/kept/kept-text.ts';
import { siteFiles, type WriteFile } from '../../src/lib/build/kept/site-files.ts';
import { shareImages } from '../../src/lib/build/share/share-images.ts';
import { writePlainFiles } from '../../src/lib/build/write-plain-files.ts';
import { writeIndex } from '../../src/lib/build/write-search.ts';
import { shareCards } from '../../src/lib/kinds/share-cards.ts';
import { plainFiles } from '../../src/lib/publish/plain-files.ts';
import { searchContent } from '../../src/lib/publish/search-content.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { hasParses, readingOf } from '../../src/lib/reading/reading-of.ts';
import { notedParts, partSums, telling } from '../../src/lib/register/asked.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { address } from '../../src/lib/site/address.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { languagesOf } from '../../src/lib/site/languages.ts';
import { beginPart } from './part-of-build.ts';

const root = process.cwd();
const content = contentFolder(root);
// Read beside the check where parses are kept, so that most of it is not parsed twice. What is wrong with it the check tells.
if (hasParses()) void registerOf(content, asAtDay(process.env)).catch(() => {});

await beginPart(async (cache, site = '', code = '', sums = '', build = '') => {
  const { BASE_PATH: base = '/' } = process.env;
  const reading = await readingOf(content);
  const own = reading.entries().site[0]?.data;
  const register = await registerOf(content, asAtDay(process.env));
  const files = siteFiles(site, join(cache, 'astro/files'));
  const { write, dropOthers } = files;
  const search = searchContent(register, reading.prose());
  const writeInIndex: WriteFile = (name, text) => write(address.searchIndex(name), text);
  // Pagefind works in a process of its own, beside what is made here.
  const indexed = writeIndex(search, writeInIndex, languagesOf(own ?? {})[0]);
  // It is told of where it is waited for.
  indexed.catch(() => {});
  const { note, asked } = notedParts();
  const sumOf = partSums({ register });
  const kept = keptFiles<null>(files, join(cache, 'astro/files-list'), code, { asked, sumOf });
  await writePlainFiles(plainFiles(telling(register, note), base), files, kept);
  kept.end();
  await shareImages(shareCards(register), join(root, '.cache/share'), write);
  if (own?.edit) {
    const kept = { file: join(cache, 'astro/edit-screens'), code };
    await writeEditScreens(own.edit, { root, content, files: reading.files, write, kept });
  }
  await indexed;
  dropOthers();
  keepText(sums, build, JSON.stringify([...files.sums]));
});
