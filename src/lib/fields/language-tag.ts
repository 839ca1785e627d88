import { z } from 'zod';
import { rule } from './rule.ts';
import { prose, quote } from './text.ts';

/** The language of the site’s own words where nobody says another. */
export const usualLanguage = 'en' as const;

/** The languages in which boards of these islands print their plans, with their names. */
export const languageNames = {
  en: 'English',
  cy: 'Welsh',
  ga: 'Irish',
  gd: 'Scottish Gaelic',
} as const;

/** The code of a language by BCP 47, written cy or en. */
export const languageTag = z.string().superRefine(
  rule('not-a-language', (value) =>
    isLanguageTag(value)
      ? undefined
      : {
          what: `${quote(value)} is not the code of a language.`,
          fix: `Write its short code: ${codes}. Any other language has one too, for example pl for Polish.`,
        },
  ),
);

/** The words of a source: in one language as they are, or by the code of each language that it prints. */
export const wordsAsPrinted = z.union([
  prose(1500),
  z.strictObject(
    Object.fromEntries(
      Object.entries(languageNames).map(([code, name]) => [
        code,
        prose(1500).optional().describe(`The words in ${name}, as the source prints them.`),
      ]),
    ) as Record<LanguageCode, z.ZodOptional<z.ZodString>>,
  ),
]);

/** Whether a text is the code of a language, well formed and written as the standard writes it. */
function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A language for readers, in English: “Welsh”. A code that nobody here knows stands for itself. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}

/** Words of a source that are written by language; none where they are written as they are. */
export function printedByLanguage(words: WordsAsPrinted | undefined): PrintedWords[] {
  if (words === undefined || typeof words === 'string') return [];
  return Object.entries(words).flatMap(([lang, text]) => (text ? [{ lang, text }] : []));
}

/** A value that may hold words in several languages, as one text or as the texts of a list. */
export function withoutLanguages<Value extends string | readonly string[]>(
  value: Value | WordsAsPrinted,
): Value | string | string[] {
  if (typeof value === 'string' || Array.isArray(value)) return value as Value | string;
  return printedByLanguage(value as WordsAsPrinted).map(({ text }) => text);
}

export type LanguageCode = keyof typeof languageNames;
export type WordsAsPrinted = z.infer<typeof wordsAsPrinted>;

interface PrintedWords {
  lang: string;
  text: string;
}

const names = new Intl.DisplayNames('en-GB', { type: 'language' });
const codes = Object.entries(languageNames)
  .map(([code, name]) => `${code} for ${name}`)
  .join(', ');
