import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages of another generator, with the versions that are given, into a folder of its own, so that they are no
 * packages of the project. Does nothing when they are there, and gives a sentence when they cannot be had.
 */
export function installApart(folder: string, packages: Record<string, string>): string | undefined {
  const missing = () =>
    Object.entries(packages).filter(([name, version]) => versionIn(folder, name) !== version);
  if (missing().length === 0) return undefined;
  mkdirSync(folder, { recursive: true });
  // Astro looks here for the packages that it has to bundle.
  const project = { private: true, type: 'module', dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  spawnSync('npm', args, { cwd: folder, stdio: 'ignore' });
  const names = missing().map((one) => one.join(' '));
  return names.length === 0 ? undefined : `npm could not install ${names.join(' and ')}.`;
}

/** The version of a package that is installed in a folder; undefined when it is not there. */
export function versionIn(folder: string, name: string): string | undefined {
  try {
    const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return undefined;
  }
}
