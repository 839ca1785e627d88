import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { namesIn } from '../../../src/lib/kinds/names.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';

const demo = resolve(import.meta.dirname, '../../fixtures/demo');
const names = namesIn(await registerOf(demo, '2026-11-21'));

test('what the content names is known by its name, without the number before it', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      'Marsham City Council',
      'Marsham Ynghyd 2019-2023',
      'Minutes of the board',
      'Marsham Quay & Tŷ’r Dŵr',
    ]),
  );
  expect(names.filter((name) => /^[\d.]+ /.test(name))).toEqual([]);
});

test('a term of the glossary is a word, not a name', () => {
  expect(names).not.toContain('HWB');
});
