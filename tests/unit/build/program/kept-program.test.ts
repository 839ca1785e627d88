import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  pagesOf,
  programCode,
  programOf,
  sealProgram,
  unsealProgram,
} from '../../../../src/lib/build/program/kept-program.ts';

let store = '';
let compiled = 0;

beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'programs-'));
  compiled = 0;
  onTestFinished(() => rmSync(store, { recursive: true, force: true }));
});

/** The program for an edition of the code; `holds` is content that a page has taken into it. */
function program(edition: string, { holds = false, isEdited = false } = {}): Promise<string> {
  return programOf(store, edition, async (folder) => {
    compiled += 1;
    mkdirSync(programCode(folder), { recursive: true });
    const entry = join(programCode(folder), 'prerender-entry.1a.mjs');
    writeFileSync(entry, `export const pages = async () => [{ path: '/${edition}/', key: 'k' }];`);
    if (!holds) await sealProgram(folder);
    if (isEdited) await unsealProgram(folder);
  });
}

describe('the program that makes the pages', () => {
  test('is compiled once for each edition of the code', async () => {
    const first = await program('one');
    expect(await program('one')).toBe(first);
    expect(await program('two')).not.toBe(first);
    expect(compiled).toBe(2);
  });

  test('says which pages there are', async () => {
    expect(await pagesOf(await program('one'))).toEqual([{ path: '/one/', key: 'k' }]);
  });

  test('gives no page a key when it holds content, which no key names', async () => {
    const made = await program('one', { holds: true });
    expect(await pagesOf(made)).toEqual([{ path: '/one/', key: undefined }]);
  });

  test('is compiled again when the code was edited meanwhile', async () => {
    await program('one', { isEdited: true });
    await program('one');
    await program('one');
    expect(compiled).toBe(2);
  });

  test.each<[string, (file: string) => void]>([
    ['torn', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -1))],
    ['changed', (file) => writeFileSync(file, 'export const pages = async () => [];')],
    ['half there', (file) => rmSync(file)],
    ['given a file more', (file) => writeFileSync(`${file}.mjs`, '')],
    ['never finished', (file) => rmSync(join(file, '../../seal'))],
  ])('is compiled again when it was %s', async (_how, spoil) => {
    spoil(join(programCode(await program('one')), 'prerender-entry.1a.mjs'));
    expect(await pagesOf(await program('one'))).toHaveLength(1);
    expect(compiled).toBe(2);
  });

  test('is compiled for each build when a page has taken content into it', async () => {
    const first = await program('one', { holds: true });
    expect(existsSync(first)).toBe(true);
    await program('one', { holds: true });
    expect(compiled).toBe(2);
  });

  test('leaves nothing where it could not be compiled', async () => {
    await program('one');
    const failed = programOf(store, 'two', async (folder) => {
      mkdirSync(programCode(folder), { recursive: true });
      throw new Error('The compiler was ended.');
    });
    await expect(failed).rejects.toThrow('The compiler was ended.');
    expect(readdirSync(store)).toEqual(['one']);
  });

  test('goes when many others have been of use since', async () => {
    const first = await program('first');
    utimesSync(first, 0, 0);
    for (let at = 0; at < 12; at++) await program(`later-${at}`);
    expect(existsSync(first)).toBe(false);
    expect(readdirSync(store)).toHaveLength(12);
    expect(existsSync(await program('later-0'))).toBe(true);
    expect(compiled).toBe(13);
  });
});
