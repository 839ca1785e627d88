import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oldAddresses, renamedParts } from '../../src/lib/addresses/old-names.ts';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { shareContent } from '../../src/lib/build/content-module.ts';
import { editionsOf } from '../../src/lib/build/editions/addresses.ts';
import { writeSitemap } from '../../src/lib/build/editions/sitemap.ts';
import { namesWithTerms } from '../../src/lib/build/gloss-terms.ts';
import { headersFile } from '../../src/lib/build/headers-file.ts';
import { writePages } from '../../src/lib/build/pages/write-pages.ts';
import { pagesOf } from '../../src/lib/build/program/kept-program.ts';
import { hostsOf } from '../../src/lib/edit/host-apis.ts';
import { namesIn } from '../../src/lib/kinds/names.ts';
import { entriesIn, readingOf } from '../../src/lib/reading/reading-of.ts';
import { titlesByLanguage } from '../../src/lib/reading/titles-by-language.ts';
import { wordsByLanguage } from '../../src/lib/reading/words-by-language.ts';
import { partSums } from '../../src/lib/register/asked.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { address } from '../../src/lib/site/address.ts';
import { languagesOf } from '../../src/lib/site/languages.ts';
import type { Settings } from './settings.ts';

/**
 * Makes all pages of a site, and what names them: the sitemap, and the headers for hosts.
 *
 * @param program the folder of the program that makes the pages.
 * @param code names the code of which it was made.
 * @returns the sums of the files of the pages.
 */
export async function makePages(
  program: string,
  code: string,
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const { root, base, stage, cache, asAt } = settings;
  const content = join(root, settings.contentDir);
  const entries = await entriesIn(content);
  const own = entries.site[0]?.data;
  const site = own?.address ?? '';
  const languages = languagesOf(own ?? {});
  const terms = entries.glossary[0]?.data.terms ?? [];
  const { lines } = await readAddresses(content);
  const asked = await shareContent(content, asAt);
  const pages = await pagesOf(program);
  // The pages have built the register.
  const register = await registerOf(content, asAt);
  const prose = (await readingOf(content)).prose();
  const { addresses, sums } = await writePages(
    pages,
    {
      terms,
      names: namesWithTerms(terms, namesIn(register)),
      words: {
        languages,
        words: wordsByLanguage(entries),
        titles: titlesByLanguage(entries),
        called: register.called,
      },
      renamed: [...renamedParts(lines)],
      base,
      site,
    },
    {
      folder: stage,
      store: join(cache, 'astro/pages'),
      code,
      content: { asked, sumOf: partSums({ register, prose, addresses: lines }) },
    },
  );
  const old = oldAddresses(lines);
  const listed = pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && !path.startsWith('/embed/') && !old.has(path));
  await writeSitemap(stage, listed, { address: site, base }, editionsOf(languages));
  const all = own?.edit ? [...addresses, address.edit()] : addresses;
  const hosts = own?.edit ? hostsOf(own.edit) : [];
  await writeFile(join(stage, '_headers'), headersFile(all, base, languages, hosts));
  return sums;
}
