import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { complainOfId, nearestId } from '../../src/lib/fields/id.ts';
import { listed } from '../../src/lib/fields/sentence.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import type { Problem } from '../../src/lib/problems/problem.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { type Reading, readFolder } from '../../src/lib/reading/read-folder.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';

const howTo = 'Write it like this: npm run import -- plan.xlsx';

/**
 * Where a plan comes from and where it goes. Its mapping file is named after the workbook, or by a second word: a newer
 * version under another name has to say which plan it is, and that is a Mistake until it does.
 */
export function placeOfImport(root: string, args: string[], env: NodeJS.ProcessEnv): Place {
  const [typed, given, ...more] = args;
  if (typed === undefined || more.length > 0) {
    throw new Mistake(`Say which file to import.\n${howTo}`);
  }
  // npm runs its scripts in the folder of the project; a path is meant from where the person stands.
  const file = resolve(env['INIT_CWD'] ?? process.cwd(), typed);
  const name = basename(file);
  const folder = contentFolder(root, env);
  const counted = countedFrom(root, folder, env);
  const imports = join(dirname(folder), 'imports');
  const called = given ?? (nearestId(basename(name, extname(name))) || 'plan');
  const complaint = complainOfId(called);
  if (complaint) throw new Mistake(`${complaint.what}\n${complaint.fix}`);
  const mapping = join(imports, `${called}.yaml`);
  const there = existsSync(imports)
    ? readdirSync(imports).flatMap((one) => (one.endsWith('.yaml') ? [one.slice(0, -5)] : []))
    : [];
  if (given === undefined && there.length > 0 && !there.includes(called)) {
    throw new Mistake(
      `Is “${name}” a newer version of a plan that was imported before?\nThen say which: npm run import -- ${typed} ${there[0]}${there.length > 1 ? ` (or ${listed(there.slice(1))})` : ''}\nFor a plan of its own: npm run import -- ${typed} ${called}`,
    );
  }
  const shown = (path: string) => relative(counted, path).split(sep).join('/');
  return {
    root: counted,
    folder,
    file,
    name,
    mapping,
    memory: join(imports, `${called}.csv`),
    shown: shown(mapping),
    shownMemory: shown(join(imports, `${called}.csv`)),
    shownContent: shown(folder) || '.',
    typed: [typed, ...(given === undefined ? [] : [given])].join(' '),
    content: async () => {
      const reading = await readFolder(folder);
      const { problems } = await checkContent({ root: counted, folder, read: async () => reading });
      return { reading, problems };
    },
  };
}

export interface Place {
  /** The folder from which messages count the names of files. */
  root: string;
  /** The content. */
  folder: string;
  file: string;
  name: string;
  mapping: string;
  memory: string;
  /** Files and the content, as people are told them. */
  shown: string;
  shownMemory: string;
  shownContent: string;
  /** The words of the command. */
  typed: string;
  content: () => Promise<{ reading: Reading; problems: Problem[] }>;
}
