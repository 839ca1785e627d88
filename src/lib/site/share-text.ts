import { shareLetters } from './share-letters.ts';

/**
 * A text in the letters of share images. What stands for other letters is written with those, as CO₂ with a 2; undefined
 * when a letter is left that the font does not have, because a sentence without some of its letters says something else.
 */
export function inShareLetters(text: string): string | undefined {
  const letters = foldedLetters(text);
  if (letters.some((letter) => !shareLetters.has(letter))) return undefined;
  return letters.join('').replace(/ +/g, ' ').trim();
}

/** The letters of a text that share images cannot show, each once. */
export function missingInShareLetters(text: string): string[] {
  return [...new Set(foldedLetters(text).filter((letter) => !shareLetters.has(letter)))];
}

function foldedLetters(text: string): string[] {
  return [...text.normalize('NFC').replace(unseen, '')].flatMap((letter) => {
    if (/\s/u.test(letter) && letter !== '\u00a0') return [' '];
    if (shareLetters.has(letter)) return [letter];
    const folded = [...(lookalikes[letter] ?? letter.normalize('NFKC'))];
    return folded.every((part) => shareLetters.has(part)) ? folded : [letter];
  });
}

/** Characters that nobody sees: controls but for spaces, marks of direction, soft hyphens, joiners. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu;

/** Signs of other fonts whose plain twins say the same: Word’s hyphens, primes and long dashes. */
const lookalikes: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': "'",
  '\u2033': '"',
  '\u2190': '<',
  '\u2192': '>',
};
