import { describe, expect, test } from 'vitest';
import { listPages, pagePath } from '../../../src/lib/commitment/list-pages.ts';
import type { CommitmentList } from '../../../src/lib/commitment/lists.ts';
import { pageTitle } from '../../../src/lib/commitment/page-title.ts';

const list = (id: string, count: number) =>
  ({
    id,
    count,
    commitments: Array.from({ length: count }, (_, at) => at + 1),
  }) as unknown as CommitmentList<number>;

const pages = (count: number, most?: number, id = 'overdue') =>
  listPages([list(id, count)], most).map(({ path, number, of, from, commitments }) =>
    [path, `${number} of ${of}`, `from ${from}`, commitments.join(' ')].join(' | '),
  );

describe('A list of commitments', () => {
  test('is cut into pages, each of which says what of the list stands on it', () => {
    expect(pages(5, 2)).toEqual([
      'overdue | 1 of 3 | from 1 | 1 2',
      'overdue/page-2 | 2 of 3 | from 3 | 3 4',
      'overdue/page-3 | 3 of 3 | from 5 | 5',
    ]);
  });

  test('has no page too many, and one even when it is empty', () => {
    expect(pages(4, 2).map((page) => page.split(' | ')[1])).toEqual(['1 of 2', '2 of 2']);
    expect(pages(0, 2)).toEqual(['overdue | 1 of 1 | from 1 | ']);
  });

  test('has at most a hundred on a page', () => {
    expect([pages(100).length, pages(101).length]).toEqual([1, 2]);
  });

  test('of all commitments has the address of the folder itself', () => {
    expect([pagePath('', 1), pagePath('', 2), pagePath('overdue', 1)]).toEqual([
      '',
      'page-2',
      'overdue',
    ]);
  });
});

test('A page goes by the ref and the words of its commitment, without a stop, and by its strategy', () => {
  const titled = (title: string) =>
    pageTitle({ ref: 'W1', title, strategy: { shortTitle: 'Marsham' } });
  expect(titled('We will plant trees.')).toEqual(['W1: We will plant trees', 'Marsham']);
  expect(titled('Plan 2.0 for trees')).toEqual(['W1: Plan 2.0 for trees', 'Marsham']);
});
