import type { CommitmentList } from './lists.ts';

/** At most so many commitments stand on one page, so that no page is heavy on an old phone. */
const mostOnAPage = 100;

/** Each list cut into its pages, with the end of the address of each: "overdue/page-2". */
export function listPages<One>(lists: CommitmentList<One>[], most = mostOnAPage): ListPage<One>[] {
  return lists.flatMap((list) => {
    const of = Math.max(1, Math.ceil(list.count / most));
    return Array.from({ length: of }, (_, at) => ({
      list,
      number: at + 1,
      of,
      path: pagePath(list.id, at + 1),
      from: at * most + 1,
      commitments: list.commitments.slice(at * most, (at + 1) * most),
    }));
  });
}

/** The end of the address of one page of a list. The first page has the address of the list. */
export function pagePath(list: string, page: number): string {
  return [list, page > 1 ? `page-${page}` : ''].filter(Boolean).join('/');
}

export interface ListPage<One> {
  list: CommitmentList<One>;
  number: number;
  of: number;
  /** Below /commitments/; empty for the first page of all commitments. */
  path: string;
  /** Which of the list stands first on this page, counted from 1. */
  from: number;
  /** Those on this page. */
  commitments: One[];
}
