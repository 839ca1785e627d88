import { describe, expect, test } from 'vitest';
import { notedParts, partSums, telling } from '../../../src/lib/register/asked.ts';
import { build } from '../../../src/lib/register/build.ts';
import { keyed } from '../../../src/lib/register/keyed.ts';
import { commitment, entries } from './entries.ts';

const registerOf = (title = 'Sleep well', asAt = '2024-12-31') =>
  build(entries({ a1: commitment({ title }) }), asAt);

describe('A register that tells what is asked of it', () => {
  test('names each part once, and has what the register has', () => {
    const { note, asked } = notedParts();
    const register = registerOf();
    const told = telling(register, note);
    expect(told.commitments).toBe(register.commitments);
    const { site, asAt } = told;
    expect([site, asAt, told.asAt]).toEqual([register.site, register.asAt, register.asAt]);
    expect(asked()).toEqual(['register/asAt', 'register/commitments', 'register/site']);
    expect(asked()).toEqual([]);
  });

  test('names all parts to whoever copies it', () => {
    const { note, asked } = notedParts();
    expect({ ...telling(registerOf(), note) }).toEqual(registerOf());
    expect(asked()).toHaveLength(Object.keys(registerOf()).length);
  });

  test('cannot be changed', () => {
    const told = telling(registerOf(), () => {});
    expect(() => Object.assign(told, { asAt: '2030-01-01' })).toThrow(TypeError);
  });
});

describe('The sum of what was asked for', () => {
  const page = (text: string) => ({
    type: 'root' as const,
    children: [{ type: 'text', value: text }],
  });
  const content = (title?: string, asAt?: string, words = 'About us', lines = ['a']) => ({
    register: registerOf(title, asAt),
    prose: { 'pages/about': page(words) } as never,
    addresses: lines,
  });
  const sum = (
    given: ReturnType<typeof content>,
    ...parts: Parameters<ReturnType<typeof partSums>>[0]
  ) => partSums(given)(parts);

  test('is another one when that part changes, and no other one', () => {
    const before = content();
    const title = content('Walk more');
    expect(sum(title, 'register/commitments')).not.toBe(sum(before, 'register/commitments'));
    expect(sum(title, 'register/site', 'register/asAt')).toBe(
      sum(before, 'register/site', 'register/asAt'),
    );
    const day = content(undefined, '2025-01-01');
    expect(sum(day, 'register/asAt')).not.toBe(sum(before, 'register/asAt'));
    const words = content(undefined, undefined, 'About all of us');
    expect(sum(words, 'prose/pages/about')).not.toBe(sum(before, 'prose/pages/about'));
    expect(sum(words, 'prose/pages/other')).toBe(sum(before, 'prose/pages/other'));
    const line = content(undefined, undefined, undefined, ['a', 'b']);
    expect(sum(line, 'addresses')).not.toBe(sum(before, 'addresses'));
  });

  test('is not that of other parts which say the same', () => {
    expect(sum(content(), 'register/meetings')).not.toBe(sum(content(), 'register/snapshots'));
  });
});

describe('The pages of a route', () => {
  test('have a key that follows from what they are given', () => {
    const keyOf = (title: string) =>
      keyed(registerOf(title).commitments, (one) => ({ params: { id: 'a' }, props: { one } }))[0];
    const [one, same, other] = [keyOf('Sleep'), keyOf('Sleep'), keyOf('Walk')];
    expect(one?.params).toEqual({ id: 'a' });
    expect(one?.cacheKey).toBe(same?.cacheKey);
    expect(one?.cacheKey).not.toBe(other?.cacheKey);
  });

  test('say which of them is given what nobody can see through, and the way out', () => {
    const give = () => keyed(['a'], (id) => ({ params: { id }, props: { match: () => true } }));
    expect(give).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: The page with {"id":"a"} can have no key: () => true is no plain value. Give it what it shows, or make its pages without keyed().]`,
    );
  });

  test('cannot change what they are given, which others may be given too', () => {
    const props = { list: { ids: ['a'] } };
    keyed([props], (given) => ({ props: given }));
    expect(() => props.list.ids.push('b')).toThrow(TypeError);
  });
});
