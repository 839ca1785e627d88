import { isCollection } from '../kinds/kinds.ts';
import { pageKindOf } from '../kinds/page-kind.ts';
import type { Register } from '../register/types.ts';
import { datedPages, isOfStrategy } from './dated-pages.ts';
import { destinationOf } from './destination.ts';
import { leavesNotice } from './kept.ts';
import { type AddressLine, collectionOf } from './line.ts';

/**
 * Whether the page of a line is in the site as at the day of the register. A strategy that was not published
 * by then has no page, nor has anything of it; a report, a snapshot and a meeting neither. What moved is
 * there with what it moved to, and the notice of what was withdrawn for good.
 */
export function isKnown(line: AddressLine, lines: AddressLine[], register: Register): boolean {
  if (line.state === 'moved') {
    const end = destinationOf(line, lines);
    return end !== undefined && isKnown(end, lines, register);
  }
  if (leavesNotice(line)) return true;
  if (isOfStrategy(line)) return datedPages(register, []).some(({ id }) => id === line.id);
  const collection = collectionOf(line);
  return (
    !isCollection(collection) ||
    line.id === collection ||
    pageKindOf(line.id, register) !== undefined
  );
}
