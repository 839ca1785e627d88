import { describe, expect, test } from 'vitest';
import { compareBodies } from '../../../../src/lib/publish/difference/compare-bodies.ts';
import { compareValues } from '../../../../src/lib/publish/difference/compare-values.ts';

/** Each difference by the names on the way to it: “due by: 2023 → 2024”. */
const told = (was: unknown, now: unknown) =>
  compareValues(was, now).map(
    ({ names, was, now }) => `${names.join(' ')}: ${JSON.stringify(was)} → ${JSON.stringify(now)}`,
  );

describe('Two states of a file', () => {
  test('that say the same differ in nothing, in whatever order', () => {
    expect(told({ a: 1, b: [{ id: 'x' }] }, { b: [{ id: 'x' }], a: 1 })).toEqual([]);
    expect(told(undefined, undefined)).toEqual([]);
  });

  test('differ field by field, as deep as they agree', () => {
    expect(
      told(
        { title: 'Old', due: { by: '2023', printed: '23' }, gone: 1 },
        {
          title: 'New',
          due: { by: '2024', printed: '23' },
          added: 2,
        },
      ),
    ).toEqual([
      'title: "Old" → "New"',
      'due by: "2023" → "2024"',
      'gone: 1 → undefined',
      'added: undefined → 2',
    ]);
  });

  test('differ in a list of plain values as a whole', () => {
    expect(told({ leads: ['a', 'b'] }, { leads: ['b', 'a'] })).toEqual([
      'leads: ["a","b"] → ["b","a"]',
    ]);
    expect(told({ leads: [] }, { leads: ['a'] })).toEqual(['leads: [] → ["a"]']);
  });

  test('say the way to the field in its schema, in which any part of a list is 0', () => {
    const [only] = compareValues(
      { updates: [{ commitment: 'w1', summary: 'Old.' }] },
      { updates: [{ commitment: 'w1', summary: 'New.' }] },
    );
    expect(only?.path).toEqual(['updates', 0, 'summary']);
    expect(only?.names).toEqual(['updates', 'w1', 'summary']);
  });
});

describe('The parts of a list', () => {
  const part = (id: string, text = 'Same.') => ({ id, text });

  test('are matched by what names them, wherever they stand', () => {
    expect(told([part('a'), part('b')], [part('new'), part('a'), part('b', 'Other.')])).toEqual([
      'b text: "Same." → "Other."',
      'new: undefined → {"id":"new","text":"Same."}',
    ]);
    expect(told([part('a'), part('b')], [part('b')])).toEqual([
      'a: {"id":"a","text":"Same."} → undefined',
    ]);
  });

  test('that stand in another order are told of in one line', () => {
    expect(told([part('a'), part('b'), part('c')], [part('c'), part('a'), part('b')])).toEqual([
      'order: ["a","b","c"] → ["c","a","b"]',
    ]);
  });

  test('that have another name are the same where most of their words are, wherever they stand', () => {
    expect(told([part('a'), part('b')], [part('x'), part('b')])).toEqual([' id: "a" → "x"']);
    expect(told([part('a'), part('b')], [part('x')])).toEqual([
      ' id: "a" → "x"',
      'b: {"id":"b","text":"Same."} → undefined',
    ]);
    expect(told([part('a', 'One.'), part('b', 'Two.')], [part('x', 'Two.')])).toEqual([
      ' id: "b" → "x"',
      'a: {"id":"a","text":"One."} → undefined',
    ]);
    expect(told([part('a'), part('b')], [part('x'), part('y')])).toEqual([
      ' id: "a" → "x"',
      ' id: "b" → "y"',
    ]);
    expect(
      told([{ text: '40 rooms by 2028.' }], [{ text: '30 homes by 2028.' }, { text: '30 rooms.' }]),
    ).toEqual([
      ' text: "40 rooms by 2028." → "30 homes by 2028."',
      '30 rooms.: undefined → {"text":"30 rooms."}',
    ]);
  });

  test('that have another name and say something else are one that is gone and one that is new', () => {
    expect(told([part('trees', 'We plant.')], [part('rooms', 'They open.')])).toEqual([
      'trees: {"id":"trees","text":"We plant."} → undefined',
      'rooms: undefined → {"id":"rooms","text":"They open."}',
    ]);
    // Of “abcd” and “abxy” every second sign is another one, of “abc” and “axy” two of three.
    expect(told([{ text: 'abcd' }], [{ text: 'abxy' }])).toEqual([' text: "abcd" → "abxy"']);
    expect(told([{ text: 'abc' }], [{ text: 'axy' }])).toEqual([
      'abc: {"text":"abc"} → undefined',
      'axy: undefined → {"text":"axy"}',
    ]);
  });

  test('of one name are told apart by their number', () => {
    const twice = [part('a', 'One.'), part('a', 'Two.'), part('a', 'Three.')];
    const edited = [part('a', 'One.'), part('a', 'Second.'), part('a', 'Third.')];
    expect(told(twice, edited)).toEqual([
      'a (2) text: "Two." → "Second."',
      'a (3) text: "Three." → "Third."',
    ]);
  });

  test.each([
    [{ id: 'w1', title: 'T' }, 'w1'],
    [{ commitment: 'w1', ref: 'W1' }, 'w1'],
    [{ minute: '5', title: 'T' }, '5'],
    [{ indicator: 'births', area: 'north', period: '2021', label: 'L' }, 'births, north, 2021'],
    [{ indicator: 'births', label: 'L' }, 'births'],
    [{ ref: 'W1', number: '1' }, 'W1'],
    [{ number: 1, word: 'Done' }, '1'],
    [{ word: 'Done', name: 'N' }, 'Done'],
    [{ date: '2023-05-01', field: 'due', name: 'N' }, '2023-05-01, due'],
    [{ name: 'England', term: 'T' }, 'England'],
    [{ term: 'ICB', label: 'L' }, 'ICB'],
    [{ label: 'Odd', title: 'T' }, 'Odd'],
    [{ title: 'Trees', printed: '3' }, 'Trees'],
    [{ printed: '3%', text: 'T' }, '3%'],
    [{ text: 'So it is.' }, 'So it is.'],
    [{ of: { by: 1 } }, '{"of":{"by":1}}'],
    ['a word', 'a word'],
  ])('like %j are called %s', (one, name) => {
    // A group beside it makes it a list of parts.
    const beside = { id: 'beside' };
    expect(compareValues([beside], [beside, one])[0]?.names).toEqual([name]);
  });
});

describe('The words of a page', () => {
  const body = (...texts: string[]) => texts.map((text) => ({ key: `key of ${text}`, text }));
  const lines = (was: string[], now: string[]) =>
    compareBodies(body(...was), body(...now)).map(
      ({ names, path, was, now }) => `${path.join('.')} ${names.join(' ')}: ${was} → ${now}`,
    );

  test('that stay differ in nothing', () => {
    expect(lines(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([]);
  });

  test('are told block by block: in other words, added and gone', () => {
    expect(lines(['One.', 'Two.'], ['One.', 'Second.'])).toEqual(['body page: Two. → Second.']);
    expect(lines(['One.'], ['One.', 'Two.', 'Three.'])).toEqual([
      'body page: undefined → Two.',
      'body page: undefined → Three.',
    ]);
    expect(lines(['One.', 'Two.', 'Three.'], ['One.'])).toEqual([
      'body page: Two. → undefined',
      'body page: Three. → undefined',
    ]);
  });

  test('that stand in another order, or oftener, are told of in one line', () => {
    const moved = ['body order of the page: undefined → moved parts'];
    expect(lines(['One.', 'Two.'], ['Two.', 'One.'])).toEqual(moved);
    expect(lines(['One.', 'Two.'], ['One.', 'Two.', 'One.'])).toEqual(moved);
  });
});
