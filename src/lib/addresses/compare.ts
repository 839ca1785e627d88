import { keptOrMoved } from './destination.ts';
import { takesNotice } from './kept.ts';
import { type AddressLine, type Fragment, fragmentNow, type PublicPage } from './line.ts';

/**
 * What the content would take away from readers, or the registry does not say as it is.
 *
 * @param published the registry and the pages as they were published. They do not come from the branch
 *   under review, so that no branch can forget an address by dropping its line.
 */
export function compareAddresses(
  pages: PublicPage[],
  lines: readonly AddressLine[],
  published: { lines: readonly AddressLine[]; pages: PublicPage[] } = { lines: [], pages: [] },
): AddressFinding[] {
  const pageAt = byAddress(pages);
  const lineAt = byAddress(lines);
  const before = byAddress(published.lines);
  const stood = byAddress(published.pages);
  const known = new Map<string, { id: string; address: string }>([...stood, ...lineAt, ...before]);
  return [
    ...[...known].flatMap(([address, { id }]) => {
      const now = lineAt.get(address);
      const page = pageAt.get(address);
      // A page may have stood before there was a registry.
      const line = now ?? before.get(address) ?? { id, address, state: 'live', to: '' };
      const parts = [
        before.get(address)?.fragments.map(({ name }) => name),
        stood.get(address)?.fragments,
      ];
      return [
        ...rewritten(before.get(address), now),
        ...(page
          ? ofPage(
              page,
              now,
              parts.flatMap((names) => names ?? []),
            )
          : keptOrMoved(line, { lines: lineAt, pages: pageAt })),
      ];
    }),
    ...pages
      // A line that was published is not entered anew: it is brought back as it was.
      .filter(({ address }) => !lineAt.has(address) && !before.has(address))
      .map(({ id, address }): AddressFinding => ({ kind: 'not-entered', id, address })),
  ];
}

/** Something that stops a build, about one address. */
export type AddressFinding = { id: string; address: string } & (
  | {
      kind:
        | 'not-entered'
        | 'gone'
        | 'page-still-there'
        | 'line-lost'
        | 'leads-nowhere'
        | 'leads-on';
    }
  | { kind: 'parts-not-entered'; fragments: string[] }
  | { kind: 'part-gone'; fragment: string }
  | { kind: 'line-rewritten'; field: string; was: string }
  | { kind: 'state-untrue'; withdrawn: boolean }
);

/** A page that stands: the registry has to say so, and the page to have all its parts. */
function ofPage(
  page: PublicPage,
  now: AddressLine | undefined,
  published: string[],
): AddressFinding[] {
  const { id, address } = page;
  const renamed = byName(now?.fragments ?? []);
  const gone = [...new Set([...published, ...renamed.keys()])].filter(
    (name) => page.fragments && !fragmentNow(renamed.get(name) ?? { name, now: undefined }, page),
  );
  const lacking = (page.fragments ?? []).filter((name) => now && !renamed.has(name));
  return [
    ...gone.map((fragment): AddressFinding => ({ kind: 'part-gone', id, address, fragment })),
    ...(lacking.length > 0
      ? [{ kind: 'parts-not-entered' as const, id, address, fragments: lacking }]
      : []),
    ...(now ? stateOf(page, now) : []),
  ];
}

function stateOf(page: PublicPage, now: AddressLine): AddressFinding[] {
  const { id, address, withdrawn } = page;
  if (now.state === 'moved' || (now.state === 'withdrawn' && !takesNotice(now))) {
    return [{ kind: 'page-still-there', id, address }];
  }
  // What cannot be read says nothing of its state, and has a problem of its own.
  if (!page.fragments) return [];
  const isSaid =
    now.state === 'withdrawn'
      ? now.reason === withdrawn?.reason && now.date === withdrawn.on
      : !withdrawn;
  return isSaid ? [] : [{ kind: 'state-untrue', id, address, withdrawn: withdrawn !== undefined }];
}

/** What was published of an address stays as it was; only a page that stood may move or be withdrawn. */
function rewritten(
  before: AddressLine | undefined,
  now: AddressLine | undefined,
): AddressFinding[] {
  if (!before) return [];
  const { id, address } = before;
  if (!now) return [{ kind: 'line-lost', id, address }];
  const lasting = (['id', 'firstPublished', ...(before.state === 'live' ? [] : ended)] as const)
    .filter((field) => before[field] !== now[field])
    .map(
      (field): AddressFinding => ({
        kind: 'line-rewritten',
        id,
        address,
        field: fieldNames[field],
        was: before[field],
      }),
    );
  const names = new Set(now.fragments.map(({ name }) => name));
  return [
    ...lasting,
    ...before.fragments
      .filter(({ name }) => !names.has(name))
      .map(
        ({ name }): AddressFinding => ({
          kind: 'line-rewritten',
          id,
          address,
          field: fieldNames.fragments,
          was: name,
        }),
      ),
  ];
}

function byAddress<One extends { address: string }>(all: readonly One[]): Map<string, One> {
  return new Map(all.map((one) => [one.address, one]));
}

function byName(fragments: Fragment[]): Map<string, Fragment> {
  return new Map(fragments.map((one) => [one.name, one]));
}

const ended = ['state', 'reason', 'date'] as const;

const fieldNames = {
  id: 'id',
  firstPublished: 'first published',
  state: 'state',
  reason: 'reason',
  date: 'date',
  fragments: 'fragments',
} as const;
