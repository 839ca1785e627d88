import { reservedAtTop, reservedInStrategy } from '../../site/address.ts';
import type { Rule } from '../problem.ts';

/** No commitment and no page takes an address that the site needs for itself. */
export const reservedId: Rule = function* ({ files }) {
  for (const file of files) {
    if (!file.place.belongs) continue;
    const { collection, slug, ending } = file.place;
    const names: readonly string[] = reserved[collection] ?? [];
    if (!names.includes(slug.toLowerCase())) continue;
    yield {
      file,
      code: 'reserved-id',
      what: `The site needs the name “${slug}” for a page of its own.`,
      fix: `Rename the file, for example to ${slug.toLowerCase()}-1${ending}.`,
    };
  }
};

const reserved: Record<string, readonly string[]> = {
  commitments: reservedInStrategy,
  pages: reservedAtTop,
};
