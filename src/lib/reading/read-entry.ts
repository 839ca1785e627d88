import { z } from 'zod';
import { type CollectionName, collections, type Entries } from './collections.ts';

/**
 * What the schema of a collection makes of the data of a file. It is asked by the check, by several rules and by what
 * makes the pages, so what it made is remembered for as long as the data is there: neither is ever changed.
 */
export function readEntry<Name extends CollectionName>(
  collection: Name,
  data: unknown,
): z.ZodSafeParseResult<Entries[Name][number]['data']> {
  const { schema } = collections[collection];
  if (typeof data !== 'object' || data === null) return z.safeParse(schema, data) as never;
  const known = entries.get(data);
  if (known?.collection === collection) return known.result as never;
  const result = z.safeParse(schema, data);
  entries.set(data, { collection, result });
  return result as never;
}

const entries = new WeakMap<object, { collection: CollectionName; result: unknown }>();
