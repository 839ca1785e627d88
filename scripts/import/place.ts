import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { complainOfId, nearestId } from '../../src/lib/fields/id.ts';
import { listed } from '../../src/lib/fields/sentence.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { type Reading, readFolder } from '../../src/lib/reading/read-folder.ts';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';
import { isOfValues } from './series/series-answers.ts';

const howTo = 'Write it like this: npm run import -- plan.xlsx';

/** The file that a person names, and the content that it goes into. Without a name it is a Mistake. */
export function placeOfFile(root: string, args: string[], env: NodeJS.ProcessEnv): FilePlace {
  const [typed, given, ...more] = args;
  if (typed === undefined || more.length > 0) {
    throw new Mistake(`Say which file to import.\n${howTo}`);
  }
  // npm runs its scripts in the folder of the project; a path is meant from where the person stands.
  const file = resolve(env['INIT_CWD'] ?? process.cwd(), typed);
  const folder = contentFolder(root, env);
  const counted = countedFrom(root, folder, env);
  const shown = (path: string) => relative(counted, path).split(sep).join('/');
  return {
    root: counted,
    folder,
    file,
    name: basename(file),
    typed,
    given,
    shown,
    shownContent: shown(folder) || '.',
    content: async () => {
      const reading = await readFolder(folder);
      const { problems } = await checkContent({
        ...{ root: counted, folder, isAdvised: false },
        read: async () => reading,
      });
      if (problems.length === 0) return reading;
      const found = report({ problems, advice: [], files: reading.files.length }, 'terminal');
      throw new Mistake(`The content has problems already. Put them right first:\n\n${found}`);
    },
  };
}

/**
 * Where the plan in a file goes. Its mapping file is named after the workbook, or by a second word: a newer
 * version under another name has to say which plan it is, and that is a Mistake until it does.
 */
export function placeOfPlan(place: FilePlace): Place {
  const { name, typed, given } = place;
  const imports = join(dirname(place.folder), 'imports');
  const called = given ?? (nearestId(basename(name, extname(name))) || 'plan');
  const complaint = complainOfId(called);
  if (complaint) throw new Mistake(`${complaint.what}\n${complaint.fix}`);
  const mapping = join(imports, `${called}.yaml`);
  const there = existsSync(imports)
    ? readdirSync(imports)
        .filter(
          (one) => one.endsWith('.yaml') && !isOfValues(readFileSync(join(imports, one), 'utf8')),
        )
        .map((one) => one.slice(0, -'.yaml'.length))
    : [];
  if (given === undefined && there.length > 0 && !there.includes(called)) {
    throw new Mistake(
      `Is “${name}” a newer version of a plan that was imported before?\nThen say which: npm run import -- ${typed} ${there[0]}${there.length > 1 ? ` (or ${listed(there.slice(1))})` : ''}\nFor a plan of its own: npm run import -- ${typed} ${called}`,
    );
  }
  return {
    ...place,
    mapping,
    memory: join(imports, `${called}.csv`),
    shownMapping: place.shown(mapping),
    command: [typed, ...(given === undefined ? [] : [given])].join(' '),
  };
}

/** A file to be imported, and where to. */
export interface FilePlace {
  /** The folder from which messages count the names of files. */
  root: string;
  /** The content. */
  folder: string;
  file: string;
  name: string;
  /** The words of the command: the file, and what it is of. */
  typed: string;
  given: string | undefined;
  /** A file as people are told it. */
  shown: (path: string) => string;
  shownContent: string;
  /** The content as it is; with problems in it, it is a Mistake. */
  content: () => Promise<Reading>;
}

/** The same of a plan, with where its answers are kept. */
export interface Place extends FilePlace {
  mapping: string;
  memory: string;
  shownMapping: string;
  /** The words of the command. */
  command: string;
}

/** What is said of an import, and the code that the command ends with. */
export interface Outcome {
  text: string;
  code: number;
}
