import { listed } from '../fields/sentence.ts';

/** A part of a total as a sentence names it: “Achieved” or “On target”. */
export function partName({ words, label = '' }: NamedPart): string {
  const names = words.length > 0 ? words : [label];
  return listed(names.map((name) => `“${name}”`));
}

/** What a part of a total is known by, in one report and in the next. The order of its words says nothing. */
export function partKey({ words, label }: NamedPart): string {
  return JSON.stringify(words.length > 0 ? words.toSorted() : label);
}

/** The status words for which a report prints one number, or what it calls it when they are none. */
export interface NamedPart {
  words: string[];
  label?: string | undefined;
}
