import { describe, expect, test } from 'vitest';
import { between, circlesIn } from './circles.ts';
import { importsIn } from './imports.ts';

/** An invented tree: what each file imports by value. */
const tree = new Map([
  ['well/bucket.ts', ['well/rope.ts', 'field/barley.ts']],
  ['well/rope.ts', ['yard/gate.ts']],
  ['yard/gate.ts', ['well/bucket.ts']],
  ['yard/hen.ts', ['yard/hen.ts']],
  ['field/barley.ts', []],
  ['barn/loft.ts', ['barn/ladder.ts']],
  ['barn/ladder.ts', ['barn/loft.ts']],
]);

describe('a circle', () => {
  test('is found between files, whatever its length, and told once', () => {
    expect(circlesIn(tree)).toEqual([
      'well/bucket.ts → well/rope.ts → yard/gate.ts → well/bucket.ts',
      'barn/loft.ts → barn/ladder.ts → barn/loft.ts',
    ]);
  });

  test('is found between folders, also where no file comes back to itself', () => {
    const files = new Map([
      ['well/bucket.ts', ['yard/gate.ts']],
      ['yard/hen.ts', ['well/rope.ts']],
    ]);
    expect(circlesIn(files)).toEqual([]);
    expect(circlesIn(between(files, (path) => path.split('/')[0] ?? ''))).toEqual([
      'well → yard → well',
    ]);
  });

  test('is not made by what only leads into one, or by the files of one folder', () => {
    expect(
      circlesIn(
        new Map([
          ['door', ['loft']],
          ['loft', ['hay']],
          ['hay', ['loft']],
        ]),
      ),
    ).toEqual(['loft → hay → loft']);
    expect(circlesIn(between(new Map([['a/b', ['a/c']]]), () => 'a'))).toEqual([]);
  });
});

describe('an import', () => {
  test.each([
    ["import { a } from './a.ts';", false],
    ["import { type A, b } from './a.ts';", false],
    ["import a, { type A } from './a.ts';", false],
    ["import * as a from './a.ts';", false],
    ["import './a.ts';", false],
    ["export { a } from './a.ts';", false],
    ["export * from './a.ts';", false],
    ["const a = await import('./a.ts');", false],
    ["import type { A } from './a.ts';", true],
    ["import type A from './a.ts';", true],
    ["import { type A, type B } from './a.ts';", true],
    ["export type { A } from './a.ts';", true],
    ["export { type A } from './a.ts';", true],
    ["let a: import('./a.ts').A;", true],
  ])('like %s is of types alone: %s', (text, isOfTypes) => {
    expect(importsIn('file.ts', text)).toEqual([{ from: './a.ts', isOfTypes }]);
  });

  test('is found over several lines, and not in a comment or a text', () => {
    const text = `
      // import { no } from './comment.ts';
      const words = "import { no } from './text.ts'";
      import {
        type A,
        b,
      } from './a.ts';`;
    expect(importsIn('file.ts', text)).toEqual([{ from: './a.ts', isOfTypes: false }]);
  });

  test('is found at the top of markup and in its scripts', () => {
    const text = `---
import type { A } from './a.ts';
---
<p>import { no } from './words.ts'</p>
<script>
  import { b } from './b.ts';
</script>`;
    expect(importsIn('file.astro', text)).toEqual([
      { from: './a.ts', isOfTypes: true },
      { from: './b.ts', isOfTypes: false },
    ]);
  });
});
