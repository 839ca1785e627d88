import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  complainOfId,
  foldCase,
  id,
  idHereOrOfAny,
  idOf,
  idOfAny,
  nearestId,
  ordinal,
  splitIdOfAny,
  suggestedId,
} from '../../../src/lib/fields/id.ts';

const saysOf = (schema: z.ZodType, value: string) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join('\n') ?? 'passes';

const sixty = 'a'.repeat(60);

describe('An ID', () => {
  test.each(['w14', 'a', '1-2', 'marsham-2024', sixty])('may be “%s”', (value) => {
    expect(saysOf(id, value)).toBe('passes');
    expect(saysOf(idOf('areas'), value)).toBe('passes');
  });

  test('has lower-case letters, digits and single hyphens, and no more than sixty of them', () => {
    const wrong = ['', 'W14', 'a b', 'a--b', '-a', 'a-', 'a_b', 'café', 'a/b', 'a.b', `${sixty}a`];
    expect(wrong.filter((value) => saysOf(id, value) === 'passes')).toEqual([]);
    expect(saysOf(id, 'Adult Care')).toMatchInlineSnapshot(
      `"“Adult Care” cannot be an ID. Use lower-case letters a to z, digits and single hyphens, at most 60 characters, for example adult-care."`,
    );
  });

  test('of any strategy has that of the strategy before it', () => {
    expect(saysOf(idOfAny('commitments'), 'mse-2022/w14')).toBe('passes');
    expect(saysOf(idOfAny('commitments'), `${sixty}/${sixty}`)).toBe('passes');
    const wrong = ['w14', 'Southend 2021/A 3', 'a/b/c', '/w14', 'mse-2022/', 'W14', `${sixty}a/w1`];
    expect(
      wrong.map((value) => saysOf(idOfAny('commitments'), value)).join('\n'),
    ).toMatchInlineSnapshot(`
      "“w14” does not say in which strategy it is. Write the ID of its strategy before it, for example southend-2021/w14.
      “Southend 2021/A 3” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example southend-2021/a-3.
      “a/b/c” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example a/b-c.
      “/w14” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example adult-care/w14.
      “mse-2022/” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example mse-2022/adult-care.
      “W14” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example southend-2021/a3.
      “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/w1."
    `);
  });

  test('of the same strategy may stand alone, where that is allowed', () => {
    const here = idHereOrOfAny('commitments');
    expect(['w14', 'mse-2022/w14'].map((value) => saysOf(here, value))).toEqual([
      'passes',
      'passes',
    ]);
    expect(
      ['W14', 'MSE/w14'].map((value) => saysOf(here, value)).join('\n'),
    ).toMatchInlineSnapshot(`
      "“W14” cannot be an ID. Use lower-case letters a to z, digits and single hyphens, at most 60 characters, for example w14.
      “MSE/w14” cannot be an ID. Write the ID of the strategy, a stroke and the ID of the commitment, for example mse/w14."
    `);
  });

  test('with a strategy is two in one, and nothing else is', () => {
    expect(splitIdOfAny('mse-2022/w14')).toEqual(['mse-2022', 'w14']);
    expect(['w14', 'a/b/c', '/w14', 'mse/', 'MSE/w14', 'mse/W14', ''].map(splitIdOfAny)).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('The ID that a name suggests', () => {
  test.each([
    ['Children’s café & garden', 'childrens-cafe-and-garden'],
    ["People's park", 'peoples-park'],
    ['Ymddiriedolaeth Tŷ’r Dŵr', 'ymddiriedolaeth-tyr-dwr'],
    ['Straße Æ Œ ø ł đ ð þ ı', 'strasse-ae-oe-o-l-d-d-th-i'],
    ['  -- W14 (b) --  ', 'w14-b'],
    ['2024/25', '2024-25'],
    ['“!?”', ''],
  ])('“%s” has “%s”', (name, expected) => {
    expect(nearestId(name)).toBe(expected);
  });

  test('is cut between two words, or within a word that alone is too long', () => {
    expect(nearestId(`${'word-'.repeat(12)}end`)).toBe('word-'.repeat(12).slice(0, -1));
    expect(nearestId('a'.repeat(70))).toBe(sixty);
    expect(nearestId(`${sixty} b`)).toBe(sixty);
    expect(nearestId(`${'a'.repeat(58)} bcd`)).toBe('a'.repeat(58));
    expect(nearestId(sixty)).toBe(sixty);
  });

  test('is an example where the name has no letter, and numbered where it is taken', () => {
    expect(suggestedId('?')).toBe('adult-care');
    const taken =
      (...ids: string[]) =>
      (one: string) =>
        ids.includes(one);
    expect(suggestedId('Trees', taken('trees'))).toBe('trees-2');
    expect(suggestedId('Trees', taken('trees', 'trees-2', 'trees-3'))).toBe('trees-4');
    expect(suggestedId(sixty, taken(sixty))).toBe(`${'a'.repeat(58)}-2`);
  });

  test('is a way out that is free, for who is told that an ID cannot be one', () => {
    expect(complainOfId('trees')).toBeUndefined();
    expect(complainOfId('Trees', (one) => one === 'trees')?.fix).toContain('for example trees-2.');
  });
});

test('The second of two that are the same in some fields is numbered, and the third', () => {
  const all = [
    { on: 1, of: 'a' },
    { on: 1, of: 'b' },
    { on: 2, of: 'a' },
    { on: 1, of: 'a' },
    { on: 1, of: 'a' },
  ];
  expect(all.map((_one, at) => ordinal(all, at, 'on'))).toEqual(['', '-2', '', '-3', '-4']);
  expect(all.map((_one, at) => ordinal(all, at, 'on', 'of'))).toEqual(['', '', '', '-2', '-3']);
});

test('Names that a disk may take for one are folded into one', () => {
  expect(foldCase('Plan.MDX')).toBe(foldCase('plan.mdx'));
  expect(foldCase('STRASSE')).toBe(foldCase('straße'));
  expect(foldCase('ﬁle')).toBe(foldCase('FILE'));
  expect(foldCase('a')).not.toBe(foldCase('b'));
});
