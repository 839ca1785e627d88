import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keptFiles } from '../../../../src/lib/build/kept/kept-files.ts';
import { siteFiles } from '../../../../src/lib/build/kept/site-files.ts';

let folder = '';
let made: string[] = [];
let asked: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  made = [];
  asked = [];
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** A build of these pages in capitals, with what its site then holds; and a note of what was made for it. */
async function build(pages: Record<string, string>, edition = '1', store = join(folder, 'store')) {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  const files = siteFiles(site, join(store, 'files'));
  const content = { asked: () => [], sumOf: () => '' };
  const kept = keptFiles<string>(files, join(store, 'list'), edition, content);
  for (const [path, text] of Object.entries(pages)) {
    const page = { path, key: undefined, make: async () => new TextEncoder().encode(text) };
    const { note } = await kept.write(page, async () => {
      made.push(path);
      return { editions: [{ path, content: text.toUpperCase() }], note: `of ${text}` };
    });
    expect(note).toBe(`of ${text}`);
  }
  kept.end();
  files.dropOthers();
  return Object.fromEntries(
    readdirSync(site).map((name) => [name, readFileSync(join(site, name), 'utf8')]),
  );
}

const keptFile = () => {
  const [name = ''] = readdirSync(join(folder, 'store/files'));
  return join(folder, 'store/files', name);
};

describe('what a build made of a page', () => {
  test('serves the next build, to the letter', async () => {
    const first = await build({ a: 'Beside “the sea”\n' });
    expect(await build({ a: 'Beside “the sea”\n' })).toEqual(first);
    expect(made).toEqual(['a']);
  });

  test('is made again when the page says something else', async () => {
    await build({ a: 'one' });
    expect(await build({ a: 'two' })).toEqual({ a: 'TWO' });
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(3);
  });

  test('is made again by another edition of the code', async () => {
    await build({ a: 'one' });
    await build({ a: 'one' }, '2');
    expect(made).toHaveLength(2);
  });

  test('does not serve another page that says the same', async () => {
    await build({ a: 'one' });
    expect(await build({ b: 'one' })).toEqual({ b: 'ONE' });
    expect(made).toEqual(['a', 'b']);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['changed by somebody', (text: string) => text.replace('ONE', 'TOO')],
  ])('is made again when it is %s by now', async (_how, spoil) => {
    await build({ a: 'one' });
    writeFileSync(keptFile(), spoil(readFileSync(keptFile(), 'utf8')));
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(2);
    await build({ a: 'one' });
    expect(made).toHaveLength(2);
  });

  test('is made again when the list of what was made is torn', async () => {
    await build({ a: 'one' });
    const list = join(folder, 'store/list');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -5));
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(2);
  });

  test('goes when the page goes', async () => {
    await build({ a: 'one', b: 'one' });
    await build({ b: 'one' });
    expect(readdirSync(join(folder, 'store/files'))).toHaveLength(1);
    await build({ a: 'one', b: 'one' });
    expect(made).toEqual(['a', 'b', 'a']);
  });

  test('is none the worse where nothing can be kept', async () => {
    const notFolder = join(folder, 'file');
    writeFileSync(notFolder, '');
    const there = join(notFolder, 'pages');
    expect(await build({ a: 'one' }, '1', there)).toEqual({ a: 'ONE' });
    expect(await build({ a: 'one' }, '1', there)).toEqual({ a: 'ONE' });
  });
});

describe('a page that says what it is given', () => {
  /** Such a page, which asks for the day, and for the lead where there is one; the values that they have now. */
  async function buildOf(key: string | undefined, values: Record<string, string>, edition = '1') {
    const site = join(folder, 'site');
    rmSync(site, { recursive: true, force: true });
    const store = join(folder, 'store');
    const files = siteFiles(site, join(store, 'files'));
    const kept = keptFiles<null>(files, join(store, 'list'), edition, {
      asked: () => asked.splice(0).sort() as never[],
      sumOf: (parts) => parts.map((part) => values[part]).join(),
    });
    const ask = (part: string) => {
      asked.push(part);
      return values[part];
    };
    // What is asked for before a page is made is not what the page asks for.
    ask('site');
    const make = async () => {
      made.push('page');
      const lead = values['day'] === 'Monday' ? ask('lead') : 'nobody';
      return new TextEncoder().encode(`${key} ${ask('day')} ${lead}`);
    };
    await kept.write({ path: 'a', key, make }, async (text) => {
      made.push('finished');
      return { editions: [{ path: 'a', content: text }], note: null };
    });
    kept.end();
    return readFileSync(join(site, 'a'), 'utf8');
  }

  const monday = { day: 'Monday', lead: 'Town', site: 'Here' };

  test('is not even made while that, and what it asked for, is the same', async () => {
    expect(await buildOf('W1', monday)).toBe('W1 Monday Town');
    expect(await buildOf('W1', { ...monday, site: 'There' })).toBe('W1 Monday Town');
    expect(made).toEqual(['page', 'finished']);
  });

  test('is made again when it is given something else', async () => {
    await buildOf('W1', monday);
    expect(await buildOf('W2', monday)).toBe('W2 Monday Town');
  });

  test('is made again when something that it asked for changes', async () => {
    await buildOf('W1', monday);
    expect(await buildOf('W1', { ...monday, lead: 'City' })).toBe('W1 Monday City');
    expect(await buildOf('W1', { ...monday, day: 'Friday' })).toBe('W1 Friday nobody');
    made = [];
    expect(await buildOf('W1', { ...monday, day: 'Friday', lead: 'Shire' })).toBe(
      'W1 Friday nobody',
    );
    expect(made).toEqual([]);
    expect(await buildOf('W1', { ...monday, lead: 'Shire' })).toBe('W1 Monday Shire');
  });

  test('is made and not finished again when it comes out the same', async () => {
    await buildOf('W1', { ...monday, day: 'Friday' });
    made = [];
    await buildOf('W1', { ...monday, day: 'Monday', lead: 'nobody' });
    await buildOf('W1', { ...monday, day: 'Monday', lead: 'nobody' });
    expect(made).toEqual(['page', 'finished']);
    await buildOf('W1', { day: 'Friday' });
    await buildOf('W1', { day: 'Friday', lead: 'Town' });
    expect(made).toEqual(['page', 'finished', 'page', 'finished']);
  });

  test('is made again by other code, and when the file was spoilt', async () => {
    await buildOf('W1', monday);
    await buildOf('W1', monday, '2');
    expect(made).toHaveLength(4);
    writeFileSync(keptFile(), 'spoilt');
    expect(await buildOf('W1', monday, '2')).toBe('W1 Monday Town');
    expect(made).toHaveLength(6);
  });

  test('is made each time when it does not say so', async () => {
    await buildOf(undefined, monday);
    await buildOf(undefined, monday);
    expect(made).toEqual(['page', 'finished', 'page']);
  });
});
