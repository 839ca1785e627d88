import { expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { snapshotAnswer } from '../../../src/lib/snapshot/answer.ts';

/** Measures that are higher than, lower than and the same as England. */
function answered(higher: number, lower: number, same: number): string {
  const words = [
    ...Array<string>(higher).fill('Higher than England'),
    ...Array<string>(lower).fill('Lower than England'),
    ...Array<string>(same).fill('The same as England'),
  ];
  const { headline, detail } = snapshotAnswer(
    words.map((one) => ({
      isOfAnotherArea: false,
      comparisons: [{ name: 'England', words: one, position: 50 }],
    })),
  );
  return withPlainSpaces(`${headline} ${detail.replace(/No confidence.*/, '…')}`);
}

test('what a profile says as a whole reads right for none, one, two and many measures', () => {
  const cases = [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 2, 0],
    [1, 1, 1],
    [2, 0, 0],
    [3, 4, 0],
  ] as const;
  expect(
    cases.map(([higher, lower, same]) => answered(higher, lower, same)).join('\n'),
  ).toMatchInlineSnapshot(`
    "No measure is set beside England. The source prints its values alone, so we cannot say how they compare.
    On the only measure that is compared this area is higher than England, and we cannot say if the difference matters. …
    On the only measure that is compared this area is lower than England, and we cannot say if the difference matters. …
    On the only measure that is compared this area is the same as England. …
    On none of 2 measures this area is higher than England, and we cannot say if the difference matters. On 2 it is lower. …
    On 1 of 3 measures this area is higher than England, and we cannot say if the difference matters. On 1 it is lower. On 1 it is the same. …
    On all 2 measures this area is higher than England, and we cannot say if the difference matters. …
    On 3 of 7 measures this area is higher than England, and we cannot say if the difference matters. On 4 it is lower. …"
  `);
});
