import { lastDay } from '../../fields/calendar.ts';
import type { Commitment, Strategy } from '../../register/types.ts';
import { type MeaningCorrection, meaningCorrections } from '../../strategy/meaning-corrections.ts';
import type { Change, Subject } from './change.ts';
import { subjectsOf } from './commitment-changes.ts';

/** What was put right in the reports of a strategy, and in what their words were taken for. */
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
  ];
}

type CorrectionWords = Pick<MeaningCorrection, 'id' | 'date' | 'title' | 'text' | 'path'>;
