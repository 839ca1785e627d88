import { printedByLanguage, usualLanguage } from '../../fields/language-tag.ts';
import { languages, type SpokenLanguage } from '../../language/languages.ts';
import { translator } from '../../language/translator.ts';
import type { Register } from '../../register/types.ts';
import type { PaperLine } from './paper.ts';

/** Words of a document in one language. */
export interface WordedRun {
  text: string;
  lang: string;
}

/**
 * Says the lines of a paper in a language of the site, in runs of one language each. A title is said as its publisher
 * prints it there; what nobody has translated stays as it is, and says which language that is.
 */
export function wordingOf(
  language: SpokenLanguage,
  register: Pick<Register, 'words' | 'commitments' | 'called'>,
): (line: Pick<PaperLine, 'text' | 'commitment'>) => WordedRun[] {
  const { words } = register;
  const isUsual = language === usualLanguage;
  const say = isUsual ? undefined : translator(languages[language], register.called);
  // Not asked for where titles stay as they are: a paper follows from its own strategy then.
  const printing = new Map(isUsual ? [] : register.commitments.map((one) => [one.id, one]));
  return ({ text, commitment }) => {
    const named = commitment && printing.get(commitment.id);
    if (named) {
      const printed = printedByLanguage(named.wording);
      const isTheTitle = printed.some(
        (one) => one.lang === usualLanguage && one.text === named.title,
      );
      const own = printed.find(({ lang }) => lang === language);
      if (isTheTitle && own) return [{ text: `${named.ref} ${own.text}`, lang: language }];
    }
    const known = words.get(commitment?.title ?? text);
    const asItIs = [{ text, lang: known ?? usualLanguage }];
    if (known !== undefined || !say) return asItIs;
    return (
      say(text.replaceAll('\u00a0', ' '))?.map((run) => ({
        text: run.text,
        lang: run.isTranslated ? language : usualLanguage,
      })) ?? asItIs
    );
  };
}
