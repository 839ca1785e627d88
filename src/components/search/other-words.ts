import { type Axis, axes } from '../../lib/axes/axes.ts';
import { english } from '../../lib/language/english.ts';
import { saidAxes } from '../../lib/progress/known-word.ts';
import type { Register } from '../../lib/register/types.ts';

/**
 * What people may type for answers beside the words of their lists: other words for a state, and those of publishers.
 * One word of a publisher may say two things.
 */
export function otherWords({
  strategies,
  commitments,
  areas,
}: Register): [words: string, answers: string[]][] {
  const isOverdue = commitments.some(({ standing }) => standing.timeliness.state === 'overdue');
  const own = strategies.flatMap(({ statusWords }) =>
    statusWords.flatMap((known) =>
      saidAxes.flatMap((axis): [string, string][] =>
        known[axis] ? [[`${axis}:${known[axis]}`, known.word]] : [],
      ),
    ),
  );
  const states = Object.keys(axes) as Axis[];
  const ours = Object.entries(english.searchWords).flatMap(([state, words]) =>
    states
      .filter((axis) => (axes[axis] as readonly string[]).includes(state))
      .map((axis): [string, string] => [`${axis}:${state}`, words]),
  );
  // Where no date is one of completion, what people call overdue is a date that passed without a report.
  const late = isOverdue ? 'overdue' : 'date-passed-no-report';
  const places = areas.flatMap(({ id, covers }) =>
    covers.map((name): [string, string] => [`place:${id}`, name]),
  );
  const all: [answer: string, words: string][] = [
    ...own,
    ...places,
    ...ours,
    [`timeliness:${late}`, english.searching.late],
    ['kind:strategy', english.searching.plan],
  ];
  return [...Map.groupBy(all, ([, words]) => words)].map(([words, one]) => [
    words,
    [...new Set(one.map(([answer]) => answer))],
  ]);
}
