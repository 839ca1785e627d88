import { lastDay } from '../../fields/calendar.ts';
import type { Commitment, Strategy } from '../../register/types.ts';
import { type MeaningCorrection, meaningCorrections } from '../../strategy/meaning-corrections.ts';
import { threadCorrections } from '../../strategy/thread-corrections.ts';
import type { Change, Subject } from './change.ts';
import { subjectsOf } from './commitment-changes.ts';

/** What was put right in the reports of a strategy, in what their words were taken for, and in how its commitments went on. */
export function correctionChanges(strategy: Strategy): Change[] {
  const bySlug = new Map(strategy.commitments.map((one) => [one.slug, one]));
  const whole: Subject[] = [
    'site',
    `strategy/${strategy.id}`,
    `organisation/${strategy.publisher.id}`,
  ];
  const changeOf = (
    { id, date, title, text, path }: CorrectionWords,
    commitment?: Commitment,
  ): Change => ({
    id: `corrected/${id}`,
    kind: 'corrected',
    on: date,
    knownOn: lastDay(date),
    title: commitment ? `${commitment.ref}: ${title}` : title,
    context: strategy.shortTitle,
    text,
    commitment,
    path,
    computed: false,
    about: commitment ? subjectsOf(commitment, strategy) : whole,
  });
  return [
    ...strategy.reports
      .flatMap(({ corrections }) => corrections)
      .map((one) => changeOf(one, one.commitment && bySlug.get(one.commitment.slug))),
    ...meaningCorrections(strategy).map((one) => changeOf(one)),
    ...threadCorrections(strategy.commitments).map((one) => {
      const change = changeOf(one, one.commitment);
      // Who follows what it became hears of it, too.
      const others = (one.commitment.wentOn?.to ?? []).map(({ id }): Subject => `commitment/${id}`);
      return { ...change, about: [...change.about, ...others] };
    }),
  ];
}

type CorrectionWords = Pick<MeaningCorrection, 'id' | 'date' | 'title' | 'text' | 'path'>;
