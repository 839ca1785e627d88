import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type SiteFiles, siteFiles, sumOf } from '../../../../src/lib/build/kept/site-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const at = (...names: string[]) => join(folder, ...names);
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
const numberOf = (...names: string[]) => statSync(at(...names)).ino;
const kept = () => readdirSync(at('store'));

/** Begins a site of that name with these files, and what the sites before have kept. */
function build(name: string, files: Record<string, string> = {}): SiteFiles {
  const site = siteFiles(at(name), at('store'));
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  return site;
}

describe('a file that the build before has made', () => {
  test('is the same file on the disk when nothing in it changed', () => {
    build('first', { '/a/index.html': 'one', '/b.txt': 'two' });
    build('second', { '/a/index.html': 'one', '/b.txt': 'new' });
    expect(read('second/a/index.html')).toBe('one');
    expect(numberOf('second/a/index.html')).toBe(numberOf('first/a/index.html'));
    expect(numberOf('second/b.txt')).not.toBe(numberOf('first/b.txt'));
    expect(read('first/b.txt')).toBe('two');
  });

  test('is written as bytes or as text', () => {
    build('first').write('/a.png', Uint8Array.of(1, 0, 255));
    build('second').write('/a.png', Uint8Array.of(1, 0, 255));
    build('third', { '/a.png': 'Pŵer' });
    expect(numberOf('second/a.png')).toBe(numberOf('first/a.png'));
    expect([...readFileSync(at('second/a.png'))]).toEqual([1, 0, 255]);
    expect(read('third/a.png')).toBe('Pŵer');
  });

  test.each([
    ['of the same length', 'twe'],
    ['of another length', 'more than that'],
  ])('is written anew when somebody has put in something %s', (_how, text) => {
    build('first', { '/a.txt': 'one' });
    writeFileSync(at('first/a.txt'), text);
    const second = build('second');
    expect(second.reuse([{ path: '/a.txt', sum: sumOf('one') }])).toBe(false);
    second.write('/a.txt', 'one');
    expect(read('second/a.txt')).toBe('one');
    expect(read('first/a.txt')).toBe(text);
    build('third', { '/a.txt': 'one' });
    expect(numberOf('third/a.txt')).toBe(numberOf('second/a.txt'));
  });

  test.each([
    ['a link', (file: string) => symlinkSync(at('first/a.txt'), file)],
    ['a folder', (file: string) => mkdirSync(file)],
  ])('is written anew when %s has its name in the store', (_what, put) => {
    build('first', { '/a.txt': 'one' });
    const file = at('store', kept()[0] ?? '');
    rmSync(file);
    put(file);
    const second = build('second');
    expect(second.reuse([{ path: '/a.txt', sum: sumOf('one') }])).toBe(false);
    second.write('/a.txt', 'one');
    expect(statSync(at('second/a.txt')).nlink).toBe(2);
    build('third', { '/a.txt': 'one' });
    expect(numberOf('third/a.txt')).toBe(numberOf('second/a.txt'));
  });

  test('can be had by its sum, but not one alone of those that belong together', () => {
    build('first', { '/a.txt': 'one', '/b.txt': 'two' });
    const a = { path: '/a.txt', sum: sumOf('one') };
    const b = { path: '/b.txt', sum: sumOf('two') };
    const second = build('second');
    expect(second.reuse([a, { ...b, sum: sumOf('other') }])).toBe(false);
    expect(second.reuse([a, { ...b, path: '/c.txt' }])).toBe(false);
    expect(existsSync(at('second'))).toBe(false);
    expect(second.reuse([a, b])).toBe(true);
    expect(numberOf('second/b.txt')).toBe(numberOf('first/b.txt'));
  });

  test('is forgotten when the site has it no more', () => {
    build('first', { '/a.txt': 'one', '/b.txt': 'two', '/c.txt': 'three' });
    const second = build('second', { '/b.txt': 'two' });
    second.reuse([{ path: '/c.txt', sum: sumOf('three') }]);
    second.dropOthers();
    expect(kept()).toHaveLength(2);
    expect(build('third').reuse([{ path: '/a.txt', sum: sumOf('one') }])).toBe(false);
    expect(read('first/a.txt')).toBe('one');
  });
});

test('A file never takes the place of another, nor of one that was there', () => {
  const first = build('first', { '/a.txt': 'one' });
  expect(() => first.write('/a.txt', 'one')).toThrowErrorMatchingInlineSnapshot(
    `[Error: /a.txt is there already. Two pages have this address, or one has the name of a file in public.]`,
  );
  expect(() => first.write('/a.txt', 'two')).toThrow('there already');
  const again = build('first');
  expect(() => again.reuse([{ path: '/a.txt', sum: sumOf('one') }])).toThrow('there already');
  expect(read('first/a.txt')).toBe('one');
});

const diskOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
const elsewhere = ['/dev/shm', resolve('.cache')].find(
  (path) => ![undefined, diskOf(tmpdir())].includes(diskOf(path)),
);

test.skipIf(!elsewhere)('A store on another disk holds copies, which serve the next build', () => {
  const store = mkdtempSync(join(elsewhere ?? '', 'store-'));
  onTestFinished(() => rmSync(store, { recursive: true, force: true }));
  const sum = sumOf('one');
  siteFiles(at('first'), store).write('/a.txt', 'one');
  expect(readdirSync(store)).toHaveLength(1);
  const second = siteFiles(at('second'), store);
  expect(second.reuse([{ path: '/a.txt', sum }])).toBe(true);
  expect(read('second/a.txt')).toBe('one');
  expect(statSync(at('second/a.txt')).nlink).toBe(1);
  expect(() => second.write('/a.txt', 'two')).toThrow('there already');
  siteFiles(at('third'), store).write('/a.txt', 'one');
  expect(read('third/a.txt')).toBe('one');
});

test('A store that cannot be one costs nothing but time', () => {
  writeFileSync(at('store'), 'a file');
  build('first', { '/a.txt': 'one' }).dropOthers();
  build('second', { '/a.txt': 'one' }).dropOthers();
  expect(read('second/a.txt')).toBe('one');
});
