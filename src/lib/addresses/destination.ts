import { isCollection, kindOf } from '../kinds/kinds.ts';
import type { AddressFinding } from './compare.ts';
import { keepsFile } from './kept.ts';
import { type AddressLine, collectionOf, type PublicPage } from './line.ts';

/**
 * What is wrong with an address at which no page stands: it has to lead to a page, in one step, or to
 * say that it was withdrawn.
 */
export function keptOrMoved(
  line: Pick<AddressLine, 'id' | 'address' | 'state' | 'to'>,
  { lines, pages }: { lines: Map<string, AddressLine>; pages: Map<string, PublicPage> },
): AddressFinding[] {
  const { id, address, state } = line;
  if (state === 'moved') {
    const end = destinationOf(line, [...lines.values()]);
    if (end && pages.has(end.address))
      return mayMove(line, end) ? [] : [{ kind: 'gone', id, address }];
    const leadsOn = [...lines.values()].some(
      (other) => other.id === line.to && other.state === 'moved' && other.address !== address,
    );
    return [{ kind: leadsOn ? 'leads-on' : 'leads-nowhere', id, address }];
  }
  return state === 'withdrawn' && !keepsFile(line) ? [] : [{ kind: 'gone', id, address }];
}

/** The line of the page to which another one has moved: the one of that ID which is not itself moved. */
export function destinationOf(
  { to }: Pick<AddressLine, 'to'>,
  lines: readonly AddressLine[],
): AddressLine | undefined {
  return lines.find((line) => line.id === to && line.state !== 'moved');
}

/** What became of a thing stays with it, so a page moves only to one of its own kind. */
function mayMove(line: Pick<AddressLine, 'id'>, end: AddressLine): boolean {
  const collection = collectionOf(line);
  if (collection !== collectionOf(end)) return false;
  // A report is what was said on one date; it moves only with the whole strategy.
  const isFixed = isCollection(collection) && kindOf(collection).kept?.mayMove === false;
  return !isFixed || ownPart(line) === ownPart(end);
}

/** What the ID of an entry says after that of its strategy; undefined for the list of a folder. */
function ownPart({ id }: Pick<AddressLine, 'id'>): string | undefined {
  return id.split('/')[2];
}
