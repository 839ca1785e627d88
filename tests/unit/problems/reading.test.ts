import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/lib/reading/file-place.ts';
import { splitMdx } from '../../../src/lib/reading/parse-mdx.ts';
import { parseYaml } from '../../../src/lib/reading/parse-yaml.ts';

describe('The front matter of an MDX file', () => {
  const dataOf = (text: string) => {
    const parts = splitMdx(text);
    return 'code' in parts ? parts.code : parseYaml(parts.front).data;
  };

  it('ends where its last line ends, a folded text too', () => {
    expect(dataOf('---\ntitle: >-\n  Adult\n  care\n---\n\nWords.\n')).toEqual({
      title: 'Adult care',
    });
    expect(dataOf('---\ntitle: |\n  Adult care\n---\nWords.\n')).toEqual({ title: 'Adult care\n' });
  });

  it('leaves three hyphens among the words to the words', () => {
    expect(dataOf('---\ntitle: About\n---\n\nOne.\n\n---\n\nTwo.\n')).toEqual({ title: 'About' });
  });

  it('keeps every position of the file in both parts', () => {
    const text = '---\ntitle: About\n---\n\nWords.\n';
    const parts = splitMdx(text);
    if ('code' in parts) throw new Error(parts.code);
    expect(parts.front.indexOf('About')).toBe(text.indexOf('About'));
    expect(parts.body.indexOf('Words.')).toBe(text.indexOf('Words.'));
    expect(parts.body.split('\n').length).toBe(text.split('\n').length);
  });
});

describe('The fields of a file', () => {
  it('keep dates, “yes” and times as text, and only plain numbers as numbers', () => {
    expect(parseYaml('a: 2027-02-30\nb: yes\nc: 2023-09\nd: 12:30\ne: 2022\n').data).toEqual({
      a: '2027-02-30',
      b: 'yes',
      c: '2023-09',
      d: '12:30',
      e: 2022,
    });
  });

  it('cannot reach what every object has', () => {
    const { data, faults } = parseYaml('__proto__:\n  polluted: true\nconstructor: x\n');
    expect(data).toBeUndefined();
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unsafe-field'],
      [3, 'unsafe-field'],
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('The place of a file', () => {
  it.each([
    ['site.yaml', 'site', 'site'],
    ['areas/estuary.yaml', 'areas', 'estuary'],
    ['commitments/mse-2022/w14.yaml', 'commitments', 'mse-2022/w14'],
    ['progress/mse-2022/2023-09-2.mdx', 'progress', 'mse-2022/2023-09-2'],
  ])('tells its collection and its ID: %s', (path, collection, id) => {
    expect(placeOf(path)).toMatchObject({ belongs: true, collection, id });
  });

  it.each([
    'notes.txt',
    'areas/a/b.yaml',
    'constructor/x.yaml',
    '__proto__.yaml',
    'site/site.yaml',
  ])('is none: %s', (path) => {
    expect(placeOf(path).belongs).toBe(false);
  });
});
