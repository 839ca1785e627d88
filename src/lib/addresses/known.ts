import { isCollection } from '../kinds/kinds.ts';
import { pageKindOf } from '../kinds/page-kind.ts';
import type { Register } from '../register/types.ts';
import { datedPages, isOfStrategy } from './dated-pages.ts';
import { type AddressLine, collectionOf } from './line.ts';

/**
 * Whether the page of a line that has not moved is in the site as at the day of the register. A strategy that was not
 * published by then has no page, nor has anything of it; a report, a snapshot and a meeting neither.
 */
export function isKnown(line: Pick<AddressLine, 'id'>, register: Register): boolean {
  if (isOfStrategy(line)) return datedPages(register, []).some(({ id }) => id === line.id);
  const collection = collectionOf(line);
  return (
    !isCollection(collection) ||
    line.id === collection ||
    pageKindOf(line.id, register) !== undefined
  );
}
