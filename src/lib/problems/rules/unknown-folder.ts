import { listed } from '../../fields/sentence.ts';
import { folderNames } from '../../reading/file-place.ts';
import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { twinOf } from './duplicate-file.ts';

/** The content has only folders that the site knows. Told once for a folder, at its first file. */
export const unknownFolder: Rule = function* (content) {
  const reported = new Set<string>();
  for (const file of content.files) {
    const [folder = ''] = file.path.split('/');
    if (file.place.belongs || file.place.because !== 'unknown-folder' || reported.has(folder))
      continue;
    if (file.faults.length > 0 || twinOf(file, content)) continue;
    reported.add(folder);
    yield {
      file,
      code: 'unknown-folder',
      what: `“${folder}” is not a folder of the content.`,
      fix: `The folders are ${listed(folderNames, 'and')}.`,
      meant: closestTo(folder, folderNames),
    };
  }
};
