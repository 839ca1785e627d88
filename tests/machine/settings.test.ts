import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../scripts/build/settings.ts';
import { today } from '../../src/lib/fields/calendar.ts';

const root = mkdtempSync(join(tmpdir(), 'settings-'));
for (const folder of ['src/content', 'other', 'photos', 'old-site']) {
  mkdirSync(join(root, folder), { recursive: true });
}
writeFileSync(join(root, 'photos/cat.jpg'), '');
writeFileSync(join(root, 'old-site/index.html'), '');

test('without any wishes the site is built as at today, at the root, into dist', () => {
  expect(readSettings({}, root)).toMatchObject({
    asAt: today(),
    base: '/',
    contentDir: join('src', 'content'),
    out: join(root, 'dist'),
    stage: join(root, '.stage'),
    previous: join(root, '.previous'),
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

test('a content folder that does not exist is refused', () => {
  expect(readSettings({ CONTENT_DIR: 'other' }, root).contentDir).toBe('other');
  expect(() => readSettings({ CONTENT_DIR: 'nowhere' }, root)).toThrow('there is no such folder');
});

test.each(['.', '..', '/', 'src', 'src/content', 'scripts/x', 'photos', 'photos/cat.jpg'])(
  'OUT_DIR “%s” is refused, because a build would replace what is in it',
  (value) => {
    expect(() => readSettings({ OUT_DIR: value }, root)).toThrow(
      'A build replaces the folder whole.',
    );
  },
);

test.each(['dist-2', 'old-site', 'other', '../elsewhere'])(
  'OUT_DIR “%s” may be replaced',
  (value) => {
    expect(readSettings({ OUT_DIR: value }, root).out).toBe(join(root, value));
  },
);

test('two sites beside each other are made in two places', () => {
  const [a, b] = ['a', 'b'].map((name) => readSettings({ OUT_DIR: `.cache/sites/${name}` }, root));
  expect(a?.stage).not.toBe(b?.stage);
  expect(a?.cache).not.toBe(b?.cache);
});
