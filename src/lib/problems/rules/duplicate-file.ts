import type { Rule } from '../problem.ts';

/** No two files of a collection have the same ID, whatever their endings and capital letters. */
export const duplicateFile: Rule = function* ({ files }) {
  const first = new Map<string, string>();
  for (const file of files) {
    if (!file.place.belongs) continue;
    const key = `${file.place.collection}/${file.place.id.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file.path);
      continue;
    }
    yield {
      file,
      code: 'duplicate-id',
      what: `The ID “${file.place.id}” is taken by ${other}.`,
      fix: `Delete one of the two files, or give this one another name, for example ${file.place.slug.toLowerCase()}-b${file.place.ending}.`,
    };
  }
};
