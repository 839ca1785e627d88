import { z } from 'zod';
import { splitIdOfAny } from '../../fields/id.ts';
import { leaves, refersTo } from '../../fields/shape.ts';
import { collections } from '../../reading/collections.ts';
import type { Rule } from '../problem.ts';
import { isStarterId } from '../starter.ts';
import { noSuch, ofAnyStrategy, targets } from '../targets.ts';
import { nameOf } from '../translate/field.ts';
import { notNamedYet } from '../translate/not-filled-in.ts';

/** Every ID in a field is that of an entry. Which fields hold IDs is read off the fields themselves. */
export const noSuchEntry: Rule = function* (content) {
  const targetOf = targets(content);
  for (const { file, place, data } of content.drafts) {
    for (const { path, value, schema } of leaves(collections[place.collection].schema, data)) {
      const collection = refersTo(schema);
      if (!collection || typeof value !== 'string') continue;
      const [strategy] = splitIdOfAny(value) ?? [];
      const target = strategy
        ? ofAnyStrategy(collection, strategy, place, content)
        : targetOf(collection, place);
      if (!target || target.ids.has(value)) continue;
      // What the field does not take has a problem of its own.
      if (!z.safeParse(schema, value).success) continue;
      const words = isStarterId(value) ? notNamedYet(nameOf(path), target) : noSuch(value, target);
      yield { file, path, ...words };
    }
  }
};
