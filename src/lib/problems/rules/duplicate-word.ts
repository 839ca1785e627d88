import type { Draft } from '../content.ts';
import { locate } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';
import { repeats, textsAt, type ValueAtPath } from '../select.ts';

/** A status word of a strategy, or a word that the glossary explains, is declared once. */
export const duplicateWord: Rule = function* ({ of }) {
  for (const draft of of('strategies')) {
    yield* repeated(draft, textsAt(draft.data, 'statusWords.*.word'), 'status word');
  }
  for (const draft of of('glossary')) {
    const words = [
      ...textsAt(draft.data, 'terms.*.term'),
      ...textsAt(draft.data, 'terms.*.also.*'),
      ...textsAt(draft.data, 'terms.*.plural.words.*'),
    ];
    yield* repeated(draft, words, 'term');
  }
};

function* repeated(
  { file }: Draft,
  spots: ValueAtPath<string>[],
  noun: string,
): Generator<Finding> {
  for (const { again, first } of repeats(spots, ({ value }) => value.trim().toLowerCase())) {
    if (isOtherSpelling(again, first)) continue;
    yield {
      file,
      path: again.path,
      code: 'duplicate-word',
      what: `The ${noun} “${again.value}” stands on line ${locate(file, first.path).line} already.`,
      fix: 'Keep one of the two, and take the other away.',
    };
  }
}

/** One entry may list its own word again with other capital letters. */
function isOtherSpelling(one: ValueAtPath<string>, other: ValueAtPath<string>): boolean {
  return one.path[1] === other.path[1] && one.value !== other.value;
}
