import { spawnSync } from 'node:child_process';
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
import { compiled } from './compiled.ts';

/** A copy of the project, whose parsers and joins write down each time that they are called. */
const root = mkdtempSync(join(tmpdir(), 'one-door-'));
const log = join(root, 'log.txt');
const content = join(root, 'town');

const called: [file: string, start: string, what: string, argument: string][] = [
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

beforeAll(() => {
  for (const path of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path, join(root, path), { recursive: true });
  cpSync('tests/fixtures/demo', content, { recursive: true });
  // What there is advice on would be looked for in its file, so here there is none.
  edit('commitments/marsham-2024/i4.yaml', /^title: .*$/m, 'title: I can swim.');
  edit('commitments/marsham-quays-2015/m1.yaml', /$/, 'seeAlso: [o1]\n');
  const [plan, programme] = ['quays-plan', 'quays-programme'].map(
    (id) => new RegExp(`(?<=^source:\\n  document: )${id}$`, 'm'),
  ) as [RegExp, RegExp];
  edit('progress/marsham-quays-2012/2013-10.mdx', plan, 'report-2026-09');
  edit('progress/marsham-quays-2015/2016-10.mdx', programme, 'report-2026-09');
  edit('progress/marsham-quays-2015/2018-05.mdx', programme, 'report-2026-09');
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [file, start, what, argument] of called) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(start)).toHaveLength(2);
    const note = `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify([${JSON.stringify(what)}, process.pid, ${argument}]) + '\\n');`;
    writeFileSync(path, text.replace(start, `${start}\n  ${note}`));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, was: RegExp, now: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(was);
  writeFileSync(path, text.replace(was, now));
}

/** Builds the town in the copy, and gives what was called. */
function build(): Call[] {
  writeFileSync(log, '');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      ...compiled,
      AS_AT: '2026-11-21',
      CONTENT_DIR: content,
      NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'one-door/note-openings.mjs')}`,
      NOTE_FOLDER: content,
      NOTE_LOG: log,
    },
  });
  expect(status, stdout + stderr).toBe(0);
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(([what, process, argument]) => ({ what, process, argument }));
}

/** How often each file, text or day stands among the calls: the different numbers. */
function timesIn(calls: Call[], what: string, by: (call: Call) => string): number[] {
  const groups = Map.groupBy(
    calls.filter((call) => call.what === what),
    by,
  );
  return [...new Set([...groups.values()].map(({ length }) => length))];
}

const files = readdirSync('tests/fixtures/demo', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(yaml|mdx)$/.test(path),
);
const bodies = files.filter((path) => path.endsWith('.mdx'));

describe('A build with nothing kept', () => {
  let calls: Call[];
  beforeAll(() => {
    calls = build();
  }, 240_000);

  test('opens each file once in the process of the check, and once in that of Astro', () => {
    const opened = calls.filter(({ what }) => what === 'open');
    expect(new Set(opened.map(({ argument }) => argument)).size).toBe(files.length);
    expect(new Set(opened.map(({ process }) => process)).size).toBe(2);
    expect(timesIn(calls, 'open', (call) => `${call.process} ${call.argument}`)).toEqual([1]);
  });

  test('parses the fields and the words of each file once in all its processes', () => {
    expect(calls.filter(({ what }) => what === 'yaml')).toHaveLength(files.length);
    expect(timesIn(calls, 'yaml', ({ argument }) => argument)).toEqual([1]);
    expect(calls.filter(({ what }) => what === 'body')).toHaveLength(bodies.length);
    expect(timesIn(calls, 'body', ({ argument }) => argument)).toEqual([1]);
  });

  test('builds the register once for the pages and all that comes with them, and once to look for lost addresses', () => {
    expect(timesIn(calls, 'register', ({ process }) => String(process))).toEqual([1]);
    expect(calls.filter(({ what }) => what === 'register')).toHaveLength(2);
  });
});

test('The next build parses what was edited since, and nothing else', () => {
  const area = join(content, 'areas', readdirSync(join(content, 'areas'))[0] ?? '');
  appendFileSync(area, '# An edit.\n');
  const calls = build();
  const parsed = calls.filter(({ what }) => what === 'yaml' || what === 'body');
  expect(parsed.map(({ argument }) => argument)).toEqual([readFileSync(area, 'utf8')]);
});

interface Call {
  what: string;
  process: number;
  argument: string;
}
