import { countKinds, nounFor } from '../commitment/answer.ts';
import { type Day, inWords } from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import type { Counts } from '../priority/counts.ts';
import type { TotalFinding } from '../progress/published-totals.ts';
import type { Answer } from '../site/answer.ts';
import { answerWithoutNames } from './totals-only.ts';

/** How a strategy stands as a whole: the counts that a reader would ask for first, in words. */
export function strategyAnswer(strategy: AnsweredStrategy): Answer {
  if (strategy.counts.of === 0) return answerWithoutNames(strategy);
  return { headline: headline(strategy), detail: detail(strategy) };
}

/** How everything on the site stands, in words. */
export function siteAnswer({ strategies }: { strategies: AnsweredStrategy[] }): Answer {
  const total = sum(strategies);
  const dated = total.of - (total.axes.timeliness['no-due-date'] ?? 0);
  const overdue = total.axes.timeliness.overdue ?? 0;
  if (total.of === 0 && strategies.length > 0) {
    return {
      headline: 'No commitment has been entered by name yet.',
      detail: 'What is known of each strategy stands below.',
    };
  }
  if (total.of === 0) {
    return {
      headline: 'No strategy has been published yet.',
      detail: 'Come back after the first one.',
    };
  }
  return {
    headline: `${datedSentence(dated, total)} ${overdueSentence(overdue, dated)}`.trim(),
    detail: [undatedSentence(total.of - dated), newsSentence(strategies)].filter(Boolean).join(' '),
  };
}

interface AnsweredStrategy {
  counts: Counts;
  /** Newest first. */
  reports: { asAt: Day; totals: TotalFinding[] }[];
}

function headline({ counts }: AnsweredStrategy): string {
  const { of, axes, kinds } = counts;
  const overdue = axes.timeliness.overdue ?? 0;
  const never = axes.freshness['never-updated'] ?? 0;
  const all = countKinds(kinds, of);
  if (of > 0 && axes.timeliness['no-due-date'] === of) return undated(counts, all);
  const late =
    overdue === 0
      ? `None of the ${all} is overdue`
      : overdue === of
        ? `All ${all} are overdue`
        : `${overdue} of ${all} ${overdue === 1 ? 'is' : 'are'} overdue`;
  if (never === 0) return `${late}.`;
  if (never === of) return `${late}, and we have found no progress report on any of them.`;
  return `${late}, and we have found no progress report on ${never} of them.`;
}

function undated({ of, axes, kinds }: Counts, all: string): string {
  const never = axes.freshness['never-updated'] ?? 0;
  const { one } = nounFor(kinds);
  const dateless = `None of the ${all} has a due date, so nobody can say if a ${one} is late`;
  return never === of
    ? `${dateless}. We have found no progress report on any of them.`
    : `${dateless}.`;
}

function detail({ counts, reports }: AnsweredStrategy): string {
  const withoutDate = counts.axes.timeliness['no-due-date'] ?? 0;
  const last = reports[0];
  const silent =
    counts.axes.freshness['never-updated'] === counts.of
      ? 'That does not mean that nothing was done: we report what we found.'
      : last
        ? `The last progress report that we have found is of ${inWords(last.asAt)}.`
        : '';
  return [
    silent,
    withoutDate < counts.of && undatedSentence(withoutDate, nounFor(counts.kinds)),
    sidesSentence(counts),
  ]
    .filter(Boolean)
    .join(' ');
}

function sidesSentence({ kinds }: Counts): string {
  const i = kinds['i-statement'];
  const we = kinds['we-statement'];
  if (!i || !we) return '';
  return `${count(i, 'I statement says', 'I statements say')} what residents should see. ${count(we, 'We statement says', 'We statements say')} what organisations will do about it.`;
}

function datedSentence(dated: number, { of }: Counts): string {
  if (dated === 0) return `None of the ${count(of, 'commitment')} has a due date.`;
  if (dated === of) return `All ${count(of, 'commitment')} have a due date.`;
  return `${dated} of ${count(of, 'commitment')} ${dated === 1 ? 'has' : 'have'} a due date.`;
}

function overdueSentence(overdue: number, dated: number): string {
  if (dated === 0) return '';
  if (overdue === 0) return 'None of them is overdue.';
  if (overdue === dated) return `All ${overdue} are overdue.`;
  return `${overdue} of those ${overdue === 1 ? 'is' : 'are'} overdue.`;
}

function undatedSentence(
  undated: number,
  noun = { one: 'commitment', many: 'commitments' },
): string {
  if (undated === 0) return '';
  return `${count(undated, `${noun.one} has`, `${noun.many} have`)} no date, so nobody can say if ${undated === 1 ? 'it is' : 'they are'} late.`;
}

function newsSentence(strategies: AnsweredStrategy[]): string {
  const newest = strategies
    .flatMap(({ reports }) => reports)
    .map(({ asAt }) => asAt)
    .sort()
    .at(-1);
  const found = newest
    ? `We have found no progress report since ${inWords(newest)}.`
    : 'We have found no progress report on any of them.';
  return `${found} That does not mean that nothing was done.`;
}

function sum(strategies: AnsweredStrategy[]): Counts {
  const total: Counts = {
    of: 0,
    kinds: {},
    axes: { lifecycle: {}, rating: {}, timeliness: {}, freshness: {} },
  };
  for (const { counts } of strategies) {
    total.of += counts.of;
    for (const axis of Object.keys(total.axes) as (keyof Counts['axes'])[]) {
      for (const [state, number] of Object.entries(counts.axes[axis])) {
        const states = total.axes[axis] as Record<string, number>;
        states[state] = (states[state] ?? 0) + number;
      }
    }
  }
  return total;
}
