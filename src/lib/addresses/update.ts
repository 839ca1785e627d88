import type { Day } from '../fields/calendar.ts';
import { collectionNames, shapeOf } from '../reading/collections.ts';
import { isOfStrategy } from './dated-pages.ts';
import { destinationOf } from './destination.ts';
import { type AddressLine, type Fragment, fragmentNow, inOrder, type PublicPage } from './line.ts';

/**
 * The registry with all that the content has come to give readers: a line for each new page, the new parts
 * of pages, and the notice of each commitment that was withdrawn. Nothing that is there is taken away
 * or changed.
 *
 * @param on the day that new lines get.
 */
export function updateAddresses(
  lines: readonly AddressLine[],
  pages: PublicPage[],
  on: Day,
): AddressLine[] {
  const pageAt = new Map(pages.map((page) => [page.address, page]));
  const known = new Set(lines.map(({ address }) => address));
  return [
    ...lines.map((line) => extended(line, pageAt.get(line.address))),
    ...pages
      .filter(({ address }) => !known.has(address))
      .map((page) =>
        extended({ ...blank, id: page.id, address: page.address, firstPublished: on }, page),
      ),
  ].sort(inOrder);
}

/**
 * The registry after a page has got another ID, with all that lies below it: a strategy takes its
 * commitments and reports along. What had moved to the old ID now leads to the new one, in one step.
 * The address under which a page stands as before is left as it is.
 */
export function moveAddresses(
  lines: readonly AddressLine[],
  pages: PublicPage[],
  { from, to, reason, date }: Move,
): AddressLine[] {
  const stands = new Set(pages.map(({ address }) => address));
  const names = [[from, to] as const, ...below(lines, from, to)];
  const renamed = new Map(names);
  return lines
    .map((line) => {
      const target = renamed.get(line.state === 'moved' ? line.to : line.id);
      if (target === undefined || stands.has(line.address)) return line;
      if (line.state === 'moved') return { ...line, to: target };
      return { ...line, state: 'moved' as const, to: target, reason, date };
    })
    .sort(inOrder);
}

/** The registry after pages were taken away that had no place to go to. */
export function withdrawAddress(
  lines: readonly AddressLine[],
  { id, reason, date }: { id: string; reason: string; date: Day },
): AddressLine[] {
  return lines.map((line) =>
    line.id === id && line.state === 'live'
      ? { ...line, state: 'withdrawn' as const, reason, date }
      : line,
  );
}

/** The ID that something has today, by the registry: its own, or that to which it has moved. */
export function idNow(id: string, lines: readonly AddressLine[]): string {
  if (lines.some((line) => line.id === id && line.state !== 'moved')) return id;
  const moved = lines.find((line) => line.id === id);
  return moved ? (destinationOf(moved, lines)?.id ?? id) : id;
}

export interface Move {
  from: string;
  to: string;
  reason: string;
  date: Day;
}

/** A strategy, an area or a board gives its ID to folders of other collections. */
function below(lines: readonly AddressLine[], from: string, to: string): [string, string][] {
  const [collection, old] = from.split('/');
  const [, fresh] = to.split('/');
  const folders: string[] = [
    ...collectionNames.filter((name) => {
      const { folderOf, namedAfter } = shapeOf(name);
      return folderOf === collection || namedAfter === collection;
    }),
  ];
  return lines.flatMap(({ id }): [string, string][] => {
    const [folder = '', name, ...rest] = id.split('/');
    const isBelow =
      folders.includes(folder) || (collection === 'strategies' && isOfStrategy({ id }));
    // The page of two plans has the IDs of both.
    const both = folder === 'follows' ? rest.map((one) => (one === old ? fresh : one)) : rest;
    const next = [folder, name === old ? fresh : name, ...both].join('/');
    return isBelow && next !== id ? [[id, next]] : [];
  });
}

function extended(line: AddressLine, page: PublicPage | undefined): AddressLine {
  if (!page || line.state === 'moved') return line;
  const names = new Set(line.fragments.map(({ name }) => name));
  const added = (page.fragments ?? []).filter((name) => !names.has(name));
  const fragments = [
    ...line.fragments.map((one) => inPlace(one, page)),
    ...added.map((name) => ({ name, now: undefined })),
  ];
  const { withdrawn } = page;
  if (!withdrawn || line.state !== 'live') return { ...line, fragments };
  return { ...line, fragments, state: 'withdrawn', reason: withdrawn.reason, date: withdrawn.on };
}

/** A part with the name under which it is found today. One that is gone is left for the check to tell of. */
function inPlace(fragment: Fragment, page: PublicPage): Fragment {
  const today = fragmentNow(fragment, page) ?? fragment.name;
  return today === (fragment.now ?? fragment.name) ? fragment : { ...fragment, now: today };
}

const blank: Omit<AddressLine, 'id' | 'address' | 'firstPublished'> = {
  state: 'live',
  to: '',
  reason: '',
  date: '',
  fragments: [],
};
