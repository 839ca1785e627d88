import { inFigures, noBreakSpace } from '../fields/sentence.ts';
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

/**
 * What stands under headings, cut into pages. A heading is kept whole where it fits on a page, so that what belongs
 * together is read together.
 */
export function pagesOfGroups<One>(groups: One[][], most = mostOnAPage): One[][] {
  const pages: One[][] = [[]];
  for (const group of groups) {
    const last = pages.at(-1) ?? [];
    if (last.length + group.length <= most) {
      last.push(...group);
      continue;
    }
    for (let at = 0; at < group.length; at += most) pages.push(group.slice(at, at + most));
  }
  return pages.filter(({ length }) => length > 0 || groups.flat().length === 0);
}

/** The end of the address of one page of a list. The first page has the address of the list. */
export function pagePath(list: string, page: number): string {
  return [list, page > 1 ? `page-${page}` : ''].filter(Boolean).join('/');
}

/** A title with the number of its page, where there are several. */
export function withPage(words: string, { number, of }: { number: number; of: number }): string {
  return of > 1 ? `${words} (page ${inFigures(number)} of ${inFigures(of)})` : words;
}

/** Which of a list stand on a page, as a sentence; empty where it has one page. */
export function partOf({ number, of, from, commitments }: Paged): string {
  if (of === 1) return '';
  const to = from + commitments.length - 1;
  return `Page ${inFigures(number)} of ${inFigures(of)} shows ${to === from ? `number ${inFigures(from)}` : [inFigures(from), 'to', inFigures(to)].join(noBreakSpace)}.`;
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

interface Paged {
  number: number;
  of: number;
  from: number;
  commitments: unknown[];
}
