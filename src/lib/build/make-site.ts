import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oldAddresses, renamedParts } from '../addresses/old-names.ts';
import { readAddresses } from '../addresses/read-addresses.ts';
import { hostsOf } from '../edit/host-apis.ts';
import { namesIn } from '../kinds/names.ts';
import { shareCards } from '../kinds/share-cards.ts';
import { plainFiles } from '../publish/plain-files.ts';
import { searchContent } from '../publish/search-content.ts';
import { readingOf } from '../reading/reading-of.ts';
import { titlesByLanguage } from '../reading/titles-by-language.ts';
import { wordsByLanguage } from '../reading/words-by-language.ts';
import { registerOf } from '../register/register-of.ts';
import { address } from '../site/address.ts';
import { asAtDay } from '../site/as-at.ts';
import { languagesOf } from '../site/languages.ts';
import { shareContent } from './content-module.ts';
import { editionsOf } from './editions/addresses.ts';
import { writeSitemap } from './editions/sitemap.ts';
import { namesWithTerms } from './gloss-terms.ts';
import { headersFile } from './headers-file.ts';
import { keepOldFiles } from './keep-old-files.ts';
import { makePages } from './make-pages.ts';
import { pagesOf, programAssets } from './program/kept-program.ts';
import { shareImages } from './share/share-images.ts';
import { writePlainFiles } from './write-plain-files.ts';
import { writeIndex } from './write-search.ts';

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
    // It brings the bundler of the screens, which few sites need.
    const { writeEditScreens } = await import('./edit/edit-screens.ts');
    await writeEditScreens(settings, { root, content, files: reading.files, site });
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
