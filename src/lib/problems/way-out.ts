import { isCollection, kindOf, listedPages } from '../kinds/kinds.ts';
import { shapeOf } from '../reading/collections.ts';
import { closestTo } from './closest.ts';
import type { Content } from './content.ts';
import { linesToPaste } from './lines-to-paste.ts';

/** What to do about a page that would vanish, by what it is. */
export function wayOut(id: string, content: Content): string {
  const [name = '', , ownId] = id.split('/');
  const listed = listedPages(name);
  if (listed) return `Bring it back in ${listed.file}. ${moveOrWithdraw(id, content)}`;
  const folder = isCollection(name) ? shapeOf(name).folderOf : undefined;
  // The list of a folder goes with the entry after which the folder is named.
  const { kept } = isCollection(name)
    ? kindOf(folder && ownId === undefined ? folder : name)
    : { kept: undefined };
  const pasted = linesToPaste(id, newIdOf(id, content), content);
  if (!kept) return `Bring the file back. ${moveOrWithdraw(id, content)}${pasted}`;
  return kept.mayMove
    ? `${kept.instead} If it has a new ID: ${move(id, content)}.${pasted}`
    : kept.instead;
}

/** The commands for a page that has another ID, or none. */
export function moveOrWithdraw(id: string, content: Content): string {
  return `If the page has a new ID: ${move(id, content)}. If it has no successor: npm run registry -- --withdraw ${id} --reason "…".`;
}

function move(id: string, content: Content): string {
  return `npm run registry -- --move ${id} ${newIdOf(id, content)} --reason "…"`;
}

/** The ID of the entry that is new and named most alike, where there is one. */
function newIdOf(id: string, { addresses, idsOf, of }: Content): string {
  const [name = '', ...own] = id.split('/');
  const known = new Set([id, ...addresses.lines.map((line) => line.id)]);
  const added = (isCollection(name) ? idsOf(name) : idsListed(name, of('site')[0]?.data)).filter(
    (one) => !known.has(`${name}/${one}`) && one.split('/').length === own.length,
  );
  const next = closestTo(own.join('/'), added) ?? added[0];
  return [name, ...(next ? [next] : [...own.slice(0, -1), 'its-new-id'])].join('/');
}

/** The IDs of what a file lists now, where the pages of that come from a list. */
function idsListed(folder: string, data: unknown): string[] {
  const pages = listedPages(folder)?.pages(data) ?? [];
  return pages.flatMap(({ id }) => id.split('/')[1] ?? []);
}
