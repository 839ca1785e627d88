// Brings node_modules in line with package-lock.json when it is not. Plain JavaScript without packages:
// it runs before there are any, and on an older Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { waitForLock } from './install-lock.mjs';

/** Where npm puts the Node that this project runs on. */
export function projectNode(root) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/**
 * Runs `npm ci` when the installed packages are not those of package-lock.json.
 * Gives back a message for the reader when that did not work, and nothing when all is well.
 */
export function installIfNeeded(root) {
  const reason = outOfDate(root);
  if (!reason) return undefined;
  const release = waitForLock(join(root, '.cache', 'install.lock'));
  try {
    // Somebody else may have installed them while we waited.
    if (!outOfDate(root)) return undefined;
    console.error(`${reason} Running npm ci; this takes a moment…`);
    return npmCi(root);
  } finally {
    release();
  }
}

/** Says in one sentence why the installed packages do not do, or nothing when they do. */
export function outOfDate(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // npm writes this file last, so it is missing after an installation that was cut short.
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'The packages this project needs are not installed yet.';
  if (!wanted) return undefined;
  const differs = Object.keys(wanted).some((path) => {
    if (path === '') return false;
    if (!installed[path]) return !wanted[path].optional;
    return installed[path].version !== wanted[path].version;
  });
  if (differs) return 'The installed packages are not those of package-lock.json.';
  const carriesNode = wanted[`node_modules/node-${process.platform}-${process.arch}`] !== undefined;
  if (carriesNode && !existsSync(projectNode(root))) {
    return 'The Node that this project runs on is not installed.';
  }
  return undefined;
}

function npmCi(root) {
  // The npm that runs must not be started by the Node inside node_modules: npm ci deletes that folder.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  // Named kinds, because NODE_ENV=production would leave out half of them.
  const done = spawnSync('npm', ['ci', '--include=dev', '--include=optional', ...QUIETLY], {
    cwd: root,
    env: { ...process.env, PATH: path },
    // Our standard output belongs to the script (it may be JSON); npm talks on the error output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return undefined;
  return [
    done.error
      ? `npm did not start (${done.error.message}).`
      : 'npm ci did not finish; its own words are above.',
    'Nothing else was done. Check the connection to the package registry, then run the same command again.',
  ].join('\n');
}

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
