import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runs } from './runs.ts';

// Not among the project's packages: it weighs 70 MB, and most machines have a browser.
const PACKAGE = '@sparticuz/chromium@153.0.0';

const folder = resolve(import.meta.dirname, '../../.cache/browser');
const program = join(folder, 'start-chromium');

/** The Chromium that an earlier run fetched. */
export function unpackedBefore(): string | undefined {
  return existsSync(program) ? program : undefined;
}

/**
 * Fetches a Chromium from npm into the cache and unpacks it with the libraries it needs, which asks
 * for no rights on the machine. Gives the program to start, or nothing when it could not be fetched.
 */
export async function chromiumFromNpm(): Promise<string | undefined> {
  mkdirSync(folder, { recursive: true });
  // With a package.json of its own, npm does not take the project's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'unpack.js'), UNPACK);
  const fetched = runs('npm', ['install', '--no-save', '--no-audit', '--no-fund', PACKAGE], {
    cwd: folder,
    minutes: 3,
  });
  // The package unpacks into the temporary folder, wherever that is.
  if (!fetched) return undefined;
  const unpacked = runs(process.execPath, ['unpack.js'], {
    cwd: folder,
    env: { TMPDIR: folder },
    minutes: 2,
  });
  if (!unpacked) return undefined;
  writeFileSync(program, startScript, { mode: 0o755 });
  return program;
}

const UNPACK = `import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
await chromium.executablePath();
await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
`;

/** The browser finds its libraries and fonts by these; a script saves every caller from knowing them. */
const startScript = `#!/bin/sh
export LD_LIBRARY_PATH="${folder}/al2023/lib"
export FONTCONFIG_PATH="${folder}/fonts"
exec "${folder}/chromium" --no-sandbox "$@"
`;
