import type { Register } from '../register/types.ts';
import { type AddressLine, collectionOf } from './line.ts';

/**
 * The lines of the registry whose pages are in the site as at the day of the register. A strategy that was
 * not published by then has no page, nor has anything of it; a report, a snapshot and a meeting neither.
 */
export function knownLines<Line extends Pick<AddressLine, 'id'>>(
  lines: Line[],
  register: Register,
): Line[] {
  const ids = (all: { id: string }[]) => new Set(all.map(({ id }) => id));
  const strategies = ids(register.strategies);
  const byCollection: Record<string, Set<string>> = {
    progress: ids(register.reports),
    snapshots: ids(register.snapshots),
    meetings: ids(register.meetings),
  };
  return lines.filter((line) => {
    const collection = collectionOf(line);
    const [, owner, own] = line.id.split('/');
    if (owner === undefined) return true;
    if (ofStrategies.includes(collection) && !strategies.has(owner)) return false;
    const known = byCollection[collection];
    return own === undefined || known === undefined || known.has(`${owner}/${own}`);
  });
}

const ofStrategies = ['strategies', 'commitments', 'progress', 'outcomes'];
