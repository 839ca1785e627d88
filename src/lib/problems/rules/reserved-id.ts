import { kindOf } from '../../kinds/kinds.ts';
import type { Rule } from '../problem.ts';

/**
 * No commitment and no page takes an address that the site needs for itself; and no entry has a name that
 * Windows keeps for a device, or that looks on a page like a value that is missing.
 */
export const reservedId: Rule = function* ({ files }) {
  for (const file of files) {
    if (!file.place.belongs) continue;
    const { collection, slug, ending } = file.place;
    const names = [...kindOf(collection).reserved, ...reservedEverywhere];
    if (!names.includes(slug.toLowerCase())) continue;
    yield {
      file,
      code: 'reserved-id',
      what: reservedEverywhere.includes(slug.toLowerCase())
        ? `“${slug}” means something to computers.`
        : `The site needs the name “${slug}” for a page of its own.`,
      fix: `Rename the file, for example to ${slug.toLowerCase()}-1${ending}.`,
    };
  }
};

/** A site with such a folder cannot be copied to Windows, or was made of nothing, or meets a careless program. */
export const reservedEverywhere: readonly string[] = [
  ...['aux', 'con', 'nul', 'prn'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]),
  ...['constructor', 'prototype', 'false', 'nan', 'null', 'true', 'undefined'],
];
