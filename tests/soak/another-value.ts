import { z } from 'zod';
import { choicesOf, refersTo } from '../../src/lib/fields/shape.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';

/** Another value that may stand in a field; undefined where there is none. */
export function anotherValue(value: unknown, field: z.core.$ZodType, entries: Entries): unknown {
  const to = refersTo(field);
  const ids =
    to === 'organisations' || to === 'areas' || to === 'sources'
      ? entries[to].map(({ id }) => id)
      : [];
  const words = to
    ? []
    : [`${value} too`, `${value}-too`, 'Other', '2026-02-03', '2026-02', '#12436D'];
  const numbers = typeof value === 'number' ? [value + 1, value - 1] : [];
  return [...ids, ...numbers, ...(choicesOf(field) ?? words)].find(
    (one) => one !== value && z.safeParse(field, one).success,
  );
}
