import { type PlanState, planStates } from '../axes/plan-states.ts';
import { nounFor } from '../commitment/answer.ts';
import { atDate, type Day, inOrderOfTime, inWords, type PartialDate } from '../fields/calendar.ts';
import type { DateSpan } from '../fields/period.ts';
import {
  a,
  agree,
  be,
  capitalised,
  count,
  have,
  howMany,
  inFigures,
  type Noun,
} from '../fields/sentence.ts';
import { addCounts, type Counts } from '../priority/counts.ts';
import type { TotalFinding } from '../progress/published-totals.ts';
import type { Answer } from '../site/answer.ts';
import { type PastDates, pastDates, pastWords, pastWordsOfThem } from './past-dates.ts';
import { planEnd } from './plan-state.ts';
import { answerWithoutNames, noneNamedInForce, unnamedSentence } from './totals-only.ts';

/** How a strategy stands as a whole: the counts that a reader would ask for first, in words. */
export function strategyAnswer(strategy: AnsweredStrategy): Answer {
  const { plan, counts } = strategy;
  if (counts.of === 0) return answerWithoutNames(strategy);
  const noun = nounFor(counts.kinds, plan);
  const number = count(counts.of, noun.one, noun.many);
  if (plan === 'draft') {
    return {
      headline: `This is a draft. It puts forward ${number}.`,
      detail: [
        'What a draft puts forward may have changed since, or may never have been agreed. So we count it apart.',
        newsOfDraft(strategy),
      ].join(' '),
    };
  }
  // A plan that was replaced ended on that day, and its years may say otherwise.
  const what = strategy.ended ? 'It' : 'Its years';
  const ended = plan === 'ended' ? `${what} ended ${atDate(planEnd(strategy))}. ` : '';
  return { headline: `${ended}${stateWords(strategy, noun)}`, detail: detail(strategy, noun) };
}

/**
 * How everything on the site stands, in words. Strategies in force come first; what a draft puts forward and
 * what is over are counted apart.
 */
export function siteAnswer({ strategies }: { strategies: AnsweredStrategy[] }): Answer {
  const [first] = strategies;
  if (!first) {
    return {
      headline: 'No strategy has been published yet.',
      detail: 'Come back after the first one.',
    };
  }
  if (strategies.every(({ counts }) => counts.of === 0)) {
    return {
      headline: 'No commitment has been entered by name yet.',
      detail: 'What is known of each strategy stands below.',
    };
  }
  const named = strategies.filter(({ counts }) => counts.of > 0);
  const unnamed = strategies.filter(({ counts }) => counts.of === 0);
  const groups = planStates
    .map((plan) => ({ plan, own: named.filter((strategy) => strategy.plan === plan) }))
    .filter(({ own }) => own.length > 0);
  const inForce = groups.find(({ plan }) => plan === 'in-force')?.own;
  return {
    headline: inForce ? inForceWords(inForce) : noneNamedInForce(unnamed),
    detail: [
      ...groups.filter(({ plan }) => plan !== 'in-force').map(apartWords),
      unnamedSentence(inForce ? unnamed : unnamed.filter(({ plan }) => plan !== 'in-force')),
      newsSentence(strategies),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

interface AnsweredStrategy {
  commitments?: { wentOn?: unknown }[];
  plan: PlanState;
  period: DateSpan;
  ended?: PartialDate | undefined;
  counts: Counts;
  /** Newest first. */
  reports: { asAt: Day; totals: TotalFinding[] }[];
}

function stateWords({ counts }: AnsweredStrategy, noun: Noun): string {
  const past = pastDates(counts);
  const never = counts.axes.freshness['never-updated'] ?? 0;
  const isUnheard = never === past.of;
  const late =
    past.dated === 0
      ? `${pastWords(past, noun)}, so we cannot say if ${a(noun.one)} is late`
      : pastWords(past, noun, isUnheard);
  if (never === 0) return `${late}.`;
  // The sentence has so far spoken of those alone that have a date.
  const all = past.dated > 0 && past.dated < past.of ? 'all' : 'the';
  const unfound = isUnheard
    ? `we have found no progress report on ${past.of === 1 ? 'it' : 'any of them'}`
    : `we have found no progress report on ${inFigures(never)} of ${all} ${inFigures(past.of)}`;
  return past.dated === 0 ? `${late}. ${capitalised(unfound)}.` : `${late}, and ${unfound}.`;
}

function detail(strategy: AnsweredStrategy, noun: Noun): string {
  const { counts } = strategy;
  const { undated, ongoing, of } = pastDates(counts);
  return [
    newsOfOne(strategy, noun),
    undated < of && undatedSentence(undated, noun),
    wentOnSentence(strategy, noun),
    ongoingSentence(ongoing, noun),
    sidesSentence(counts),
    stepsSentence(counts),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What lives in a newer plan is late here no more, whatever its date was. */
function wentOnSentence({ commitments = [] }: AnsweredStrategy, noun: Noun): string {
  const on = commitments.filter(({ wentOn }) => wentOn).length;
  if (on === 0) return '';
  const clause = agree(on, { one: 'is counted there', many: 'are counted there' });
  return `${count(on, noun.one, noun.many)} went on into a newer plan, and ${clause}.`;
}

function newsOfOne({ counts, reports }: AnsweredStrategy, noun: Noun): string {
  const [last] = reports;
  if (counts.axes.freshness['never-updated'] === counts.of) {
    return last
      ? `The last progress report that we have found, of ${inWords(last.asAt)}, speaks of no single ${noun.one}.`
      : 'That does not mean that nothing was done: we report what we found.';
  }
  return last ? `The last progress report that we have found is of ${inWords(last.asAt)}.` : '';
}

function newsOfDraft({ reports: [last] }: AnsweredStrategy): string {
  return last
    ? `The last progress report that we have found is of ${inWords(last.asAt)}.`
    : 'We have found no progress report on it.';
}

function sidesSentence({ kinds }: Counts): string {
  const i = kinds['i-statement'];
  const we = kinds['we-statement'];
  if (!i || !we) return '';
  return `${count(i, 'I statement says', 'I statements say')} what residents should see. ${count(we, 'We statement says', 'We statements say')} what organisations will do about it.`;
}

/** What is a step of an action is counted like everything else, so readers are told how many there are. */
function stepsSentence({ kinds, of }: Counts): string {
  const steps = kinds['sub-action'];
  if (!steps || steps === of) return '';
  return `${count(steps, 'sub-action is counted as a commitment of its own', 'sub-actions are counted as commitments of their own')}.`;
}

function inForceWords(strategies: AnsweredStrategy[]): string {
  const past = pastDates(strategies.map(({ counts }) => counts).reduce(addCounts));
  const where = `of ${count(strategies.length, 'strategy', 'strategies')} in force`;
  const noun = { one: `commitment ${where}`, many: `commitments ${where}` };
  return [
    `${howMany(past.dated, past.of, noun, have, 'a date')}.`,
    pastWordsOfThem(past),
    undatedSentence(past.dated === 0 ? 0 : past.undated, nounFor({}, 'in-force')),
    ongoingSentence(past.ongoing, nounFor({}, 'in-force')),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A group that is counted apart: what drafts put forward, and what is over. */
function apartWords({ plan, own }: { plan: PlanState; own: AnsweredStrategy[] }): string {
  const past = pastDates(own.map(({ counts }) => counts).reduce(addCounts));
  const { one, many } = nounFor({}, plan);
  const number = count(past.of, one, many);
  if (plan === 'draft') {
    return `${count(own.length, 'draft puts', 'drafts put')} forward ${number}, counted apart.`;
  }
  return `${count(own.length, 'strategy that ended', 'strategies that ended')} had ${number}, counted apart${stillLate(past)}.`;
}

function stillLate({ overdue, unreported }: PastDates): string {
  const late = overdue + unreported;
  return late > 0
    ? `; ${inFigures(late)} of those ${agree(late, be)} past ${late === 1 ? 'its date' : 'their dates'} and not known to be done`
    : '';
}

function undatedSentence(undated: number, noun: Noun): string {
  if (undated === 0) return '';
  return `${count(undated, `${noun.one} has`, `${noun.many} have`)} no date, so we cannot say if ${undated === 1 ? 'it is' : 'they are'} late.`;
}

/** What goes on with no date is told apart: it is not a date that somebody left out. */
function ongoingSentence(ongoing: number, noun: Noun): string {
  if (ongoing === 0) return '';
  return `${count(ongoing, `${noun.one} goes`, `${noun.many} go`)} on with no due date, so ${ongoing === 1 ? 'it' : 'they'} cannot be late.`;
}

function newsSentence(strategies: AnsweredStrategy[]): string {
  const newest = strategies
    .flatMap(({ reports }) => reports)
    .map(({ asAt }) => asAt)
    .sort(inOrderOfTime)
    .at(-1);
  const found = newest
    ? `We have found no progress report on any strategy since ${inWords(newest)}.`
    : 'We have found no progress report on any of them.';
  return `${found} That does not mean that nothing was done.`;
}
