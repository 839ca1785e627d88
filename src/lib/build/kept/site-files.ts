import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readBriefly } from './read-briefly.ts';

/**
 * Writes the files of a new site. One that is the same as in the build before is not written again: the store and both
 * sites then share it on the disk, which takes a thirtieth of the time, and servers and tools know by its date that it
 * is the same. A file in the store that somebody has changed since is written anew, and a store that is of no use costs
 * time and nothing else.
 *
 * @param site the folder of the new site. Nothing may change a file in it after it was written.
 * @param store a folder for what the next build may share. On another disk it holds copies.
 */
export function siteFiles(site: string, store: string): SiteFiles {
  const there = namesIn(store);
  const sums = new Map<string, string>();
  const used = new Set<string>();
  const folders = new Set<string>();
  /** Where a file of the site belongs; its folder is there. */
  const placeOf = (path: string) => {
    const file = join(site, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  const keptAs = (path: string) => {
    const name = hash('sha256', path).slice(0, 32);
    used.add(name);
    return { file: join(store, name), isThere: there.has(name) };
  };
  return {
    sums,
    write(path, content) {
      const kept = keptAs(path);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      sums.set(path, sumOf(bytes));
      const place = placeOf(path);
      const isSame = kept.isThere && readKept(kept.file, bytes.length)?.equals(bytes);
      if (isSame) {
        newly(path, () => share(kept.file, place));
        return;
      }
      newly(path, () => writeFileSync(place, bytes, { flag: 'wx' }));
      try {
        if (kept.isThere) rmSync(kept.file, { recursive: true, force: true });
        share(place, kept.file);
      } catch {}
    },
    reuse(files) {
      const found = files.map(({ path, sum }) => ({ path, sum, kept: keptAs(path) }));
      const isWhole = found.every(({ kept, sum }) => {
        const bytes = kept.isThere && readKept(kept.file);
        return bytes && sumOf(bytes) === sum;
      });
      if (!isWhole) return false;
      for (const { path, sum, kept } of found) {
        const place = placeOf(path);
        newly(path, () => share(kept.file, place));
        sums.set(path, sum);
      }
      return true;
    },
    dropOthers() {
      for (const name of there) {
        if (used.has(name)) continue;
        try {
          rmSync(join(store, name), { recursive: true, force: true });
        } catch {}
      }
    },
  };
}

/** The SHA-256 sum of a file of the site. */
export function sumOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

function namesIn(store: string): Set<string> {
  try {
    mkdirSync(store, { recursive: true });
    return new Set(readdirSync(store));
  } catch {
    return new Set();
  }
}

/** What a file of the store holds; undefined when it is none, cannot be read, or has not as many bytes as are looked for. */
function readKept(file: string, length?: number): Buffer | undefined {
  try {
    return readBriefly(file, length);
  } catch {
    return undefined;
  }
}

/** Gives a file a second name, or a copy where the disk has no such thing. */
function share(file: string, other: string): void {
  try {
    linkSync(file, other);
  } catch (error) {
    if (isThereAlready(error)) throw error;
    copyFileSync(file, other, constants.COPYFILE_EXCL);
  }
}

/** Two files with one address, or a file of the site and one of `public`: one of them would be lost. */
function newly(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isThereAlready(error)) throw error;
    throw new Error(
      `${path} is there already. Two pages have this address, or one has the name of a file in public.`,
    );
  }
}

function isThereAlready(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}

export interface SiteFiles {
  /** The SHA-256 sum of what each file of the new site was given, by its path. */
  sums: ReadonlyMap<string, string>;
  /** Writes a file of the site. Fails when there is one of that name in the new site. */
  write: WriteFile;
  /** Takes files from the store without knowing what is in them but for its sum. False when one is not there whole: none is taken then. */
  reuse(files: readonly KeptFile[]): boolean;
  /** Forgets what the new site has no more. */
  dropOthers(): void;
}

/** Writes a file. @param path counted from the folder of the site: `/data/index.json`. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** A file of the site, and the SHA-256 sum of what is in it. */
export interface KeptFile {
  path: string;
  sum: string;
}
