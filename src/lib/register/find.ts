import type { Entry } from '../reading/collections.ts';

/**
 * A look-up of entries by ID. The check has found every dangling reference before the register is
 * built, so an ID that is not there is a bug of ours and throws.
 */
export function finder<Data>(collection: string, entries: Entry<Data>[]): (id: string) => Data {
  const byId = new Map(entries.map(({ id, data }) => [id, data]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`There is no “${id}” in ${collection}.`);
    return found;
  };
}

/** Sorts by ID as people count: w2 before w10. */
export function inNaturalOrder(one: string, other: string): number {
  return natural.compare(one, other);
}

const natural = new Intl.Collator('en-GB', { numeric: true });
