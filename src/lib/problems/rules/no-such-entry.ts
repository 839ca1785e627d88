import { z } from 'zod';
import { splitIdOfAny } from '../../fields/id.ts';
import { leaves, refersTo } from '../../fields/shape.ts';
import { collections } from '../../reading/collections.ts';
import type { Rule } from '../problem.ts';
import { noSuch, ofAnyStrategy, targets } from '../targets.ts';

/** Every ID in a field is that of an entry. Which fields hold IDs is read off the fields themselves. */
export const noSuchEntry: Rule = function* (content) {
  const targetOf = targets(content);
  for (const { file, place, data } of content.drafts) {
    for (const { path, value, schema } of leaves(collections[place.collection].schema, data)) {
      const collection = refersTo(schema);
      if (!collection || typeof value !== 'string') continue;
      // What the field does not take has a problem of its own.
      if (!z.safeParse(schema, value).success) continue;
      const [strategy] = splitIdOfAny(value) ?? [];
      const target = strategy
        ? ofAnyStrategy(collection, strategy, place, content)
        : targetOf(collection, place);
      if (!target || target.ids.has(value)) continue;
      yield { file, path, ...noSuch(value, target) };
    }
  }
};
