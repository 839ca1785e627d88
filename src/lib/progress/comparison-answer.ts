import { atDate, type DayOrMonth, inWords } from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { TotalChange } from './change-table.ts';
import { movedTotalSaid } from './totals-answer.ts';

/** What changed between two reports, in plain words: how many of what both name have another word. */
export function comparisonAnswer(comparison: ComparedReports): Answer {
  return { headline: headline(comparison), detail: detail(comparison) };
}

interface ComparedReports {
  earlier: { asAt: DayOrMonth };
  later: { asAt: DayOrMonth };
  both: number;
  axes: {
    reworded: unknown;
    moves: {
      from: { word: string } | undefined;
      to: { word: string } | undefined;
      commitments: { id: string }[];
    }[];
  }[];
  added: unknown[];
  gone: unknown[];
  totals: TotalChange[];
}

function headline({ earlier, later, both, axes, totals }: ComparedReports): string {
  const said = both === 0 ? movedTotalSaid(totals) : undefined;
  if (said) return said;
  if (both === 0) return 'The two reports name no commitment in common.';
  if (axes.some(({ reworded }) => reworded)) {
    return `The publisher changed its words between ${inWords(earlier.asAt)} and ${inWords(later.asAt)}, so we compute no movement.`;
  }
  const moved = new Set(
    axes.flatMap(({ moves }) =>
      moves
        .filter(({ from, to }) => from?.word !== to?.word)
        .flatMap(({ commitments }) => commitments.map(({ id }) => id)),
    ),
  ).size;
  return `Both reports name ${count(both, 'commitment')}. ${moved === 0 ? 'None has' : `${moved} of ${both} ${moved === 1 ? 'has' : 'have'}`} another word ${atDate(later.asAt)}.`;
}

function detail({ earlier, later, added, gone }: ComparedReports): string {
  return [
    added.length > 0 && `${named(added)} only ${atDate(later.asAt)}.`,
    gone.length > 0 && `${named(gone)} only ${atDate(earlier.asAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function named({ length }: unknown[]): string {
  return `${count(length, 'commitment')} ${length === 1 ? 'is' : 'are'} named`;
}
