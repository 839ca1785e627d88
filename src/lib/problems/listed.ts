import { count } from '../fields/sentence.ts';
import { withPlainSpaces } from '../fields/text.ts';

/** A number with its noun: “1 problem”, “2 problems”. Plain spaces, for terminals. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return withPlainSpaces(count(number, one, many));
}

/** Words with a full stop, unless they end in one. */
export function sentence(words: string): string {
  return /[.?!]["”]?$/.test(words) ? words : `${words}.`;
}
