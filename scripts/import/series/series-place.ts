import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { nearestId } from '../../../src/lib/fields/id.ts';
import { contentFolder } from '../../../src/lib/reading/read.ts';
import { countedFrom } from '../../base/counted-from.ts';

/**
 * Where a file of values comes from and where it goes. A second word names the mapping file of an earlier one, so that a
 * newer file uses its answers.
 */
export function placeOfSeries(root: string, args: string[], env: NodeJS.ProcessEnv): SeriesPlace {
  const [typed = '', given] = args;
  // npm runs its scripts in the folder of the project; a path is meant from where the person stands.
  const file = resolve(env['INIT_CWD'] ?? process.cwd(), typed);
  const name = basename(file);
  const folder = contentFolder(root, env);
  const counted = countedFrom(root, folder, env);
  const called = given ?? (nearestId(basename(name, extname(name))) || 'values');
  const mapping = join(dirname(folder), 'imports', `${called}.yaml`);
  const shown = (path: string) => relative(counted, path).split(sep).join('/');
  return {
    ...{ root: counted, folder, file, name, mapping },
    shown: shown(mapping),
    shownContent: shown(folder) || '.',
    typed: args.join(' '),
    text: existsSync(mapping) ? readFileSync(mapping, 'utf8') : undefined,
  };
}

export interface SeriesPlace {
  /** The folder from which messages count the names of files. */
  root: string;
  /** The content. */
  folder: string;
  file: string;
  name: string;
  mapping: string;
  /** The mapping file and the content, as people are told them. */
  shown: string;
  shownContent: string;
  /** The words of the command. */
  typed: string;
  /** The mapping file as it is; undefined when there is none. */
  text: string | undefined;
}
