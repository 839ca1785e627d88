import { type Lifecycle, stateWords } from '../axes/axes.ts';
import { nounFor } from '../commitment/answer.ts';
import type { Said } from '../commitment/said.ts';
import type { Standing } from '../commitment/standing.ts';
import { dateWord } from '../commitment/timeliness.ts';
import { type Day, inOrderOfTime, inWords, lastDay, type PartialDate } from '../fields/calendar.ts';
import { capitalised, count, inFigures } from '../fields/sentence.ts';
import type { Reach } from '../progress/reach.ts';
import { mainTotal, totalInShort } from '../progress/totals-answer.ts';
import { wordInShort } from '../progress/word-answer.ts';
import type { Commitment, Register, Report, Strategy } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import { pastDates, pastInShort } from '../strategy/past-dates.ts';

/** What every picture says of its site. */
export type OfSite = Pick<Register, 'site'>;

/**
 * A commitment: its lateness with the date from which it counts, and the publisher’s last word with
 * its own date. Where there is no due date the publisher’s word comes first, for that is all there is.
 */
export function commitmentCard(
  { ref, title, strategy, standing }: Commitment,
  register: OfSite,
): ShareCard {
  const { carried } = standing;
  const { state } = standing.timeliness;
  const word = lastWord(standing);
  const shared = {
    label: strategy.standing === 'draft' ? `${ref} (draft)` : ref,
    publisher: strategy.publisher.name,
    title: title.replace(/\.$/, ''),
    instead: strategy.shortTitle,
    ...ofSite(register),
  };
  if (state === 'no-due-date' && word && !carried) {
    const { word: text, state: said, asAt } = word;
    return {
      ...shared,
      standing: { text, state: said },
      notes: [`As at ${inWords(asAt)}`, stateWords[state]],
    };
  }
  return { ...shared, standing: { text: lateness(standing), state }, notes: [news(standing)] };
}

/** A strategy: how many of its commitments are overdue, as at the last day on which that changed. */
export function strategyCard(strategy: Strategy, register: OfSite): ShareCard {
  const { standing, kind, publisher, title } = strategy;
  // Only two short lines fit, and that it is a draft must be among what is read.
  const named = kind === 'programme' ? 'Programme' : kind.endsWith('-plan') ? 'Plan' : 'Strategy';
  return {
    label: standing === 'draft' ? `${named} (draft)` : named,
    publisher: publisher.name,
    title,
    ...counts(strategy),
    ...ofSite(register),
  };
}

/** The list of a strategy’s commitments, which stands as the strategy does. */
export function trackerCard(strategy: Strategy, register: OfSite): ShareCard {
  const { publisher, title, counts: all } = strategy;
  const { many } = nounFor(all.kinds, strategy.plan);
  return {
    label: capitalised(many),
    publisher: publisher.name,
    title: `What became of each of the ${many} of ${title}`,
    ...counts(strategy),
    ...ofSite(register),
  };
}

/** A progress report: its main total when it prints one, else how often it gives the word that answers first. */
export function reportCard(report: Report, register: OfSite): ShareCard {
  const { title, strategy, asAt, updates, reach, totals } = report;
  const main = mainTotal(totals);
  const text = main
    ? totalInShort(main)
    : updates.length > 0
      ? (wordInShort(updates) ?? toldOf(reach))
      : 'It names no commitment';
  return {
    label: 'Progress report',
    publisher: strategy.publisher.name,
    title,
    standing: { text },
    notes: [
      `As at ${inWords(asAt)}`,
      main ? main.base && `Of ${main.base}` : partly(reach),
      strategy.shortTitle,
    ].filter((note) => note !== undefined),
    ...ofSite(register),
  };
}

/** That the words of a report are not said of all commitments. */
function partly({ told, of }: Reach): string | undefined {
  return told > 0 && told < of ? `It tells of ${inFigures(told)} of ${inFigures(of)}` : undefined;
}

function toldOf({ told, of }: Reach): string {
  if (told === 0) return 'It tells nothing of any commitment';
  if (of === 1) return 'It tells of the only commitment';
  return `It tells of ${inFigures(told)} of ${count(of, 'commitment')}`;
}

/** A stage of the whole site, such as a demonstration, goes with every picture out of it. */
export function ofSite({ site }: OfSite): Pick<ShareCard, 'site' | 'brandColour'> {
  const { name, banner, brandColour } = site;
  return { site: banner ? `${name} (${banner.label.toLowerCase()})` : name, brandColour };
}

function lateness({ timeliness, withdrawn, carried }: Standing): string {
  if (withdrawn) return `Withdrawn ${inWords(withdrawn.on)}`;
  if (carried) return `Went on into a newer plan, ${inWords(carried.on)}`;
  const { state, due, dueOn, lateSince, metOn } = timeliness;
  if (!due || !dueOn || !timeliness.by) return stateWords[state];
  const by = inWords(timeliness.by);
  switch (state) {
    case 'overdue':
      return `Overdue since ${inWords(lateSince ?? dueOn)}`;
    case 'date-passed-no-report':
    case 'date-passed-reported':
      return `${stateWords[state]}: ${by}`;
    case 'due-soon':
      return due.means === 'progress' ? `Progress expected soon: ${by}` : `Due soon: ${by}`;
    case 'not-due':
      return due.means === 'progress' ? `Progress expected by ${by}` : `Due by ${by}`;
    default: {
      const word = dateWord(timeliness) ?? stateWords[state];
      return metOn ? `${word}, ${inWords(metOn)}` : word;
    }
  }
}

function news(standing: Standing): string {
  const { lastUpdate } = standing.freshness;
  if (!lastUpdate) return 'No report found';
  const word = lastWord(standing);
  const last = `Last report ${inWords(lastUpdate)}`;
  return word?.asAt === lastUpdate ? `${last}: “${word.word}”` : last;
}

/** The newest of the publisher’s words. Of two in one report the end of the work counts, then its rating. */
function lastWord({ lifecycle, rating }: Standing): Spoken | undefined {
  const ended = endings.includes(lifecycle.state);
  return (ended ? [lifecycle, rating] : [rating, lifecycle])
    .filter(isSpoken)
    .sort((one, other) => inOrderOfTime(other.asAt, one.asAt))[0];
}

/** The words that say how the work came to rest, which tell more than how it was going. */
const endings: Lifecycle[] = [
  'partly-completed',
  'completed',
  'ended',
  'not-done',
  'merged',
  'paused',
  'stopped',
];

type AnySaid = Said<Standing['lifecycle']['state'] | Standing['rating']['state']>;
type Spoken = AnySaid & { word: string; asAt: string };

function isSpoken(said: AnySaid): said is Spoken {
  return said.word !== undefined && said.asAt !== undefined;
}

/** The counts of a strategy, as at the last day on which a date or a report changed them. */
function counts(strategy: Strategy): Pick<ShareCard, 'standing' | 'notes'> {
  const { of, axes } = strategy.counts;
  if (of === 0) {
    const isTotalled = strategy.reports.some(({ totals }) => totals.length > 0);
    const text = isTotalled ? 'Totals only, none by name' : 'Nothing has been entered yet';
    return { standing: { text }, notes: [] };
  }
  const never = axes.freshness['never-updated'] ?? 0;
  const silence =
    of === 1
      ? 'No report found'
      : never === of
        ? 'No report found on any'
        : `No report found on ${inFigures(never)}`;
  return {
    standing: cardStanding(strategy),
    notes: [`As at ${inWords(lastChange(strategy))}`, never > 0 ? silence : ''].filter(Boolean),
  };
}

/** What a draft puts forward is late by no date. */
function cardStanding({ counts: all, plan }: Strategy): ShareCard['standing'] {
  if (plan !== 'draft') return pastInShort(pastDates(all));
  const { one, many } = nounFor(all.kinds, plan);
  return { text: `It puts forward ${count(all.of, one, many)}` };
}

function lastChange({ firstKnown, reports, commitments }: Strategy): PartialDate {
  const late: Day[] = commitments.flatMap(({ standing: { timeliness } }) =>
    timeliness.state === 'overdue' || timeliness.state === 'date-passed-no-report'
      ? [timeliness.lateSince ?? timeliness.unreportedSince ?? []].flat()
      : [],
  );
  const changed = commitments.flatMap(({ changes, added, wentOn }): PartialDate[] => [
    ...changes.map(({ date }) => date),
    ...(added === undefined ? [] : [added]),
    ...(wentOn ? [wentOn.on] : []),
  ]);
  return [firstKnown.on, ...reports.map(({ asAt }) => asAt), ...late, ...changed].reduce(
    (latest, date) => (lastDay(date) > lastDay(latest) ? date : latest),
  );
}
