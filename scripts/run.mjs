// Starts one of the project's scripts on the project's own Node.
//
//   node scripts/run.mjs scripts/build.ts [arguments]
//
// This file and install.mjs are plain JavaScript without packages, because they must work on an older
// Node, in a fresh clone, before anything has been installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, projectNode } from './install.mjs';

// The first Node that reads TypeScript without being asked to.
const OLDEST_NODE = [22, 18];

// What a command makes is mostly short-lived: with more room for what is new, less of it is moved about before it goes.
const ROOM = '--max-semi-space-size=32';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

if (!script) {
  stop('Say which script to run, for example: node scripts/run.mjs scripts/build.ts');
} else if (!existsSync(resolve(root, script))) {
  stop(`There is no script ${script} in this project.`);
} else {
  const problem = installIfNeeded(root);
  if (problem) stop(problem);
  else start(nodesToTry());
}

/** Hands over to the script; from here on this process only passes on signals and the exit code. */
function start(nodes) {
  const [node, ...others] = nodes;
  if (!node) {
    stop(askForNode());
    return;
  }
  // Scripts started by the script (astro, vitest) look up `node` on PATH.
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [ROOM, resolve(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    // What Node compiles is kept for the next command. Where it cannot be written, Node does without.
    env: { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env, PATH: path },
  });
  // The Node that npm brings does not start on a Linux with another C library.
  child.on('error', () => start(others));
  child.on('spawn', () => follow(child));
}

function follow(child) {
  const passOn = (signal) => child.kill(signal);
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  stopWithNpm(child);
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    // Die of the same signal, so that whoever started us sees the truth.
    process.removeListener('SIGINT', passOn);
    process.removeListener('SIGTERM', passOn);
    process.kill(process.pid, signal);
  });
}

/** The Nodes to try, best first: the one that npm brings, then the one that runs this. */
function nodesToTry() {
  const ours = projectNode(root);
  return [...(existsSync(ours) ? [ours] : []), ...(isTooOld() ? [] : [process.execPath])];
}

/**
 * npm starts us through a shell that dies of a signal without passing it on, which would leave the
 * script running on its own (and `npm start` holding its port).
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.on('exit', () => clearInterval(timer));
}

function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

function askForNode() {
  return [
    `Golden Thread needs Node 24, and this is Node ${process.versions.node} on ${process.platform} ${process.arch}.`,
    'On Linux (x64 or arm64) npm brings the right one along; here, please install Node 24 from https://nodejs.org/ and try again.',
  ].join('\n');
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
