import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oldAddresses, renamedParts } from '../../src/lib/addresses/old-names.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { shareContent } from '../../src/lib/build/content-module.ts';
import { writeEditScreens } from '../../src/lib/build/edit/edit-screens.ts';
import { editionsOf } from '../../src/lib/build/editions/addresses.ts';
import { writeSitemap } from '../../src/lib/build/editions/sitemap.ts';
import { namesWithTerms } from '../../src/lib/build/gloss-terms.ts';
import { headersFile } from '../../src/lib/build/headers-file.ts';
import { keepOldFiles } from '../../src/lib/build/keep-old-files.ts';
import { makePages } from '../../src/lib/build/pages/make-pages.ts';
import { pagesOf, programAssets } from '../../src/lib/build/program/kept-program.ts';
import { shareImages } from '../../src/lib/build/share/share-images.ts';
import { writePlainFiles } from '../../src/lib/build/write-plain-files.ts';
import { writeIndex } from '../../src/lib/build/write-search.ts';
import { hostsOf } from '../../src/lib/edit/host-apis.ts';
import { namesIn } from '../../src/lib/kinds/names.ts';
import { shareCards } from '../../src/lib/kinds/share-cards.ts';
import { plainFiles } from '../../src/lib/publish/plain-files.ts';
import { searchContent } from '../../src/lib/publish/search-content.ts';
import { readingOf } from '../../src/lib/reading/reading-of.ts';
import { titlesByLanguage } from '../../src/lib/reading/titles-by-language.ts';
import { wordsByLanguage } from '../../src/lib/reading/words-by-language.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { address } from '../../src/lib/site/address.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { languagesOf } from '../../src/lib/site/languages.ts';

/**
 * Makes a whole site: the pages first, because they build the register that all others use.
 *
 * @param program the folder of the program that makes the pages.
 */
export async function makeSite(program: string, project: Project): Promise<void> {
  const { root, content, base, site, cache, code } = project;
  const reading = await readingOf(content);
  const entries = reading.entries();
  const own = entries.site[0]?.data;
  const { lines } = await readAddresses(content);
  const languages = languagesOf(own ?? {});
  const terms = entries.glossary[0]?.data.terms ?? [];
  await cp(programAssets(program), site, { recursive: true });
  await shareContent();
  const pages = await pagesOf(program);
  const register = await registerOf(content, asAtDay(process.env));
  const written = await makePages(
    pages,
    {
      terms,
      names: namesWithTerms(terms, namesIn(register)),
      words: {
        languages,
        words: wordsByLanguage(entries),
        titles: titlesByLanguage(entries),
      },
      renamed: [...renamedParts(lines)],
      base,
      site: own?.address ?? '',
    },
    { folder: site, store: join(cache, 'pages'), code },
  );
  const old = oldAddresses(lines);
  const listed = pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && !path.startsWith('/embed/') && !old.has(path));
  const where = { address: own?.address ?? '', base };
  await writeSitemap(site, listed, where, editionsOf(languages));
  await writePlainFiles(plainFiles(register, base), site);
  await shareImages(shareCards(register), join(root, '.cache/share'), site);
  await keepOldFiles(lines, site, base);
  const search = searchContent(register, reading.prose());
  await writeIndex(search, join(site, address.searchIndex()), languages[0]);
  const settings = own?.edit;
  if (settings) {
    const kept = { file: join(cache, 'edit-screens'), code };
    await writeEditScreens(settings, { root, content, files: reading.files, site, kept });
  }
  const all = settings ? [...written, address.edit()] : written;
  const hosts = settings ? hostsOf(settings) : [];
  await writeFile(join(site, '_headers'), headersFile(all, base, languages, hosts));
}

/** What a site is made of, and where it goes. All folders are whole paths. */
export interface Project {
  root: string;
  content: string;
  /** The path on the host, with a slash at both ends. */
  base: string;
  /** The folder of the new site. It is there, and empty. */
  site: string;
  /** What builds into the same place keep for one another. */
  cache: string;
  /** Names the code that makes the site. */
  code: string;
}
