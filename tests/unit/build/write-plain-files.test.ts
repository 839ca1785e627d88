import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptFiles } from '../../../src/lib/build/kept/kept-files.ts';
import { siteFiles } from '../../../src/lib/build/kept/site-files.ts';
import { servePlainFiles } from '../../../src/lib/build/serve-plain-files.ts';
import { writePlainFiles } from '../../../src/lib/build/write-plain-files.ts';

test('Each file is made when the one before it is written, below the folder of the site', async () => {
  const site = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  await writePlainFiles(
    new Map<string, () => string | Promise<Uint8Array>>([
      ['/plans/one/index.json', () => 'first'],
      [
        '/data/book.xlsx',
        async () => new TextEncoder().encode(`after ${read('plans/one/index.json')}`),
      ],
      ['/data/all.zip', () => `after ${read('data/book.xlsx')}`],
    ]),
    siteFiles(site, join(site, 'store')),
    nothingKept(site),
  );
  expect(read('data/all.zip')).toBe('after after first');
});

test('Beside npm run dev a file is made when it is asked for, and anything else is left to Astro', async () => {
  const made: number[] = [];
  const { hooks } = servePlainFiles(
    async () =>
      new Map<string, () => string | Promise<Uint8Array>>([
        ['/plans/é/index.json', () => `made ${made.push(made.length)}`],
        ['/data/plans.csv', async () => Buffer.from('Cynllun Dŵr')],
        ['/data/workbook.xlsx', async () => Buffer.from('packed')],
      ]),
  ) as unknown as { hooks: Record<string, (given: object) => unknown> };
  type Answer = (request: object, response: object, next: (error?: unknown) => void) => void;
  const answers: Answer[] = [];
  const server = { middlewares: { use: (one: Answer) => answers.push(one) } };
  hooks['astro:config:done']?.({ config: { base: '/promises/' } });
  hooks['astro:server:setup']?.({ server });
  let type = '';
  const setHeader = (_name: string, value: string) => {
    type = value;
  };
  const ask = (url: string) =>
    new Promise((done) => {
      type = '';
      answers[0]?.({ url }, { setHeader, end: done }, (error) => done(error ?? 'left to Astro'));
    });

  expect(await ask('/promises/plans/%C3%A9/index.json?a=b')).toBe('made 1');
  expect(type).toBe('text/plain; charset=utf-8');
  expect(String(await ask('/promises/data/plans.csv'))).toBe('Cynllun Dŵr');
  expect(type, 'words that came as bytes').toBe('text/plain; charset=utf-8');
  expect(String(await ask('/promises/data/workbook.xlsx'))).toBe('packed');
  expect(type, 'what is packed').toBe('');
  expect(await ask('/promises/plans/%C3%A9/index.json')).toBe('made 2');
  expect(await ask('/promises/plans/other/index.json')).toBe('left to Astro');
  expect(await ask('/promises/plans/%C3%A9/')).toBe('left to Astro');
  expect(await ask('/promises')).toBe('left to Astro');
});

test('A file that says what it is made of is not made again while that is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made: string[] = [];
  const write = async (title: string, build: string) => {
    const files = siteFiles(join(folder, build), join(folder, 'store'));
    const content = { asked: () => [], sumOf: () => '' };
    const kept = keptFiles<null>(files, join(folder, 'list'), 'of today', content);
    const maker = (name: string) => () => {
      made.push(name);
      return `${name} ${title}`;
    };
    await writePlainFiles(
      new Map([
        ['/twin.json', Object.assign(maker('twin'), { given: [{ title }] })],
        ['/all.json', maker('all')],
      ]),
      files,
      kept,
    );
    kept.end();
    return readFileSync(join(folder, build, 'twin.json'), 'utf8');
  };
  expect(await write('Sleep', 'one')).toBe('twin Sleep');
  expect(await write('Sleep', 'two')).toBe('twin Sleep');
  expect(await write('Walk', 'three')).toBe('twin Walk');
  expect(made).toEqual(['twin', 'all', 'all', 'twin', 'all']);
});

function nothingKept(site: string) {
  const files = siteFiles(site, join(site, 'store'));
  return keptFiles<null>(files, join(site, 'list'), '', { asked: () => [], sumOf: () => '' });
}
