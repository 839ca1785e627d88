import type { Strategy } from '../../register/types.ts';
import { meaningCorrections } from '../../strategy/meaning-corrections.ts';
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
  const ofReports = strategy.reports.flatMap(({ corrections }) =>
    corrections.map((correction) => {
      const { id, date, title, text, path } = correction;
      const commitment = correction.commitment && bySlug.get(correction.commitment.slug);
      return {
        id: `corrected/${id}`,
        kind: 'corrected' as const,
        on: date,
        knownOn: date,
        title: commitment ? `${commitment.ref}: ${title}` : title,
        context: strategy.shortTitle,
        text,
        commitment,
        path,
        computed: false,
        about: commitment ? subjectsOf(commitment, strategy) : whole,
      };
    }),
  );
  const ofWords = meaningCorrections(strategy).map(({ id, date, title, text, path }) => ({
    id: `corrected/${id}`,
    kind: 'corrected' as const,
    on: date,
    knownOn: date,
    title,
    context: strategy.shortTitle,
    text,
    commitment: undefined,
    path,
    computed: false,
    about: whole,
  }));
  return [...ofReports, ...ofWords];
}
