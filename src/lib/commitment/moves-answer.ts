import { agree, count, have, inFigures } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { ChangedField } from './change.ts';
import { isMove } from './change-words.ts';
import type { Standing } from './standing.ts';

/** How many due dates and targets were moved, and what is missing beside them, in words. */
export function movesAnswer(strategies: { commitments: Moved[] }[]): Answer {
  const commitments = strategies.flatMap((strategy) => strategy.commitments);
  const moves = commitments.flatMap(({ changes }) => changes.filter(({ field }) => isMove(field)));
  if (moves.length === 0) {
    return {
      headline: 'We have found no date and no target that was moved.',
      detail:
        'It does not mean that none was. A move is listed here when a document that we have read says so.',
    };
  }
  const dates = moves.filter(({ field }) => field === 'due').length;
  const targets = moves.length - dates;
  const what = [
    dates > 0 && count(dates, 'change of a due date', 'changes of due dates'),
    targets > 0 && count(targets, 'change of a target', 'changes of targets'),
  ];
  const within = strategies.filter((strategy) =>
    strategy.commitments.some(({ changes }) => changes.some(({ field }) => isMove(field))),
  ).length;
  const where =
    strategies.length > 1
      ? `, in ${inFigures(within)} of ${count(strategies.length, 'strategy', 'strategies')}`
      : '';
  return {
    headline: `We know of ${what.filter(Boolean).join(' and ')}${where}.`,
    detail: [
      missing(moves.filter(({ reason }) => !reason).length, moves.length, 'a reason', 'given'),
      missing(
        moves.filter(({ decision }) => !decision).length,
        moves.length,
        'a decision',
        'recorded',
      ),
      later(commitments),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many commitments are not late only because their date was moved. */
export function lateByFirstDate(commitments: Pick<Moved, 'standing'>[]): number {
  return commitments.filter(({ standing: { timeliness } }) => {
    const first = timeliness.moved?.byFirst;
    return first?.lateSince && !timeliness.lateSince;
  }).length;
}

interface Moved {
  changes: { field: ChangedField; reason: unknown; decision: unknown }[];
  standing: Standing;
}

function missing(without: number, of: number, what: string, done: string): string {
  const no = what.replace(/^a /, 'no ');
  if (of === 1) return `It has ${without === 0 ? what : no} ${done}.`;
  if (without === 0) return `Each has ${what} ${done}.`;
  return without === of
    ? `None has ${what} ${done}.`
    : `${inFigures(without)} of ${inFigures(of)} ${agree(without, have)} ${no} ${done}.`;
}

function later(commitments: Moved[]): string {
  const late = lateByFirstDate(commitments);
  if (late === 0) return '';
  return `By ${agree(late, { one: 'its first date', many: 'their first dates' })}, ${count(late, 'more commitment')} would be late.`;
}
