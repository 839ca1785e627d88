import { agree, inFigures } from '../fields/sentence.ts';

/** A sentence of a catalogue with its slots filled: “As at {date}.” A slot without a value is a type error. */
export function fill<Sentence extends string>(
  sentence: Sentence,
  values: Record<SlotsOf<Sentence>, string | number>,
): string {
  return sentence.replace(slot, (_, name: SlotsOf<Sentence>) => String(values[name]));
}

/** The sentence that goes with a number, with the number in it: “1 change”, “1,500 changes”. */
export function fillCount<Sentence extends string>(
  count: number,
  words: { one: Sentence; many: Sentence },
  ...[values]: Exclude<SlotsOf<Sentence>, 'count'> extends never
    ? []
    : [Record<Exclude<SlotsOf<Sentence>, 'count'>, string | number>]
): string {
  return fill(agree(count, words), { count: inFigures(count), ...values });
}

/** A slot in a sentence, with its name. */
export const slot = /\{(\w+)\}/g;

/** The names of the slots of a sentence. */
export function slotsIn(sentence: string): string[] {
  return [...sentence.matchAll(slot)].map(([, name]) => name ?? '');
}

/** The names of the slots of a sentence, as a type. */
export type SlotsOf<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;
