import { describe, expect, test } from 'vitest';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import { type Content, toContent } from '../../../src/lib/problems/content.ts';
import { idNowOf, publishedBeside, underNamesOfNow } from '../../../src/lib/problems/published.ts';
import { readText } from '../../../src/lib/reading/read.ts';
import { line, moved } from '../addresses/lines.ts';

const commitment = (ref: string, rest = '') =>
  `ref: ${ref}\nkind: we-statement\ntitle: We will.\nsummary: So.\npriority: streets\nsource: { document: plan }\n${rest}`;

const w1 = 'commitments/plan-2022/w1.yaml';
const w2 = 'commitments/plan-2022/w2.yaml';

/** Content in some files, beside what was published before, with the moves that the registry has. */
function content(now: Files, before: Files | undefined, registry: AddressLine[] = []) {
  const read = (files: Files) => Object.entries(files).map(([path, text]) => readText(path, text));
  const published = before && toContent(read(before));
  const lines = registry.map((one, at) => ({ ...one, line: at + 2 }));
  const addresses = { isThere: true, text: '', lines, faults: [] };
  return toContent(read(now), new Map(), { addresses, published });
}

type Files = Record<string, string>;

const found = (all: Content) =>
  publishedBeside(all, 'commitments').map(({ id, before, after }) => [id, before.ref, after.ref]);

describe('What was published', () => {
  test('stands beside what became of it', () => {
    const all = content(
      { [w1]: commitment('W1a'), [w2]: commitment('W2a') },
      { [w2]: commitment('W2'), [w1]: commitment('W1') },
    );
    expect(found(all)).toEqual([
      ['plan-2022/w2', 'W2', 'W2a'],
      ['plan-2022/w1', 'W1', 'W1a'],
    ]);
    const [first] = publishedBeside(all, 'commitments');
    expect(first?.draft.file.path).toBe(w2);
    expect(first?.wordsBefore.data['ref']).toBe('W2');
  });

  test('is nothing where nothing was', () => {
    expect(found(content({ [w1]: commitment('W1') }, undefined))).toEqual([]);
    expect(found(content({ [w1]: commitment('W1') }, {}))).toEqual([]);
  });

  test('and is gone is another problem’s to tell', () => {
    const all = content(
      { [w2]: commitment('W2a') },
      { [w1]: commitment('W1'), [w2]: commitment('W2') },
    );
    expect(found(all)).toEqual([['plan-2022/w2', 'W2', 'W2a']]);
  });

  test('and was or is wrong is another problem’s to tell', () => {
    const wrong = commitment('W1').replace('we-statement', 'we-sentence');
    expect(found(content({ [w1]: wrong }, { [w1]: commitment('W1') }))).toEqual([]);
    expect(found(content({ [w1]: commitment('W1') }, { [w1]: wrong }))).toEqual([]);
  });

  test('is found under the ID that it has now', () => {
    const lines = [
      line('commitments/plan-2022/w2'),
      moved('commitments/plan-2022/w1', 'commitments/plan-2022/w2'),
    ];
    const all = content({ [w2]: commitment('W2a') }, { [w1]: commitment('W1') }, lines);
    expect(found(all)).toEqual([['plan-2022/w2', 'W1', 'W2a']]);
    expect(idNowOf(all, 'commitments', 'plan-2022/w1')).toBe('plan-2022/w2');
    expect(idNowOf(all, 'commitments', 'plan-2022/w9')).toBe('plan-2022/w9');
  });
});

test('What was published names each entry that moved by the ID that it has now', () => {
  const lines = [
    line('organisations/green-spaces'),
    moved('organisations/parks', 'organisations/green-spaces'),
  ];
  const all = content(
    { [w1]: commitment('W1', 'leads: [green-spaces]\n') },
    { [w1]: commitment('W1', 'leads: [parks]\n') },
    lines,
  );
  const [beside] = publishedBeside(all, 'commitments');
  const [now] = underNamesOfNow(all, 'commitments');
  expect([beside?.before.leads, beside?.after.leads]).toEqual([['parks'], ['green-spaces']]);
  expect([now?.before.leads, now?.after.leads]).toEqual([['green-spaces'], ['green-spaces']]);
  expect(now?.id).toBe('plan-2022/w1');
});
