import { stemmer } from 'stemmer';

/**
 * Stands for the point of a decimal in the index, so that “6.4” is a word of its own there and not “64”. Pagefind takes it as a
 * letter, because we say so.
 */
export const point = '·';

/** A text as it goes into the index. */
export function forIndex(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d)/g, point);
}

/** A text from the index as it is shown. */
export function fromIndex(text: string): string {
  return text.replace(/(?<=\d)·(?=\d)/g, '.');
}

/** The words of what somebody typed, or of a name: “St Luke’s” is two, “well-being” is two, “5,000” is one. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}·]+/gu) ?? [];
}

/** The words under which the index has a text: as above, and those with a hyphen or a stroke as one too. */
export function indexWords(text: string): string[] {
  return plain(text)
    .split(/[\s/–—]+/)
    .flatMap((chunk) => {
      const parts = chunk.match(/[\p{L}\p{N}·]+/gu) ?? [];
      return parts.length > 1 ? [parts.join(''), ...parts] : parts;
    });
}

/** “1.8 million” and “1,800,000” are the figure “1.8m”. */
export function shortFigures(text: string): string {
  return text
    .replace(/(\d)\s*(?:million|mn)\b/gi, '$1m')
    .replace(/(\d)\s*(?:billion|bn)\b/gi, '$1bn')
    .replace(/\b(\d{1,3}),?(\d)00,?000\b/g, (_, whole: string, tenth: string) =>
      tenth === '0' ? `${whole}m` : `${whole}.${tenth}m`,
    );
}

/** What a word has in common with its other forms. */
export const stem = stemmer;

/** Without accents, capitals, apostrophes and the commas of numbers. “CO₂” is “co2”, “&” is “and”. */
function plain(text: string): string {
  return forIndex(
    text
      .normalize('NFKD')
      .replace(/[\p{M}’'ʼ]/gu, '')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/&/g, ' and ')
      .toLowerCase(),
  );
}
