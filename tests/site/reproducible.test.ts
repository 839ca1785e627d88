import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { departures, MANIFEST } from '../../scripts/build/manifest.ts';
import { VERSION } from '../../scripts/build/version.ts';
import { testSites } from '../../scripts/test/sites.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** All that a build reads. */
const SOURCES = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tests/fixtures'];

/** A machine of somebody else, who lives far away, reckons in another language and has one core. */
const ELSEWHERE = {
  TZ: 'Pacific/Auckland',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  LANGUAGE: 'de',
  UV_THREADPOOL_SIZE: '1',
};

/** The functions that write down each time that they are called: where they stand, and with what. */
const CALLED: [file: string, start: string, what: string, argument: string][] = [
  [
    'src/lib/reading/parse-yaml.ts',
    'function documentOf(text: string): ParsedDocument {',
    'yaml',
    'text',
  ],
  [
    'src/lib/reading/body/parse-body.ts',
    'function parseBody(text: string): Body {',
    'body',
    'text',
  ],
  [
    'src/lib/register/build.ts',
    'function build(all: Entries, asAt: Day): Register {',
    'register',
    'asAt',
  ],
];

const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const log = join(elsewhere, 'log.txt');
const demo = testSites().find(({ name }) => name === 'demo');
const town = join(elsewhere, demo?.env['CONTENT_DIR'] ?? '');
const built = join(elsewhere, 'dist');
const files = readdirSync('tests/fixtures/demo', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(yaml|mdx)$/.test(path),
);
const bodies = files.filter((path) => path.endsWith('.mdx'));

let calls: Call[];
beforeAll(async () => {
  for (const source of SOURCES) {
    cpSync(join(ROOT, source), join(elsewhere, source), { recursive: true });
  }
  // Nothing is kept there from an earlier build, so every picture is drawn anew.
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  for (const [file, start, what, argument] of CALLED) {
    const path = join(elsewhere, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(start)).toHaveLength(2);
    const note = `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify([${JSON.stringify(what)}, process.pid, ${argument}]) + '\\n');`;
    writeFileSync(path, text.replace(start, `${start}\n  ${note}`));
  }
  calls = await build();
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Builds the town there, on one core where the system can bind a program to one, and gives what was called. */
async function build(): Promise<Call[]> {
  writeFileSync(log, '');
  const env = {
    ...process.env,
    ...demo?.env,
    ...ELSEWHERE,
    OUT_DIR: 'dist',
    NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'note-openings.mjs')}`,
    NOTE_FOLDER: town,
    NOTE_LOG: log,
  };
  const oneCore = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const [command = '', ...args] = [...oneCore, process.execPath, 'scripts/build.ts'];
  const { code, output } = await new Promise<{ code: number; output: string }>((done) =>
    execFile(command, args, { cwd: elsewhere, env }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    ),
  );
  expect(code, output).toBe(0);
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(([what, process, argument]) => ({ what, process, argument }));
}

/** How often each file, text or day stands among the calls: the different numbers. */
function timesIn(among: Call[], by: (call: Call) => string): number[] {
  return [...new Set([...Map.groupBy(among, by).values()].map(({ length }) => length))];
}

describe('a build with nothing kept', () => {
  const of = (what: string) => calls.filter((call) => call.what === what);

  test('makes of the same content on the same day the same bytes in another folder, time zone, locale and number of cores', () => {
    const here = demo?.folder ?? '';
    expect(departures(here)).toEqual([]);
    expect(departures(built)).toEqual([]);
    expect(sumsOf(built)).toEqual(sumsOf(here));
    // A folder without a history has no commit that could be named; its content is the same.
    expect(contentOf(built)).toBe(contentOf(here));
  });

  test('opens each file once in each of its processes: of the pages, of Astro, and of the other files', () => {
    const opened = of('open');
    expect(new Set(opened.map(({ argument }) => argument)).size).toBe(files.length);
    expect(new Set(opened.map(({ process }) => process)).size).toBe(3);
    expect(timesIn(opened, (call) => `${call.process} ${call.argument}`)).toEqual([1]);
  });

  test('parses the words of each file once in all its processes, and the fields as well, and once more to say where advice stands', async () => {
    expect(of('body')).toHaveLength(bodies.length);
    expect(timesIn(of('body'), ({ argument }) => argument)).toEqual([1]);
    const { advice } = await checkContent({
      root: ROOT,
      folder: resolve('tests/fixtures/demo'),
      asAt: demo?.env['AS_AT'] as `${number}` | undefined,
    });
    const advised = [...new Set(advice.map(({ file }) => file))];
    const times = [...Map.groupBy(of('yaml'), ({ argument }) => argument).values()];
    expect(times).toHaveLength(files.length);
    expect(times.filter(({ length }) => length > 1).map(({ length }) => length)).toEqual(
      advised.map(() => 2),
    );
    const texts = advised.map((file) => readFileSync(file, 'utf8'));
    for (const text of parsedTwice(calls)) {
      expect(texts.filter((one) => one.includes(text.trim()))).toHaveLength(1);
    }
  });

  test('builds the register once for the pages and the look for lost addresses, and once for the other files', () => {
    expect(timesIn(of('register'), ({ process }) => String(process))).toEqual([1]);
    expect(of('register')).toHaveLength(2);
  });
});

test('the next build parses what was edited since, and nothing else but that on which there is advice', async () => {
  const area = join(town, 'areas', readdirSync(join(town, 'areas'))[0] ?? '');
  appendFileSync(area, '# An edit.\n');
  const parsed = (await build()).filter(({ what }) => what === 'yaml' || what === 'body');
  const edited = readFileSync(area, 'utf8');
  expect(parsed.map(({ argument }) => argument).sort()).toEqual(
    [edited, ...parsedTwice(calls)].sort(),
  );
});

function parsedTwice(among: Call[]): string[] {
  const parsed = among.filter(({ what }) => what === 'yaml');
  const groups = [...Map.groupBy(parsed, ({ argument }) => argument)];
  return groups.flatMap(([text, { length }]) => (length > 1 ? [text] : []));
}

function sumsOf(folder: string): string[] {
  const lines = readFileSync(join(folder, MANIFEST), 'utf8').split('\n');
  return lines.filter((line) => !line.endsWith(`  ${VERSION}`));
}

function contentOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, VERSION), 'utf8')).content;
}

interface Call {
  what: string;
  process: number;
  argument: string;
}
