import type { Text } from './texts.ts';

/**
 * The words of a site that cannot be the name of a person: those that it uses in small letters, and those
 * in the names of its bodies, places, strategies, papers and terms.
 */
export function vocabularyOf(texts: Text[]): Vocabulary {
  const ordinary = texts.flatMap(({ words }) => words.match(inSmallLetters) ?? []);
  const names = texts.filter(isName).map(({ words }) => words.toLowerCase());
  return {
    words: new Set([...ordinary, ...names.flatMap((name) => name.match(anyWord) ?? [])]),
    names,
  };
}

function isName({ file, path }: Text): boolean {
  const { place } = file;
  return place.belongs && collections.has(place.collection) && fields.has(String(path?.at(-1)));
}

const inSmallLetters = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu;
const anyWord = /\p{L}[\p{L}’'-]*/gu;
const collections = new Set(['organisations', 'areas', 'strategies', 'sources', 'glossary']);
const fields = new Set(['name', 'shortName', 'title', 'shortTitle', 'term', 'expansion']);

export interface Vocabulary {
  /** In small letters. */
  words: ReadonlySet<string>;
  /** The names of bodies, places, strategies, papers and terms, in small letters. */
  names: string[];
}
