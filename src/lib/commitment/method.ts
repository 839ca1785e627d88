import { type Axis, axes, type State, stateWords } from '../axes/axes.ts';
import { count } from '../fields/sentence.ts';
import type { Site } from '../site/schema.ts';

/** The four questions and, for each of their answers, what it means and the rule that gives it. */
export function methodRules(review: Site['review']): MethodAxis[] {
  const rules = rulesOf(review);
  return (Object.keys(axes) as Axis[]).map((axis) => ({
    axis,
    ...questions[axis],
    states: axes[axis].map((state) => ({ state, word: stateWords[state], rule: rules[state] })),
  }));
}

/** The question that each axis answers, and who answers it. */
export const questions: Record<Axis, { question: string; title: string; from: string }> = {
  lifecycle: {
    question: 'Has it started?',
    title: 'Where the work is',
    from: 'Said by the publisher in a progress report.',
  },
  rating: {
    question: 'Is it going well?',
    title: 'How it is going',
    from: 'Said by the publisher in a progress report.',
  },
  timeliness: {
    question: 'Is it late?',
    title: 'Whether it is late',
    from: 'Worked out by this site from the due date and the reports.',
  },
  freshness: {
    question: 'Is there news?',
    title: 'Whether there is news',
    from: 'Worked out by this site from the dates of the reports.',
  },
};

export interface MethodAxis {
  axis: Axis;
  question: string;
  title: string;
  from: string;
  states: { state: State; word: string; rule: string }[];
}

function rulesOf({ dueSoonMonths, silentMonths }: Site['review']): Record<State, string> {
  const soon = count(dueSoonMonths, 'month');
  const silence = count(silentMonths, 'month');
  return {
    'not-started': 'The last report says that the work has not begun.',
    starting: 'The last report says that the work is being set up.',
    'in-progress': 'The last report says that the work is under way.',
    'depends-on-others':
      'The last report says that how it goes on depends on somebody else. Its own date still counts.',
    'partly-completed':
      'The last report says that part of it is done. That is not a completion: a date still passes, and we still look for reports.',
    completed: 'The last report says that it is done, or gives the date on which it was completed.',
    ended: 'The last report says that it is over, and not whether it was done. We do not guess.',
    'not-done':
      'The last report says that it was not done, and that this is the end of it. We wait for no more reports on it. If it had a due date, that date still passes: it was not met.',
    merged:
      'The last report says that it became part of another commitment. We wait for no more reports on it alone. Its own date counts until the content says where it went on.',
    paused: 'The last report says that the work has stopped for now.',
    stopped: 'The last report says that the work ended before it was done.',
    withdrawn:
      'The content says that it no longer holds, with a date and a reason. It is not counted as overdue or silent from then on. What reports said of it stays on its page.',
    'not-said': 'No report that we have found says where the work is.',
    'on-track': 'The publisher’s word means that it is going to plan.',
    'some-slippage': 'The publisher’s word means that it is behind, but can catch up.',
    'at-risk': 'The publisher’s word means that it may not be met.',
    'off-track': 'The publisher’s word means that it will not be met as things stand.',
    'under-review': 'The publisher says that it has not judged it yet.',
    'not-rated': 'No report that we have found rates it. We count it, and we do not guess.',
    'not-due': `The due date is more than ${soon} away. So is called what a draft puts forward with any date: it is only proposed, so it cannot be late.`,
    'due-soon': `The due date is at most ${soon} away.`,
    overdue:
      'The due date has passed and no report says that it is completed. A due date means its last day, also where it is a month, a quarter or a year, so it is overdue from the day after. No rating by a publisher can hide this. A date that was moved cannot hide it either: the current date counts, and the page says how late it is by the first one. If it is due again each year, we look at the earliest due date that no report says was met.',
    'date-passed-no-report':
      'The strategy says that its date is one by which progress is expected, not one by which it is done. The date has passed, and we have found no report on it from then or later. It is not called overdue.',
    'date-passed-reported':
      'Progress was expected by a date that has passed, and a report from then or later speaks of it. Whether it tells of progress is for its reader to judge.',
    'met-on-time':
      'A report says that it was completed, on or before the due date. Where it gives no day, the day of the report counts.',
    'met-late':
      'A report says that it was completed, after the due date. Where it gives no day, the day of the report counts, and the page says “Reported met after its date”: it may have been done before.',
    'no-longer-due':
      'It was withdrawn, or went on into a newer plan, before its due date was met, so it cannot become late here any more.',
    ongoing:
      'The source says that it goes on, and gives no date by which it is done. So it can be neither late nor on time. What has no date at all is counted apart, and so is what was withdrawn.',
    'no-due-date':
      'The source gives no date, so we cannot say if it is late. If a target is for a year or a day, the label says so instead.',
    updated: `The last report on it is at most ${silence} old, or as old as the strategy’s own rhythm of reports allows.`,
    'update-late': `The strategy has said how often it will report, and that time has passed, but not yet ${silence}.`,
    silent: `The last report on it is more than ${silence} old.`,
    closed:
      'It was withdrawn, went on into a newer plan, or its publisher said that it is completed, ended, not done, merged or stopped, so we do not wait for reports on it here. What is due again each year is never closed by one year.',
    'plan-ended':
      'The years of its strategy are over, so a missing report is not counted against it, and old news is not called silence. What was late when it ended stays late.',
    'never-updated':
      'We have found no report that says anything about it, or only one that says that no update was received. That is what we know. It does not mean that nothing was done.',
  };
}
