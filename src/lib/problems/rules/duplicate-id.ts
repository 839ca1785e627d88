import type { Draft } from '../content.ts';
import { locate } from '../locate.ts';
import { priorityIds } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';
import { type Spot, textsAt } from '../select.ts';

/** Within a strategy each heading, and in the glossary each term, has an ID of its own. */
export const duplicateId: Rule = function* ({ of }) {
  for (const draft of of('strategies')) yield* repeated(draft, priorityIds(draft.data));
  for (const draft of of('glossary')) yield* repeated(draft, textsAt(draft.data, 'terms.*.id'));
};

function* repeated({ file }: Draft, spots: Spot<string>[]): Generator<Finding> {
  const first = new Map<string, Spot<string>>();
  for (const { path, value } of spots) {
    const other = first.get(value.toLowerCase());
    first.set(value.toLowerCase(), other ?? { path, value });
    if (!other) continue;
    yield {
      file,
      path,
      code: 'duplicate-id',
      what: `The ID “${value}” is taken on line ${locate(file, other.path).line}.`,
      fix: `Give this one another ID, for example ${value.toLowerCase()}-b.`,
    };
  }
}
