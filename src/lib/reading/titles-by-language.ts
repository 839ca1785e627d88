import { printedByLanguage, usualLanguage } from '../fields/language-tag.ts';
import type { Entries } from './collections.ts';

/**
 * The titles that a publisher prints in several languages: by language, from the English one. Only a title that is the
 * printed English wording to the letter is one of them. Where another commitment has the same title, and does not
 * print the same words in that language, nobody could tell which of the two stands on a page, so it stays English.
 */
export function titlesByLanguage({ commitments }: Entries): Map<string, Map<string, string>> {
  const titles = new Map<string, Map<string, string>>();
  for (const [title, all] of Map.groupBy(commitments, ({ data }) => plain(data.title))) {
    const [first, ...others] = all.map(({ data }) => printed(data.wording));
    if (first?.get(usualLanguage) !== title) continue;
    for (const [lang, words] of first) {
      if (lang === usualLanguage || others.some((one) => one.get(lang) !== words)) continue;
      titles.set(lang, (titles.get(lang) ?? new Map()).set(title, words));
    }
  }
  return titles;
}

function printed(wording: Parameters<typeof printedByLanguage>[0]): Map<string, string> {
  return new Map(printedByLanguage(wording).map(({ lang, text }) => [lang, plain(text)]));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
