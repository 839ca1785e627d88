import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

// The Node that the machine came with, which may be an old one; the launcher has to run on it.
const systemPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
const systemNode =
  systemPath.map((folder) => join(folder, 'node')).find((file) => existsSync(file)) ??
  process.execPath;
const systemVersion = execFileSync(systemNode, ['--version'], { encoding: 'utf8' }).trim();

// An npm that notes that it was called, and installs one package and this Node.
const NPM = `#!/bin/sh
echo "$@" >> npm-calls
echo "npm says hello"
if [ -e npm-fails ]; then exit 1; fi
sleep 0.5
mkdir -p node_modules/.bin
if [ ! -e no-node ]; then ln -sf "${process.execPath}" node_modules/.bin/node; fi
cp package-lock.json node_modules/.package-lock.json
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launcher-'));
  for (const file of ['run.mjs', 'install.mjs', 'install-lock.mjs']) {
    cpSync(join('scripts', file), join(root, 'scripts', file));
  }
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/npm'), NPM, { mode: 0o755 });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeLock({ 'node_modules/a': { version: '1.0.0' } });
  script('console.log(JSON.stringify(process.argv.slice(2)) as string)');
});

test('in a fresh clone it installs the packages, says so, and runs the script on the project’s Node', async () => {
  script('console.log(process.version as string)');
  const { code, out, err } = await launch();
  expect(out).toBe(`${process.version}\n`);
  expect(code).toBe(0);
  expect(err).toContain('The packages this project needs are not installed yet. Running npm ci');
  expect(calls()).toEqual([
    'ci --include=dev --include=optional --no-audit --no-fund --loglevel=error --no-update-notifier',
  ]);
});

test('what npm says goes to the error output, because the script’s may be JSON', async () => {
  const { out, err } = await launch('a');
  expect(out).toBe('["a"]\n');
  expect(err).toContain('npm says hello');
});

test('when everything is installed it says nothing and installs nothing', async () => {
  await launch();
  const { out, err } = await launch('--format', 'json', 'two words');
  expect(out).toBe('["--format","json","two words"]\n');
  expect(err).toBe('');
  expect(calls()).toHaveLength(1);
});

test.each([
  ['another version of a package', { 'node_modules/a': { version: '1.0.1' } }],
  [
    'another package',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
  ],
])('when the lock asks for %s it installs again', async (_, packages) => {
  await launch();
  writeLock(packages);
  const { err } = await launch();
  expect(err).toContain('The installed packages are not those of package-lock.json.');
  expect(calls()).toHaveLength(2);
});

test('an optional package for another machine is not missed', async () => {
  await launch();
  writeLock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other': { version: '1.0.0', optional: true },
  });
  expect((await launch()).err).toBe('');
});

test('two at once install once', async () => {
  const both = await Promise.all([launch('a'), launch('b')]);
  expect(both.map(({ out }) => out)).toEqual(['["a"]\n', '["b"]\n']);
  expect(calls()).toHaveLength(1);
});

test('what Node compiled is kept for the next command, and where that cannot be, nothing else changes', async () => {
  await launch('a');
  const kept = join(root, '.cache/compiled');
  expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(1);
  rmSync(kept, { recursive: true });
  writeFileSync(kept, 'no folder');
  expect(await launch('a')).toMatchObject({ code: 0, out: '["a"]\n', err: '' });
});

test('the lock of an installation that was killed does not stop the next', async () => {
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache/install.lock'), '999999999');
  expect((await launch('a')).out).toBe('["a"]\n');
});

test('when npm fails it says what to do and does not run the script', async () => {
  writeFileSync(join(root, 'npm-fails'), '');
  const { code, out, err } = await launch();
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('npm ci did not finish; its own words are above.');
  expect(err).not.toContain('    at ');
});

test('it passes on the exit code', async () => {
  script('process.exit(7)');
  expect((await launch()).code).toBe(7);
});

test('it works with its input closed', async () => {
  const { code, out } = await finish(
    spawn(
      '/bin/sh',
      ['-c', `exec "${systemNode}" scripts/run.mjs scripts/hello.ts a <&-`],
      options(),
    ),
  );
  expect(out).toBe('["a"]\n');
  expect(code).toBe(0);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it passes on %s and waits for the script to finish',
  async (signal) => {
    script(`
    process.once('${signal}', () => setTimeout(() => { console.log('tidied up'); process.exit(3); }, 100));
    console.log('ready');
    setTimeout(() => {}, 20_000);
  `);
    const child = spawn(systemNode, ['scripts/run.mjs', 'scripts/hello.ts'], options());
    child.stdout?.once('data', () => child.kill(signal));
    expect(await finish(child)).toMatchObject({ code: 3, out: 'ready\ntidied up\n' });
  },
);

test('a script ends when the npm that started it is stopped', async () => {
  script(`
    process.once('SIGTERM', () => { console.log('stopped'); process.exit(0); });
    console.log('ready');
    setTimeout(() => console.log('left behind'), 20_000);
  `);
  // As npm does it: through a shell that stays, and does not pass on what it gets.
  const command = `"${systemNode}" scripts/run.mjs scripts/hello.ts; true`;
  const env = { ...options().env, npm_lifecycle_event: 'start' };
  const shell = spawn('/bin/sh', ['-c', command], { ...options(), env });
  shell.stdout?.once('data', () => shell.kill('SIGTERM'));
  expect((await finish(shell)).out).toBe('ready\nstopped\n');
});

test('a script that dies of a signal makes the launcher die of it too', async () => {
  script("process.kill(process.pid, 'SIGKILL')");
  expect(await launch()).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('a script that does not exist is named', async () => {
  const { code, err } = await finish(
    spawn(systemNode, ['scripts/run.mjs', 'scripts/no.ts'], options()),
  );
  expect(code).toBe(1);
  expect(err).toBe('There is no script scripts/no.ts in this project.\n');
});

test.skipIf(Number(systemVersion.slice(1).split('.')[0]) > 22)(
  'on an old Node, where npm has brought no other, it asks for Node 24',
  async () => {
    writeFileSync(join(root, 'no-node'), '');
    const { code, err } = await launch();
    expect(code).toBe(1);
    expect(err).toContain(
      `Golden Thread needs Node 24, and this is Node ${systemVersion.slice(1)}`,
    );
    expect(err).toContain('please install Node 24');
  },
);

test('when the Node that npm brought does not start here, the one at hand is used or asked for', async () => {
  await launch();
  rmSync(join(root, 'node_modules/.bin/node'));
  // As with a program for another C library: the file is there, what starts it is not.
  writeFileSync(join(root, 'node_modules/.bin/node'), '#!/nowhere\n', { mode: 0o755 });
  const { code, out, err } = await launch('a');
  if (code === 0) expect(out).toBe('["a"]\n');
  else expect(err).toContain('please install Node 24');
  expect(err).not.toContain('    at ');
});

function launch(...args: string[]) {
  return finish(spawn(systemNode, ['scripts/run.mjs', 'scripts/hello.ts', ...args], options()));
}

function options() {
  const path = [join(root, 'bin'), ...systemPath].join(delimiter);
  return { cwd: root, env: { PATH: path }, stdio: 'pipe' } as const;
}

function finish(child: ChildProcess) {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  return new Promise<{ code: number | null; signal: string | null; out: string; err: string }>(
    (done) => child.on('close', (code, signal) => done({ code, signal, out, err })),
  );
}

function script(text: string): void {
  writeFileSync(join(root, 'scripts/hello.ts'), text);
}

function writeLock(packages: Record<string, object>): void {
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...packages } }),
  );
}

function calls(): string[] {
  return readFileSync(join(root, 'npm-calls'), 'utf8').trim().split('\n');
}
