import type { Lifecycle } from '../axes/axes.ts';
import type { PlanState } from '../axes/plan-states.ts';
import { atDate, type Day, endOf, inWords, lastDay, span } from '../fields/calendar.ts';
import type { Noun } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import { carriedAnswer } from './carried-answer.ts';
import { proposalHeadline } from './proposal-answer.ts';
import {
  type Answered,
  dueAndDone,
  publisherSaid,
  reasonSentence,
  rejectedWords,
} from './publisher-words.ts';
import type { CommitmentKind, Due } from './schema.ts';
import type { Standing } from './standing.ts';

/**
 * How a commitment stands, in plain words: one sentence for all, then what it rests on. It says what
 * we found, never what happened: a missing report is not a missing deed.
 */
export function answer(commitment: AnsweredCommitment, asAt: Day): Answer {
  const { carried } = commitment.standing;
  if (carried) return carriedAnswer(commitment.standing, carried);
  return { headline: headline(commitment, asAt), detail: detail(commitment) };
}

interface AnsweredCommitment {
  kind: CommitmentKind;
  response?: Answered | undefined;
  strategy: { plan: PlanState };
  standing: Standing;
}

function headline({ standing, strategy, response }: AnsweredCommitment, asAt: Day): string {
  if (strategy.plan === 'draft') return proposalHeadline(standing);
  if (standing.withdrawn) return `This was withdrawn ${atDate(standing.withdrawn.on)}.`;
  const rejected = rejectedWords(response);
  const isUnheard = standing.freshness.state === 'never-updated' && !standing.noUpdate;
  if (rejected && !standing.timeliness.due && isUnheard) {
    return `${rejected}, and we have found no report on it.`;
  }
  // A date that was moved hides no lateness: what the first one would make of it stands beside.
  return [
    rejected && `${rejected}.`,
    byCurrentDate(standing, asAt),
    byFirstDate(standing.timeliness, asAt),
  ]
    .filter(Boolean)
    .join(' ');
}

function byCurrentDate(standing: Standing, asAt: Day): string {
  const { timeliness, freshness, noUpdate } = standing;
  const lateness = latenessClause(standing, asAt);
  if (timeliness.metOn || standing.lifecycle.state === 'completed') return `${lateness}.`;
  if (freshness.state === 'never-updated') {
    return noUpdate
      ? `${lateness}, and the report of ${inWords(noUpdate.asAt)} says that no update was received.`
      : `${lateness}, and we have found no report on it.`;
  }
  const end = endings[standing.lifecycle.state];
  if (end) {
    return `Its publisher said “${standing.lifecycle.word}” ${atDate(standing.lifecycle.asAt ?? asAt)}${end}.`;
  }
  const said = lastWord(standing);
  const last = freshness.lastUpdate ? inWords(freshness.lastUpdate) : '';
  // A newer one that admits that it received no update is a report, and tells nothing.
  const telling = noUpdate ? ' that tells of it' : '';
  if (freshness.endedIn) {
    return `${lateness}. Its strategy ended ${atDate(freshness.endedIn)}, and the last report${telling || ' on it'} is of ${last}.`;
  }
  if (freshness.state === 'silent') {
    const age = freshness.lastUpdate ? span(lastDay(freshness.lastUpdate), asAt) : '';
    return `${lateness}, and the last report${telling || ' on it'} is ${age} old.`;
  }
  return said
    ? `${lateness}. The last report${telling}, of ${last}, says “${said}”.`
    : `${lateness}. The last report${telling}, of ${last}, gives no word for how it stands.`;
}

/** What a word that ends the work means, where that says more than any date. */
const endings: Partial<Record<Lifecycle, string>> = {
  ended: ', and not whether it was done',
  'not-done': ': it was not done',
  merged: ': it became part of another commitment',
};

function latenessClause({ timeliness, lifecycle }: Standing, asAt: Day): string {
  const { state, due, dueOn, metOn, isMetByReport, moved } = timeliness;
  const isProgress = due?.means === 'progress';
  if (!due || !dueOn) {
    if (lifecycle.state === 'completed') return 'A report says that this is completed';
    if (state === 'ongoing') {
      return moved
        ? 'This has no due date any more and is to go on'
        : 'This is to go on, with no date by which it is done';
    }
    if (moved) return 'This has no due date any more';
    return timeliness.targetFor
      ? `This has no due date, but a target for ${timeliness.targetFor}`
      : 'This has no due date, so we cannot say if it is late';
  }
  switch (state) {
    case 'overdue':
      return `This is ${span(dueOn, asAt)} overdue`;
    case 'met-on-time':
      return 'A report says that this was completed on time';
    case 'met-late':
      return isMetByReport
        ? `A report from ${span(dueOn, lastDay(metOn ?? dueOn))} after its date says that this was completed`
        : `A report says that this was completed, ${span(dueOn, lastDay(metOn ?? dueOn))} late`;
    case 'date-passed-no-report':
      return `The date by which progress was expected passed ${span(dueOn, asAt)} ago`;
    case 'date-passed-reported':
      return 'The date by which progress was expected has passed, and a report has spoken of it since';
    case 'due-soon':
      if (isProgress)
        return asAt === dueOn
          ? 'Progress is expected by today'
          : `Progress is expected soon, in ${span(asAt, dueOn)}`;
      return asAt === dueOn ? 'This is due today' : `This is due soon, in ${span(asAt, dueOn)}`;
    default:
      return isProgress
        ? `Progress is not expected yet: its date is ${span(asAt, dueOn)} away`
        : `This is not due yet: it has ${span(asAt, dueOn)} to go`;
  }
}

function byFirstDate({ moved, dueOn }: Standing['timeliness'], asAt: Day): string {
  const first = moved?.byFirst;
  if (!first?.dueOn || first.dueOn === dueOn) return '';
  if (first.unreportedSince) {
    return `Its first date passed ${span(first.dueOn, asAt)} ago, with no report on it since.`;
  }
  if (!first.lateSince) return '';
  return first.metOn
    ? `By its first date it was ${span(first.dueOn, lastDay(first.metOn))} late.`
    : `By its first date it is ${span(first.dueOn, asAt)} late.`;
}

function detail(commitment: AnsweredCommitment): string {
  const { withdrawn } = commitment.standing;
  if (withdrawn) return [withdrawn.reason, newsSentence(commitment, withdrawn.said)].join(' ');
  const { timeliness, freshness, noUpdate } = commitment.standing;
  const parts = [
    dueSentence(timeliness.due, commitment),
    timeliness.moved?.words,
    // The headline has said the word of what ended; a rating may stand beside it.
    hasSaidAll(commitment.standing) ? undefined : newsSentence(commitment),
    reasonSentence(commitment.standing),
    noUpdate &&
      freshness.lastUpdate &&
      `The report of ${inWords(noUpdate.asAt)} says that no update was received.`,
  ];
  if (!timeliness.metOn && freshness.state === 'never-updated') {
    parts.push(
      isHoped(commitment)
        ? 'It may have come about. We cannot tell.'
        : 'It may have been done. We cannot tell.',
    );
  } else if (freshness.state === 'silent' && !timeliness.metOn) {
    parts.push('There may be news that we have not found.');
  }
  return parts.filter(Boolean).join(' ');
}

function dueSentence(due: Due | undefined, { standing }: AnsweredCommitment): string {
  const { timeliness } = standing;
  const { metOn, dueOn, asAt } = timeliness;
  if (!due || !dueOn || !timeliness.by) {
    return standing.lifecycle.state === 'completed' && !standing.timeliness.moved
      ? 'The source gives no date by which it was due.'
      : '';
  }
  const by = endOf(timeliness.by);
  if (metOn) return dueAndDone(by, metOn, timeliness.isMetByReport ?? false);
  const is = timeliness.lateSince || timeliness.unreportedSince || asAt > dueOn ? 'was' : 'is';
  if (due.means === 'progress') return progressSentence(due, by, is);
  const then = {
    annually: ', and again each year after that',
    ongoing: `, and ${is} then to carry on`,
  };
  return `It ${is} due by ${by}${due.then ? then[due.then] : ''}.`;
}

/** A date of progress is no date by which anything is due. */
function progressSentence(due: Due, by: string, is: 'was' | 'is'): string {
  const then = {
    annually: ', and again each year after that',
    ongoing: `, and ${is} then to go on`,
  };
  return `Progress ${is} expected by ${by}${due.then ? then[due.then] : ''}.`;
}

function newsSentence(commitment: AnsweredCommitment, lifecycle = commitment.standing.lifecycle) {
  const { rating, freshness } = commitment.standing;
  if (!freshness.lastUpdate) {
    if (isHoped(commitment)) return 'We have found nothing that says how far this has come.';
    return 'We have found nothing that says whether the work has started or how it is going.';
  }
  const said = publisherSaid({ lifecycle, rating });
  if (!said && lifecycle.report) {
    return `The report of ${inWords(lifecycle.asAt ?? freshness.lastUpdate)} gives a date of completion, and no word for how it stands.`;
  }
  return said ?? 'Its publisher has given no word for whether it has started or how it is going.';
}

/** An I statement is a change to be seen, and no work that starts or is done. */
function isHoped({ kind }: AnsweredCommitment): boolean {
  return kind === 'i-statement';
}

function hasSaidAll({ timeliness, lifecycle, rating }: Standing): boolean {
  return !timeliness.metOn && endings[lifecycle.state] !== undefined && rating.word === undefined;
}

function lastWord({ lifecycle, rating, freshness }: Standing): string | undefined {
  return [rating, lifecycle].find(({ asAt }) => asAt === freshness.lastUpdate)?.word;
}

/** What commitments of these kinds are called together, in lower case. What a draft holds is only proposed. */
export function nounFor(kinds: Partial<Record<CommitmentKind, number>>, plan: PlanState): Noun {
  if (plan === 'draft') return { one: 'proposal', many: 'proposals' };
  const present = Object.keys(kinds) as CommitmentKind[];
  if (present.length > 0 && present.every((kind) => kind.endsWith('-statement'))) {
    return { one: 'statement', many: 'statements' };
  }
  const [only, ...others] = present;
  if (!only || others.length > 0) return { one: 'commitment', many: 'commitments' };
  const nouns: Partial<Record<CommitmentKind, string>> = {
    objective: 'objective',
    recommendation: 'recommendation',
    action: 'action',
    'sub-action': 'sub-action',
    goal: 'goal',
    measure: 'measure',
    project: 'project',
  };
  const noun = nouns[only] ?? 'commitment';
  return { one: noun, many: `${noun}s` };
}
