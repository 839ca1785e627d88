import type { AddressLine, PublicPage } from '../../../src/lib/addresses/line.ts';

/** A line of the registry, live unless a test says otherwise. */
export function line(id: string, rest: Partial<AddressLine> = {}): AddressLine {
  return {
    id,
    address: `/${id}/`,
    firstPublished: '2026-01-01',
    state: 'live',
    to: '',
    reason: '',
    date: '',
    fragments: [],
    ...rest,
  };
}

/** A line of a page that moved. */
export function moved(id: string, to: string, rest: Partial<AddressLine> = {}): AddressLine {
  return line(id, { state: 'moved', to, reason: 'Renamed.', date: '2026-02-01', ...rest });
}

/** A page that the content makes. */
export function page(id: string, fragments: string[] | undefined = []): PublicPage {
  return { id, address: `/${id}/`, fragments };
}

/** Parts of a page, by their names: “old>new” for one that was renamed. */
export function parts(...names: string[]): AddressLine['fragments'] {
  return names.map((text) => {
    const [name = '', now] = text.split('>');
    return { name, now };
  });
}
