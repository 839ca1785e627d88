import { usualLanguage } from '../fields/language-tag.ts';
import type { SpokenLanguage } from '../language/languages.ts';
import type { Site } from './schema.ts';

/** The languages of a site, the one in which its files are written first. */
export function languagesOf({
  languages,
}: Pick<Site, 'languages'>): readonly [SpokenLanguage, ...SpokenLanguage[]] {
  const [own = usualLanguage, ...others] = languages ?? [];
  return [own, ...others];
}

/** The language of a page as browsers are told it: English here is British. */
export function pageLanguage(tag: string): string {
  return tag === usualLanguage ? 'en-GB' : tag;
}

/** The language of the site’s own words, as browsers and programs are told it. */
export function mainLanguage(site: Pick<Site, 'languages'>): string {
  return pageLanguage(languagesOf(site)[0]);
}
