// Runs a command of Golden Thread on content/, in the version that golden-thread.yaml names: npm run check.
//
// It fetches that version into golden-thread/ when it is not there yet. Plain JavaScript without packages, because
// it runs before there are any. Git ignores golden-thread/, and nothing in there is yours.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file that names the version. */
export const pinFile = 'golden-thread.yaml';

/** The version that the text of golden-thread.yaml names, or what is wrong with it. */
export function readPin(text) {
  const fieldOf = (name) =>
    new RegExp(`^${name}:[ \\t]*(["']?)([^#\\s"']+)\\1[ \\t]*(?:#.*)?$`, 'm').exec(text)?.[2] ?? '';
  const [repository, version] = [fieldOf('repository'), fieldOf('version')];
  if (!/^(https:\/\/|\.{0,2}\/|[A-Za-z0-9][\w.-]*\/)[\w./~-]+$/.test(repository)) {
    return {
      fault: `golden-thread.yaml does not say where Golden Thread is fetched from.\nWrite the owner and the name on GitHub, or an https address: repository: owner/golden-thread`,
    };
  }
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(version)) {
    return {
      fault: `golden-thread.yaml does not say which version of Golden Thread makes this site.\nWrite all 40 characters of a commit, so that nobody can change what it means: version: <commit>`,
    };
  }
  return { repository, version };
}

/** Brings a folder to a version, and fetches it when it is not there. Gives back what went wrong, in words. */
export function fetchVersion({ repository, version }, folder, from) {
  const git = (...args) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: withoutRepository(process.env) });
  const isThere = () => git('cat-file', '-e', `${version}^{commit}`).status === 0;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.git'))) {
    const begun = git('init', '--quiet');
    if (begun.error)
      return 'There is no git on this machine. Install it from https://git-scm.com/.';
  }
  if (git('rev-parse', '--verify', '--quiet', 'HEAD').stdout?.trim() === version) return undefined;
  if (!isThere()) {
    const isOnGitHub = /^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository);
    const isPath = /^\.{0,2}\//.test(repository);
    const address = isOnGitHub
      ? `https://github.com/${repository}.git`
      : isPath
        ? resolve(from, repository)
        : repository;
    console.error(`Fetching Golden Thread ${version.slice(0, 10)} from ${repository}…`);
    // The one commit, or all of them where a server does not give out single ones.
    git('fetch', '--quiet', '--depth=1', address, version);
    const fetched = isThere() ? undefined : git('fetch', '--quiet', address, '+refs/*:refs/code/*');
    if (!isThere()) {
      return `Golden Thread ${version} could not be fetched from ${repository}.\n${fetched?.stderr.trim() || 'It has no such commit.'}\nCheck the two lines of golden-thread.yaml and the connection.`;
    }
  }
  const taken = git('checkout', '--quiet', '--detach', version);
  if (taken.status === 0) return undefined;
  return `golden-thread/ could not be brought to version ${version.slice(0, 10)}.\n${taken.stderr.trim()}\nNothing in that folder is yours: delete it, then run this again.`;
}

/** A hook is told its repository in variables, which would then stand for the other one too. */
function withoutRepository(env) {
  const named = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !named.test(name)));
}

function run(root, command, args) {
  const pin = readPin(textOf(join(root, pinFile)));
  if (pin.fault) return stop(pin.fault);
  const code = join(root, 'golden-thread');
  const fault = fetchVersion(pin, code, root);
  if (fault) return stop(fault);
  const { scripts } = JSON.parse(textOf(join(code, 'package.json')));
  const [, launcher, script] = /^node (scripts\/\S+) (scripts\/\S+)$/.exec(scripts[command]) ?? [];
  if (!script) return stop(`This version of Golden Thread has no command “${command}”.`);
  const child = spawn(process.execPath, [join(code, launcher), script, ...args], {
    cwd: code,
    stdio: 'inherit',
    // Messages count the names of files from here.
    env: { ...process.env, INIT_CWD: root, CONTENT_DIR: join(root, 'content') },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const watch = stopWithNpm(child);
  child.on('exit', (status) => {
    clearInterval(watch);
    process.exitCode = status ?? 1;
  });
}

/** The shell through which npm starts us dies of a signal without passing it on. */
function stopWithNpm(child) {
  const parent = process.ppid;
  return setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}

const own = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === own) {
  run(dirname(own), process.argv[2] ?? '', process.argv.slice(3));
}
