import { hash } from 'node:crypto';
import type { FinishingInputs } from './finish-page.ts';

/**
 * A name for all that decides how pages are finished now: what the content says of names, terms and languages, the
 * style sheets and the code. With it a page that was finished before can be told to be the same.
 *
 * @param sheets the texts of the style sheets.
 * @param code names the code, the packages and Node.
 */
export function finishingEdition(
  given: FinishingInputs,
  sheets: readonly string[],
  code: string,
): string {
  const { paths, words, ...rest } = given;
  const { languages, ...maps } = words;
  // In one language no page leads to an edition of another.
  const others = languages.length > 1 ? paths : [];
  const called = others.length > 0 ? [...maps.called] : [];
  const texts = [called, [...maps.words], [...maps.titles].map(([lang, its]) => [lang, [...its]])];
  return hash('sha256', JSON.stringify([rest, languages, texts, others, sheets, code]));
}
