import { suggestedId } from '../../fields/id.ts';
import { reservedParts } from '../../site/reserved-parts.ts';
import { priorityIds } from '../priorities.ts';
import type { Rule } from '../problem.ts';
import { isTakenBeside } from '../taken.ts';

/**
 * No heading of a strategy, and no commitment, takes the name of a part that the page on which it stands has in any
 * case: a link to one would get to the other.
 */
export const reservedPart: Rule = function* (content) {
  for (const { file, data } of content.of('strategies')) {
    const ids = priorityIds(data);
    const taken = new Set(ids.map(({ value }) => value));
    for (const { path, value } of ids) {
      if (!isReserved('strategies', value)) continue;
      yield {
        file,
        path,
        code: 'reserved-part',
        what: `The page of a strategy has a part “${value}” of its own.`,
        fix: `Give the heading another ID, for example ${suggestedId(`${value}-1`, (one) => taken.has(one))}. If it was published, its line in registry.csv says where it went: ${value}>its-new-name.`,
      };
    }
  }
  for (const { file, place } of content.of('commitments')) {
    if (!isReserved('commitments', place.slug)) continue;
    yield {
      file,
      code: 'reserved-part',
      what: `The page of a report has a part “${place.slug}” of its own, beside those of the commitments.`,
      fix: `Rename the file, for example to ${suggestedId(`${place.slug}-1`, isTakenBeside(place, content))}${place.ending}.`,
    };
  }
};

function isReserved(collection: keyof typeof reservedParts, name: string): boolean {
  return (reservedParts[collection] as readonly string[]).includes(name);
}
