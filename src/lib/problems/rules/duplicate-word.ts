import type { Draft } from '../content.ts';
import { locate } from '../locate.ts';
import type { Finding, Rule } from '../problem.ts';
import { textsAt, type ValueAtPath } from '../select.ts';

/** A status word of a strategy, or a word that the glossary explains, is declared once. */
export const duplicateWord: Rule = function* ({ of }) {
  for (const draft of of('strategies')) {
    yield* repeated(draft, textsAt(draft.data, 'statusWords.*.word'), 'status word');
  }
  for (const draft of of('glossary')) {
    const words = [
      ...textsAt(draft.data, 'terms.*.term'),
      ...textsAt(draft.data, 'terms.*.also.*'),
    ];
    yield* repeated(draft, words, 'term');
  }
};

function* repeated(
  { file }: Draft,
  spots: ValueAtPath<string>[],
  noun: string,
): Generator<Finding> {
  const first = new Map<string, ValueAtPath<string>>();
  for (const spot of spots) {
    const key = spot.value.trim().toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? spot);
    if (!other || isOtherSpelling(spot, other)) continue;
    yield {
      file,
      path: spot.path,
      code: 'duplicate-word',
      what: `The ${noun} “${spot.value}” stands on line ${locate(file, other.path).line} already.`,
      fix: 'Keep one of the two, and take the other away.',
    };
  }
}

/** One entry may list its own word again with other capital letters. */
function isOtherSpelling(one: ValueAtPath<string>, other: ValueAtPath<string>): boolean {
  return one.path[1] === other.path[1] && one.value !== other.value;
}
