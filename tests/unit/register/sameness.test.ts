import { expect, test } from 'vitest';
import { canonical, inOneLine, stillSays } from '../../../src/lib/fields/sameness.ts';

test.each([
  ['one two', ' one\n two '],
  [
    { a: 1, b: [2] },
    { b: [2], a: 1 },
  ],
  [{ a: 'x' }, { a: 'x', b: undefined }],
  [undefined, undefined],
])('%j is the same as %j', (one, other) => {
  expect(canonical(one)).toBe(canonical(other));
});

test.each([
  ['one two', 'one\n\ntwo'],
  ['1', 1],
  ['none', undefined],
  ['null', null],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [['a,b'], ['a', 'b']],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, [1]],
  [[], {}],
])('%j is another thing than %j', (one, other) => {
  expect(canonical(one)).not.toBe(canonical(other));
});

test('a group still says all when fields are added, and not when one is changed or lost', () => {
  expect(stillSays({ a: 1 }, { a: 1, b: 2 })).toBe(true);
  expect(stillSays({ a: 1, b: undefined }, { a: 1, b: 2 })).toBe(true);
  expect(stillSays({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  expect(stillSays({ a: 1 }, { a: 2 })).toBe(false);
  expect(stillSays({ a: 1 }, undefined)).toBe(false);
  expect(stillSays('x', ' x ')).toBe(true);
});

test('a text in one line keeps its paragraphs apart', () => {
  expect(inOneLine(' one\n two\n \n\nthree ')).toBe('one two\n\nthree');
});
