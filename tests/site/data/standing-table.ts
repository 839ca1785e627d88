import type { Axis } from '../../../src/lib/axes/axes.ts';
import { questions } from '../../../src/lib/commitment/method.ts';
import { inside, tagged } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import { textOf } from '../built/tree.ts';

/** What the page of a commitment answers to the question of each axis, in words. */
export function answersOn(page: Page): Partial<Record<Axis, string>> {
  const rows = tagged(page, 'tr').map((row) => inside(page, row, 'th', 'td').map(textOf));
  return Object.fromEntries(
    (Object.keys(questions) as Axis[]).map((axis) => [
      axis,
      rows.find(([question]) => question === questions[axis].question)?.[1],
    ]),
  );
}
