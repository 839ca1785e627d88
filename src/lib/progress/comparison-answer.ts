import { atDate, type DayOrMonth, inWords } from '../fields/calendar.ts';
import { agree, be, count, have, inFigures, was } from '../fields/sentence.ts';
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
  onlyLater: unknown[];
  withdrawn: unknown[];
  leftOut: unknown[];
  noUpdate: unknown[];
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
  return `Both reports tell of ${count(both, 'commitment')}. ${moved === 0 ? 'None has' : `${inFigures(moved)} of ${inFigures(both)} ${agree(moved, have)}`} another word ${atDate(later.asAt)}.`;
}

function detail({ earlier, later, ...parts }: ComparedReports): string {
  const [added, onlyLater, withdrawn, leftOut, noUpdate] = [
    parts.added.length,
    parts.onlyLater.length,
    parts.withdrawn.length,
    parts.leftOut.length,
    parts.noUpdate.length,
  ];
  const [then, now] = [inWords(earlier.asAt), inWords(later.asAt)];
  return [
    added > 0 && `${commitments(added)} ${agree(added, was)} added after ${then}.`,
    onlyLater > 0 &&
      `${commitments(onlyLater)} ${agree(onlyLater, be)} named only ${atDate(later.asAt)}, and ${agree(onlyLater, was)} there before.`,
    withdrawn > 0 &&
      `${commitments(withdrawn)} that ${agree(withdrawn, be)} named only ${atDate(earlier.asAt)} had been withdrawn by ${now}.`,
    leftOut > 0 &&
      `${commitments(leftOut)} that ${agree(leftOut, be)} named ${atDate(earlier.asAt)} ${agree(leftOut, be)} not mentioned ${atDate(later.asAt)}.`,
    noUpdate > 0 &&
      `Of ${inFigures(noUpdate)} more, one of the two reports or both say that no update was received.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function commitments(number: number): string {
  return count(number, 'commitment');
}
