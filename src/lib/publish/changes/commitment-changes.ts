import { refAtStart } from '../../commitment/ref-in-words.ts';
import { firstDay, inWords, knownFrom, lastDay } from '../../fields/calendar.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import { reportKnownFrom } from '../../progress/first-known.ts';
import type { SaidAxis } from '../../progress/known-word.ts';
import { newWords } from '../../progress/new-words.ts';
import type { CommitmentChange } from '../../register/changes.ts';
import type { Commitment, Report, Strategy, Update } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { Change, Subject } from './change.ts';

/** What happened to each commitment of a strategy: its updates, and when it fell overdue or silent. */
export function commitmentChanges(strategy: Strategy): Change[] {
  const reports = new Map(strategy.reports.map((report) => [report.id, report]));
  const isReworded = rewording(reports);
  return strategy.commitments.flatMap((commitment) => {
    const about = subjectsOf(commitment, strategy);
    return commitment.history.flatMap((event): Change[] => {
      const { kind, on, text, computed, update, change, correction } = event;
      if (kind === 'began' || kind === 'event') return [];
      const report = update && reports.get(update.report.id);
      const shared: Omit<Change, 'id' | 'knownOn' | 'title'> = {
        on,
        kind,
        computed,
        context: strategy.shortTitle,
        text,
        commitment,
        path: update
          ? address.update(update.report, commitment.slug)
          : address.commitment(commitment),
        about: kind === 'overdue' || kind === 'date-passed' ? [...about, 'overdue'] : about,
      };
      if (change) {
        const id = `${change.kind}/${change.id}`;
        const title = `${refAtStart(commitment)}: ${lowerFirst(change.title)}`;
        const { isOurs } = change;
        return [
          { ...shared, id, knownOn: lastDay(change.date), title, text: changeText(change), isOurs },
        ];
      }
      // The corrections of a report are told of together.
      if (correction) return [];
      if (update && report) {
        const id = `update/${report.id}/${commitment.slug}`;
        const title = `${refAtStart(commitment)}: ${movement(update, commitment, isReworded)}`;
        return [{ ...shared, id, knownOn: knownFrom(reportKnownFrom(report)), title }];
      }
      if (kind === 'added') {
        // Its date may be said more exactly later, and it was added once.
        const id = `added/${commitment.id}`;
        return [
          { ...shared, id, knownOn: firstDay(on), title: `${refAtStart(commitment)} was added` },
        ];
      }
      const given = commitment.response?.answer;
      if (kind === 'answered' && given && given !== 'awaited') {
        const id = `answered/${commitment.id}/${on}`;
        const title = fill(english.answersGiven[given], { name: refAtStart(commitment) });
        return [{ ...shared, id, knownOn: knownFrom(on), title }];
      }
      // The ID of an entry stays as it was first given, before a date of progress was told apart.
      const id = `${kind === 'date-passed' ? 'overdue' : kind}/${commitment.id}/${on}`;
      const title = `${refAtStart(commitment)}${befell[kind] ?? ` became ${kind}`}`;
      // Who follows what it became hears of it, too.
      const others = kind === 'carried' ? (commitment.wentOn?.to ?? []) : [];
      const told = [...shared.about, ...others.map((one): Subject => `commitment/${one.id}`)];
      return [{ ...shared, id, knownOn: lastDay(on), title, about: told }];
    });
  });
}

/** What befell a commitment, after its ref. */
const befell: Partial<Record<Change['kind'], string>> = {
  'date-passed': ': date passed, no report',
  withdrawn: ' was withdrawn',
  carried: ' went on into a newer plan',
  'not-carried': ' was not taken up by the newer plan',
};

/** What changed, why, and who decided it; a feed has no other place for these. */
function changeText({ isOurs, text, reason, decision }: CommitmentChange): string {
  return [
    text,
    reason ? `Reason: ${reason}` : 'No reason was given.',
    decision ? `Decision: ${decision.link ?? decision.text}.` : !isOurs && 'Decision not recorded.',
  ]
    .filter(Boolean)
    .join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** How an update differs from the last word before it, on each axis: ““On course” → “At risk””. */
function movement(update: Update, commitment: Commitment, isReworded: IsReworded): string {
  const said = (['lifecycle', 'rating'] as const).flatMap((axis) => {
    const now = update[axis];
    if (!now) return [];
    const before = lastWordBefore(update, commitment, axis);
    if (!before) return [{ now: now.word, isFirst: true, says: `“${now.word}”` }];
    if (before.word === now.word)
      return [{ now: now.word, isFirst: false, says: `still “${now.word}”` }];
    const says = isReworded(before.report, update.report.id, axis)
      ? `“${now.word}”, in new words; before, “${before.word}”`
      : `“${before.word}” → “${now.word}”`;
    return [{ now: now.word, isFirst: false, says }];
  });
  if (update.noUpdate) return 'no update received';
  // A word of a scale speaks for both axes, and is told of once: with the word before it, if one axis has none.
  const told = said.filter(
    (one) => !one.isFirst || !said.some(({ now, isFirst }) => !isFirst && now === one.now),
  );
  return [...new Set(told.map(({ says }) => says))].join(' and ') || wordless(update);
}

function wordless({ completedOn }: Update): string {
  return completedOn
    ? `new report, with ${inWords(completedOn)} as the date of completion`
    : 'new report, with no word for how it stands';
}

function lastWordBefore(update: Update, { updates }: Commitment, axis: SaidAxis) {
  const older = updates.slice(updates.indexOf(update) + 1).find((one) => one[axis]);
  const said = older?.[axis];
  return older && said && { word: said.word, report: older.report.id };
}

type IsReworded = (earlier: string, later: string, axis: SaidAxis) => boolean;

/** Whether the publisher changed its words between two reports. Each pair is looked at once. */
function rewording(reports: Map<string, Report>): IsReworded {
  const known = new Map<string, boolean>();
  return (earlier, later, axis) => {
    const key = [earlier, later, axis].join(' ');
    const [from, to] = [reports.get(earlier), reports.get(later)];
    const found =
      known.get(key) ?? Boolean(from && to && newWords(from, to, [...reports.values()], axis));
    known.set(key, found);
    return found;
  };
}

/** Whom and what concerns something that happened to a commitment. */
export function subjectsOf(commitment: Commitment, strategy: Strategy): Subject[] {
  const [top] = commitment.priority;
  const about: Subject[] = [
    'site',
    `strategy/${strategy.id}`,
    `commitment/${commitment.id}`,
    ...(top ? [`priority/${strategy.id}/${top.id}` as const] : []),
    ...commitment.topics.map(({ id }): Subject => `topic/${id}`),
    // The body that publishes the strategy follows all of it, whoever leads.
    `organisation/${strategy.publisher.id}`,
    ...bodiesOf(commitment),
  ];
  return [...new Set(about)];
}

/** The bodies that a commitment names: what leads it, helps with it or must answer it. */
export function bodiesOf({ leads, partners, answeredBy }: Commitment): Subject[] {
  return [...leads, ...partners, ...answeredBy].map(({ id }): Subject => `organisation/${id}`);
}
