import { leaves } from '../fields/shape.ts';
import { collectionNames, collections, type Entries } from './collections.ts';

/**
 * What files call the things that they tell of: bodies, strategies, documents, places, topics, and their parts. By it a
 * sentence of ours that holds a name is told from a sentence that only begins or ends like one of ours.
 */
export function namesInContent(entries: Entries): Set<string> {
  const names = collectionNames.flatMap((name) =>
    entries[name].flatMap(({ data }) =>
      leaves(collections[name].schema, data).flatMap(({ path, value }) =>
        typeof value === 'string' && nameFields.has(String(path.at(-1)))
          ? [value.replace(/\s+/g, ' ').trim()]
          : [],
      ),
    ),
  );
  return new Set(names);
}

const nameFields = new Set(['name', 'shortName', 'title', 'shortTitle']);
