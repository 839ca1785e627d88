import { describe, expect, test } from 'vitest';
import { inside, mainOf, tagged } from '../../site/built/find.ts';
import { siteNamed } from '../../site/built/site.ts';
import { attribute, textOf } from '../../site/built/tree.ts';

describe('the tracker of Mid and South Essex', () => {
  const page = siteNamed('root').pageAt('/strategies/mse-2022/statements/');
  if (!page) throw new Error('The site has no /strategies/mse-2022/statements/.');
  const words = textOf(mainOf(page));
  const refs = inside(page, mainOf(page), 'a')
    .map((link) => /^\/strategies\/mse-2022\/([wi]\d+)\/$/.exec(attribute(link, 'href') ?? '')?.[1])
    .flatMap((id) => id?.toUpperCase() ?? []);

  test('links all 42 statements, each once', () => {
    const we = Array.from({ length: 26 }, (_, at) => `W${at + 1}`);
    const i = Array.from({ length: 17 }, (_, at) => `I${at + 1}`).filter((ref) => ref !== 'I15');
    expect(refs.toSorted()).toEqual([...we, ...i].toSorted());
  });

  test('says how many are past the date of progress in its first sentence, and calls none overdue', () => {
    expect(words).toMatch(/All 42 statements are past the date by which progress was expected/);
    expect(words.replace('nothing is called overdue', '')).not.toMatch(/overdue/i);
  });

  test('says twice that there is no I15: with the counts, and in its place before I16', () => {
    const places = [...words.matchAll(/There is no I15/g)].map(({ index }) => index);
    expect(places).toHaveLength(2);
    const [, inPlace = 0] = places;
    expect(words.lastIndexOf('I14', inPlace)).toBeGreaterThan(places[0] ?? 0);
    expect(words.indexOf('I16', inPlace)).toBeGreaterThan(inPlace);
    expect(tagged(page, 'p').some(({ properties }) => properties['id'] === 'no-i15')).toBe(true);
  });

  test('says the refs in the order in which the source prints them', () => {
    const numbers = (letter: string) =>
      refs.filter((ref) => ref.startsWith(letter)).map((ref) => Number(ref.slice(1)));
    expect(numbers('W')).toEqual(numbers('W').toSorted((one, other) => one - other));
    expect(numbers('I')).toEqual(numbers('I').toSorted((one, other) => one - other));
  });

  test('adds up: the rows of its table make the total', () => {
    const rows = tagged(page, 'tr').map((row) => inside(page, row, 'th', 'td').map(textOf));
    const number = (row: string[] | undefined) => Number(/\d+/.exec(row?.at(-1) ?? '')?.[0]);
    const total = rows.find(([name]) => /^All statements$/.test(name ?? ''));
    const parts = rows.filter(([name]) => /\d{4}$|^Still to come$|^No date$/.test(name ?? ''));
    expect(parts.map(number).reduce((sum, one) => sum + one, 0)).toBe(42);
    expect(number(total)).toBe(42);
  });
});
