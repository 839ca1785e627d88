import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeManifest } from '../../scripts/build/manifest.ts';
import { readSettings } from '../../scripts/build/settings.ts';
import { today } from '../../src/lib/fields/calendar.ts';
import { page, wholeSite, write } from './publishing/small-site.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'settings-')));
for (const folder of ['src/content', 'other', 'words']) {
  mkdirSync(join(root, folder), { recursive: true });
}

test('without any wishes the site is built as at today, at the root, into dist', () => {
  expect(readSettings({}, root)).toMatchObject({
    asAt: today(),
    base: '/',
    contentDir: join('src', 'content'),
    out: join(root, 'dist'),
    stage: join(root, '.golden-thread.stage'),
    previous: join(root, '.golden-thread.previous'),
  });
});

test('a day in AS_AT is taken as it is', () => {
  expect(readSettings({ AS_AT: '2024-02-29' }, root).asAt).toBe('2024-02-29');
});

test('a day that is not in the calendar is refused', () => {
  expect(() => readSettings({ AS_AT: '2026-02-30' }, root)).toThrowErrorMatchingInlineSnapshot(`
    [Mistake: AS_AT is “2026-02-30”, which is not in the calendar.
    Write a day that exists, year first: AS_AT=2026-11-21. Without AS_AT it is today.]
  `);
});

test.each(['21/11/2026', '2026-11', 'tomorrow', '2026-1-1'])(
  '“%s” is not a day, and AS_AT says how to write one',
  (value) => {
    expect(() => readSettings({ AS_AT: value }, root)).toThrow(
      `AS_AT is “${value}”, which is not a day as this site writes it.\nWrite a day that exists, year first: AS_AT=2026-11-21.`,
    );
  },
);

test.each([
  ['/', '/'],
  ['', '/'],
  ['health', '/health/'],
  ['/health-and-wellbeing/', '/health-and-wellbeing/'],
  ['/council/health', '/council/health/'],
])('the base path “%s” becomes “%s”', (value, base) => {
  expect(readSettings({ BASE_PATH: value }, root).base).toBe(base);
});

test.each(['/a b/', '/../', 'https://example.org/'])('the base path “%s” is refused', (value) => {
  expect(() => readSettings({ BASE_PATH: value }, root)).toThrow(`BASE_PATH is “${value}”`);
});

test('texts are packed in the ways that PACKED names, and in no other', () => {
  const packedAs = (PACKED: string) => readSettings({ PACKED }, root).packed;
  expect([packedAs(''), packedAs('gz'), packedAs('gz, br')]).toEqual([[], ['gz'], ['br', 'gz']]);
  expect(() => packedAs('br,zip')).toThrowErrorMatchingInlineSnapshot(`
    [Mistake: PACKED is “br,zip”, and texts can be packed as br or gz.
    Write one of them or both: PACKED=br,gz.]
  `);
});

test('a content folder that does not exist is refused', () => {
  expect(readSettings({ CONTENT_DIR: 'other' }, root).contentDir).toBe('other');
  expect(() => readSettings({ CONTENT_DIR: 'nowhere' }, root)).toThrow('there is no such folder');
});

describe('OUT_DIR', () => {
  test.each(['dist', 'dist-2', 'other', '../elsewhere', 'deep/in/new'])(
    '“%s” may be taken: nothing is there, or an empty folder',
    (value) => expect(readSettings({ OUT_DIR: value }, root).out).toBe(join(root, value)),
  );

  test('may be a site that a build has made, also one from before this version', () => {
    makeSite('old-site');
    expect(readSettings({ OUT_DIR: 'old-site' }, root).out).toBe(join(root, 'old-site'));
    write(join(root, 'old-site'), { '.DS_Store': 'made by looking into it' });
    expect(readSettings({ OUT_DIR: 'old-site' }, root).out).toBe(join(root, 'old-site'));
  });

  test('is refused for a folder of somebody else, also one with a home page and sums', () => {
    const names = ['index.html', '404.html', 'pagefind/start.json', 'cat.jpg'];
    write(join(root, 'photos'), Object.fromEntries(names.map((name) => [name, page('My cats')])));
    writeManifest(join(root, 'photos'));
    expect(() => readSettings({ OUT_DIR: 'photos' }, root)).toThrowErrorMatchingInlineSnapshot(`
      [Mistake: OUT_DIR is “photos”, and that folder is not empty, and has no checksums.txt of a site of Golden Thread.
      A build replaces the folder whole. Move what is in it elsewhere, or give a new folder: OUT_DIR=dist-2.]
    `);
  });

  test('is refused for a site of ours to which somebody has added files, and names them', () => {
    makeSite('shared');
    write(join(root, 'shared'), { '.git/HEAD': 'x', CNAME: 'x', 'minutes/a.pdf': 'x' });
    symlinkSync('/elsewhere', join(root, 'shared/link'));
    expect(() => readSettings({ OUT_DIR: 'shared' }, root)).toThrowErrorMatchingInlineSnapshot(`
      [Mistake: OUT_DIR is “shared”, and that folder holds what no build has put there: .git/HEAD, CNAME, minutes/a.pdf and 1 more.
      A build replaces the folder whole. Move what is in it elsewhere, or give a new folder: OUT_DIR=dist-2.]
    `);
  });

  test('is refused for a file', () => {
    write(root, { 'plan.txt': 'x' });
    expect(() => readSettings({ OUT_DIR: 'plan.txt' }, root)).toThrow('a file has that name');
  });

  test.each(['.', '..', '/', 'src', 'src/new', 'scripts/x'])(
    '“%s” is refused, as it belongs to the project',
    (value) =>
      expect(() => readSettings({ OUT_DIR: value }, root)).toThrow(
        `OUT_DIR is “${value}”, and that folder belongs to the project.`,
      ),
  );

  test('is refused inside the content, wherever that lies', () => {
    expect(() => readSettings({ CONTENT_DIR: 'words', OUT_DIR: 'words/site' }, root)).toThrow(
      'that folder belongs to the content',
    );
  });

  test('is followed where a link leads, so that the link stays and nothing behind it is lost', () => {
    makeSite('served');
    symlinkSync('served', join(root, 'to-a-site'));
    expect(readSettings({ OUT_DIR: 'to-a-site' }, root)).toMatchObject({
      out: join(root, 'served'),
      stage: join(root, '.golden-thread.stage-served'),
    });
    for (const [name, target, why] of [
      ['to-code', 'src', 'that folder belongs to the project'],
      ['to-nowhere', 'nowhere', 'is a link that leads nowhere'],
    ] as const) {
      symlinkSync(target, join(root, name));
      expect(() => readSettings({ OUT_DIR: name }, root)).toThrow(why);
    }
    expect(() => readSettings({ OUT_DIR: 'to-code/new' }, root)).toThrow('belongs to the project');
  });
});

test('two sites beside each other are made in two places', () => {
  const [a, b] = ['a', 'b'].map((name) => readSettings({ OUT_DIR: `.cache/sites/${name}` }, root));
  expect(a?.stage).not.toBe(b?.stage);
  expect(a?.cache).not.toBe(b?.cache);
});

/** A site as a build leaves it. */
function makeSite(name: string): void {
  write(join(root, name), { ...wholeSite, 'index.html': page('Home') });
  writeManifest(join(root, name));
}
