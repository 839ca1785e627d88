import { reservedEverywhere, suggestedId } from '../../fields/id.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Rule } from '../problem.ts';
import { isTakenBeside } from '../taken.ts';

/**
 * No commitment and no page takes an address that the site needs for itself; and no entry has a name that
 * Windows keeps for a device, or that looks on a page like a value that is missing.
 */
export const reservedId: Rule = function* (content) {
  for (const file of content.files) {
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
      fix: `Rename the file, for example to ${suggestedId(`${slug}-1`, isTakenBeside(file.place, content))}${ending}.`,
    };
  }
};
