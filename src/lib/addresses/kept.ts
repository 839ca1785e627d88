import { isCollection, kindOf } from '../kinds/kinds.ts';
import { type AddressLine, collectionOf } from './line.ts';

/** Whether only a notice stands at the address of a line: it was withdrawn, and its file is gone. */
export function leavesNotice(line: Pick<AddressLine, 'id' | 'state'>): boolean {
  return line.state === 'withdrawn' && !keepsFile(line);
}

/** Whether the file of a page stays for good, whatever becomes of it. */
export function keepsFile(line: Pick<AddressLine, 'id'>): boolean {
  const collection = collectionOf(line);
  return isCollection(collection) && kindOf(collection).kept !== undefined;
}

/** Whether the file of a page can itself say that it no longer holds. The list of a folder has no file. */
export function takesNotice(line: Pick<AddressLine, 'id'>): boolean {
  const [collection = '', , own] = line.id.split('/');
  return (
    isCollection(collection) && own !== undefined && kindOf(collection).kept?.takesNotice === true
  );
}
