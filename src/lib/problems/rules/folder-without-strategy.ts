import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';

/** A folder of commitments or reports is named after a strategy. Told once, at its first file. */
export const folderWithoutStrategy: Rule = function* ({ files, idsOf }) {
  const strategies = idsOf('strategies');
  const told = new Set<string>(strategies);
  for (const file of files) {
    if (!file.place.belongs || file.place.folder === undefined) continue;
    const { collection, folder } = file.place;
    if (told.has(folder) || told.has(`${collection}/${folder}`)) continue;
    told.add(`${collection}/${folder}`);
    yield {
      file,
      code: 'folder-without-strategy',
      what: `The folder “${collection}/${folder}” is named after no strategy.`,
      fix: `Add the file strategies/${folder}.mdx, or rename the folder after a strategy${
        strategies[0] ? `, for example ${collection}/${strategies[0]}` : ''
      }.`,
      meant: closestTo(folder, strategies),
    };
  }
};
