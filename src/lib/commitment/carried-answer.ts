import type { Lifecycle } from '../axes/axes.ts';
import { atDate, endOf, inWords, knownFrom, span } from '../fields/calendar.ts';
import type { Answer } from '../site/answer.ts';
import type { CarriedFinding } from './carried.ts';
import { dueAndDone, publisherSaid } from './publisher-words.ts';
import type { Standing } from './standing.ts';

/** How a commitment stood when it went on into a newer plan: its page speaks of that day. */
export function carriedAnswer(standing: Standing, carried: CarriedFinding): Answer {
  const { lifecycle, rating } = standing;
  const stage = stages[lifecycle.state];
  const late = lateness(carried);
  const word = lifecycle.word ?? rating.word;
  const how = stage
    ? [stage, late].filter(Boolean).join(', and ')
    : late ||
      (word ? `its publisher’s last word was “${word}”` : 'no report had said how it stood');
  return {
    headline: `When it went on, ${how}.`,
    detail: [`It went on into a newer plan ${atDate(carried.on)}.`, due(carried), news(standing)]
      .filter(Boolean)
      .join(' '),
  };
}

const stages: Partial<Record<Lifecycle, string>> = {
  'not-started': 'it had not started',
  starting: 'it was being set up',
  'in-progress': 'it was in progress',
  completed: 'it had been completed',
  ended: 'it had ended',
  paused: 'it was paused',
  stopped: 'it had been stopped',
};

function lateness({ on, then }: CarriedFinding): string {
  if (!then.dueOn) return '';
  if (then.state === 'overdue') return `it was ${span(then.dueOn, knownFrom(on))} overdue`;
  return then.state === 'date-passed-no-report'
    ? `the date by which progress was expected had passed ${span(then.dueOn, knownFrom(on))} before`
    : '';
}

function due({ then: { due: dated, by: date, metOn, isMetByReport } }: CarriedFinding): string {
  if (!dated || !date) return '';
  const by = endOf(date);
  if (dated.means === 'progress') return `Progress was expected by ${by}.`;
  return metOn ? dueAndDone(by, metOn, isMetByReport ?? false) : `It was due by ${by}.`;
}

function news({ lifecycle, rating, freshness, noUpdate }: Standing): string {
  if (!freshness.lastUpdate) {
    return noUpdate
      ? `The report of ${inWords(noUpdate.asAt)} says that no update was received.`
      : 'We have found no report on it here.';
  }
  return (
    publisherSaid({ lifecycle, rating }) ??
    `The last report on it here is of ${inWords(freshness.lastUpdate)}.`
  );
}
