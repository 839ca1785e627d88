import { spawnSync } from 'node:child_process';
import type { Lock, LockEntry } from './optional.ts';

/** Entries of a lock that nothing would be compared with: whatever a registry gives for them would be taken. */
export function withoutSum({ packages }: Lock): Entry[] {
  return Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-\S{88}$/.test(integrity ?? ''))
    .map(([path, entry]) => ({ path, name: nameOf(path), version: entry.version ?? '' }));
}

/** The name of a package, from where it lies: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** What the registry, whichever npm is set to, says of one version; undefined when it does not have it. */
export function askRegistry({ name, version }: Entry): Known | undefined {
  const fields = ['dist.integrity', 'license', 'engines'];
  const { status, stdout } = spawnSync('npm', ['view', `${name}@${version}`, ...fields, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || stdout.trim() === '') return undefined;
  const { 'dist.integrity': integrity, license, engines } = JSON.parse(stdout);
  return { integrity, ...(license && { license }), ...(engines && { engines }) };
}

/** An entry with what is known of it besides, in the order in which npm writes its fields. */
export function completed(entry: LockEntry, known: Known): LockEntry {
  const all = Object.entries({ ...entry, ...known });
  const place = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);
  return Object.fromEntries(all.sort(([one], [other]) => place(one) - place(other)));
}

const ORDER = 'version integrity cpu dev libc license optional os engines'.split(' ');

interface Entry {
  path: string;
  name: string;
  version: string;
}

type Known = Pick<LockEntry, 'integrity' | 'license' | 'engines'>;
