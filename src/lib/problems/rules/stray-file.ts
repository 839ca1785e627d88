import { listed } from '../../fields/sentence.ts';
import { collections } from '../../reading/collections.ts';
import { singleNames } from '../../reading/file-place.ts';
import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { twinOf } from './duplicate-file.ts';

/** Every file lies where files of its kind belong. */
export const strayFile: Rule = function* (content) {
  const top = singleNames.map((name) => collections[name].pattern);
  for (const file of content.files) {
    if (
      file.place.belongs ||
      file.place.because !== 'stray-file' ||
      file.faults.length > 0 ||
      twinOf(file, content)
    )
      continue;
    const { collection } = file.place;
    yield {
      file,
      code: 'stray-file',
      what: `No file belongs at “${file.path}”.`,
      fix: collection
        ? `Files of this folder are named like ${collections[collection].pattern}; move it there, or delete it.`
        : `Beside the folders there are only ${listed(top, 'and')}; move it into a folder, or delete it.`,
      meant: collection ? undefined : closestTo(file.path, top),
    };
  }
};
