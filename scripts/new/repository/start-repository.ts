import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { git, gitLine } from '../../base/git.ts';
import { holds } from '../../base/keeper.ts';
import { Mistake } from '../../terminal/mistake.ts';
import type { Ask } from '../site/answers.ts';
import { startSite } from '../site/start-site.ts';
import { layTemplate } from './lay-template.ts';
import { versionHere } from './version-here.ts';

/**
 * Starts a site in a git repository of its own, beside the code, and says what to do next. The repository names
 * the version of the code that makes its site. Nothing is written before everything is known and right.
 *
 * @param to the folder of the repository: a new one, an empty one, or one that holds nothing but .git.
 * @param code where the code is fetched from, when it is not the origin of this clone.
 */
export async function startRepository(
  root: string,
  { to, code, args }: RepositoryRequest,
  env: NodeJS.ProcessEnv,
  ask?: Ask,
): Promise<string> {
  const stands = env['INIT_CWD'] || root;
  const folder = resolve(stands, to);
  refuseTaken(root, folder, to);
  const pin = versionHere(root, code);
  const shown = relative(stands, folder).split(sep).join('/');
  const told = await startSite(
    root,
    args,
    { ...env, CONTENT_DIR: resolve(folder, 'content') },
    ask,
    { isInPlace: false, next: [] },
  );
  const files = layTemplate(folder, pin);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(resolve(folder, '.git')))
    git(folder, ['init', '--quiet', '--initial-branch=main']);
  return [
    told,
    `Beside it, in ${shown}/:`,
    ...files.map((path) => `  ${path}`),
    '',
    `Its site is made by Golden Thread ${pin.version.slice(0, 10)} from ${pin.repository}.`,
    ...whatOthersLack(root, code),
    '',
    'Next:',
    `  cd ${shown}`,
    '  git add --all && git commit -m "Start the site"',
    '  npm start                    fetches that version and shows the site as it is',
    '  npm run check                names every TODO that is left; nothing is published before they are done',
    '  npm run new -- strategy ID   starts your first plan; README.md tells the rest',
  ].join('\n');
}

/** The version is a commit that others fetch, so what is not in it and not there yet has to be told. */
function whatOthersLack(root: string, code: string | undefined): string[] {
  const isChanged = gitLine(root, ['status', '--porcelain']) !== undefined;
  const isThere = gitLine(root, ['branch', '--remotes', '--contains', 'HEAD']) !== undefined;
  return [
    ...(isChanged ? ['What is changed here and not committed is no part of it.'] : []),
    ...(isThere || code !== undefined ? [] : ['Nobody can fetch it before you push it: git push.']),
  ];
}

function refuseTaken(root: string, folder: string, to: string): void {
  if (holds(root, folder) || holds(folder, root)) {
    throw new Mistake(
      `“${to}” is no place beside the code.\nA repository of its own stands next to it: --to ../our-progress.`,
    );
  }
  if (!existsSync(folder)) return;
  const [other] = readdirSync(folder).filter((name) => name !== '.git');
  if (other === undefined) return;
  throw new Mistake(
    `There is something in ${to} already, such as ${other}, and it stays as it is.\nGive a new folder, an empty one, or the clone of an empty repository.`,
  );
}

/** What the command asks for. */
export interface RepositoryRequest {
  to: string;
  code: string | undefined;
  /** The words about the site itself. */
  args: string[];
}
