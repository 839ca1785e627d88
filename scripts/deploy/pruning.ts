import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { liveRelease, RELEASE_NAME, RELEASES, type Release, releasesIn } from './releases.ts';
import { settleOne } from './settled.ts';

/** Removes what killed runs left behind among the releases. Only for a deploy that holds its lock. It touches no release. */
export function sweep(dir: string): void {
  const folder = join(dir, RELEASES);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, old = ''] = /^\.old-\d+-(.+)$/.exec(name) ?? [];
    if (/^\.new-\d+$/.test(name) || RELEASE_NAME.test(old)) {
      rmSync(join(folder, name), { recursive: true });
    }
  }
}

/** Keeps the last five. The site is published by now, so a failure here is only told. */
export async function tidy(dir: string, undone: Release[]): Promise<string | undefined> {
  try {
    await settleOne(dir);
    const old = releasesIn(dir).filter((_, at) => at >= KEPT);
    remove(
      dir,
      [...undone, ...old].map(({ name }) => name),
    );
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Removes releases, but never the one that readers see. */
export function remove(dir: string, names: string[]): void {
  const live = liveRelease(dir)?.name;
  for (const name of names) {
    const folder = join(dir, RELEASES, name);
    if (name === live || !existsSync(folder)) continue;
    // Under another name first, so that no half of a release can be taken for one.
    const aside = join(dir, RELEASES, `.old-${process.pid}-${name}`);
    renameSync(folder, aside);
    rmSync(aside, { recursive: true });
  }
}

const KEPT = 5;
