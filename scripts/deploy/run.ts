import { createHash } from 'node:crypto';
import { basename, join, relative, resolve } from 'node:path';
import { holderOf } from '../build/lock.ts';
import {
  alone,
  codeOf,
  nothingPublished,
  type Outcome,
  publish,
  type Work,
} from '../build/publish.ts';
import { readBase, readSettings, type Settings } from '../build/settings.ts';
import type { Steps } from '../build/steps.ts';
import { commitOf } from '../build/version.ts';
import { Mistake } from '../terminal/mistake.ts';
import { whileNobodyElseChanges } from './changing.ts';
import { type Options, readOptions } from './options.ts';
import { claim } from './our-folder.ts';
import { rollBack } from './release.ts';
import { describeReleases, inWords, liveRelease, releasesIn } from './releases.ts';
import { lockOf, readReleasesFolder, releasesDestination } from './releases-folder.ts';

/** Does what one command line asks for: publish, go back, or list. */
export async function runDeploy(
  args: string[],
  env: NodeJS.ProcessEnv,
  root: string,
  work: Work,
  steps: Steps,
): Promise<Outcome> {
  let dir: string | undefined;
  try {
    const options = readOptions(args);
    dir = readReleasesFolder(options.to, root);
    if (options.wish === 'list') return { code: 0, message: listReleases(dir) };
    if (options.wish === 'rollback') return await goBack(dir);
    return await deploy(dir, settingsFor(dir, options, env, root), work, steps);
  } catch (error) {
    const describe = () => (dir ? describeReleases(dir) : 'Every published site is as it was.');
    return { code: codeOf(error), message: nothingPublished(error, { describe }) };
  }
}

/** Builds a site and publishes it as a release, with no other deploy into that folder beside it. */
export async function deploy(
  dir: string,
  settings: Settings,
  work: Work,
  steps: Steps,
): Promise<Outcome> {
  const destination = releasesDestination(dir, settings);
  let inner: Outcome | undefined;
  const outer = await alone(lockOf(dir), destination, async () => {
    claim(dir);
    // What readers have is the base, whatever is on main.
    const live = liveRelease(dir);
    const since = live && commitOf(live.folder);
    inner = await publish({ ...settings, since }, work, steps, destination);
    return inner.message;
  });
  return inner ?? outer;
}

async function goBack(dir: string): Promise<Outcome> {
  if (!liveRelease(dir)) throw new Mistake('There is no release to go back from.');
  const { from, to } = await whileNobodyElseChanges(dir, () => rollBack(dir));
  const deploying = holderOf(lockOf(dir));
  const said = [
    `Went back from release ${from.name} to ${inWords(to)}.`,
    `Readers see it now. ${from.name} is kept until the next deploy.`,
    ...(deploying
      ? [
          `The deploy that is running (process ${deploying}) will publish nothing, as it began before.`,
        ]
      : []),
  ];
  return { code: 0, message: said.join('\n') };
}

function listReleases(dir: string): string {
  const live = liveRelease(dir);
  const lines = releasesIn(dir).map(
    (release) => `${release.name === live?.name ? '*' : ' '} ${inWords(release)}`,
  );
  if (lines.length === 0) return describeReleases(dir);
  return [...lines, '', `* is what readers see. ${live ? '' : describeReleases(dir)}`.trim()].join(
    '\n',
  );
}

/** The pages are made inside the project, where Astro finds its packages, and copied from there. */
function settingsFor(
  dir: string,
  { basePath }: Options,
  env: NodeJS.ProcessEnv,
  root: string,
): Settings {
  const sum = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 8);
  const out = relative(root, join(root, '.cache/deploy', `${basename(dir)}-${sum}`));
  if (basePath === undefined) return readSettings({ ...env, OUT_DIR: out }, root);
  const settings = readSettings({ ...env, OUT_DIR: out, BASE_PATH: '' }, root);
  return { ...settings, base: readBase(basePath, '--base-path') };
}
