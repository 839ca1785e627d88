import { type Letters, widthOf } from './fonts.ts';

/**
 * Breaks a text into at most `most` lines of about the same length. Lines break at spaces only; a
 * no-break space holds. What does not fit is left out by whole words, with an ellipsis. Only a word that is
 * wider than a line by itself is broken within.
 */
export function breakLines(text: string, letters: Letters, width: number, most: number): Broken {
  const words = text
    .split(' ')
    .flatMap((word) => pieces(word, letters, width))
    .map((word) => ({ word, width: widthOf(word, letters) }));
  const space = widthOf(' ', letters);
  const lines = fill(words, space, width);
  if (lines.length > most) return { lines: cut(words, letters, width, most), whole: false };
  return { lines: balance(words, space, width, lines.length).map(inWords), whole: true };
}

/** The lines of a text, and whether they hold all of it. */
export interface Broken {
  lines: string[];
  whole: boolean;
}

interface Word {
  word: string;
  width: number;
}

interface Line {
  words: string[];
  width: number;
}

/** Puts as many words on each line as it holds. */
function fill(words: Word[], space: number, width: number): Line[] {
  const lines: Line[] = [];
  for (const one of words) {
    const last = lines.at(-1);
    if (last && last.width + space + one.width <= width) {
      last.words.push(one.word);
      last.width += space + one.width;
    } else {
      lines.push({ words: [one.word], width: one.width });
    }
  }
  return lines;
}

/** The narrowest lines of which there are no more. */
function balance(words: Word[], space: number, width: number, count: number): Line[] {
  let [narrow, wide] = [Math.max(...words.map((one) => one.width)), width];
  while (wide - narrow > 4) {
    const between = (narrow + wide) / 2;
    if (fill(words, space, between).length <= count) wide = between;
    else narrow = between;
  }
  return fill(words, space, wide);
}

function cut(words: Word[], letters: Letters, width: number, most: number): string[] {
  for (let kept = words.length - 1; kept > 0; kept--) {
    const before = words.slice(0, kept - 1);
    const last = (words[kept - 1]?.word ?? '').replace(/[.,;:–—-]+$/u, '');
    const ended = { word: `${last}…`, width: widthOf(`${last}…`, letters) };
    const lines = fill([...before, ended], widthOf(' ', letters), width);
    if (lines.length <= most && ended.width <= width && last !== '') return lines.map(inWords);
  }
  return ['…'];
}

/** A word that is wider than a line, in parts that are not. */
function pieces(word: string, letters: Letters, width: number): string[] {
  if (widthOf(word, letters) <= width) return [word];
  const parts = [''];
  for (const { segment } of new Intl.Segmenter('en-GB').segment(word)) {
    const longer = `${parts.at(-1)}${segment}`;
    if (widthOf(longer, letters) <= width) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

function inWords({ words }: Line): string {
  return words.join(' ');
}
