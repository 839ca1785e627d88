import { idPattern } from '../../fields/id.ts';
import { leaves, refersTo } from '../../fields/shape.ts';
import { collections } from '../../reading/collections.ts';
import { closestTo } from '../closest.ts';
import type { Finding, Rule } from '../problem.ts';
import { type Target, targets } from '../targets.ts';

/** Every ID in a field is that of an entry. Which fields hold IDs is read off the fields themselves. */
export const noSuchEntry: Rule = function* (content) {
  const targetOf = targets(content);
  for (const { file, place, data } of content.drafts) {
    for (const { path, value, schema } of leaves(collections[place.collection].schema, data)) {
      const collection = refersTo(schema);
      if (!collection || typeof value !== 'string' || !idPattern.test(value)) continue;
      const target = targetOf(collection, place);
      if (!target || target.ids.has(value)) continue;
      yield { file, path, code: 'no-such-entry', ...complaint(value, target) };
    }
  }
};

function complaint(value: string, { noun, within, ids, where }: Target) {
  const meant = closestTo(value, ids);
  const [first] = ids;
  const example = meant === undefined ? `, for example ${first}` : '';
  return {
    what: `There is no ${noun} “${value}”${within}.`,
    fix: first ? `Use ${where}${example}.` : `Add it first: there is no ${noun}${within} yet.`,
    meant,
  } satisfies Partial<Finding>;
}
