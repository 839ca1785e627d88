import type { Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { Change, Subject } from './change.ts';
import { subjectsOf } from './commitment-changes.ts';

/** What was put right in the reports of a strategy, of one commitment or of a report as a whole. */
export function correctionChanges(strategy: Strategy): Change[] {
  const bySlug = new Map(strategy.commitments.map((one) => [one.slug, one]));
  const whole: Subject[] = [
    'site',
    `strategy/${strategy.id}`,
    `organisation/${strategy.publisher.id}`,
  ];
  return strategy.reports.flatMap(({ corrections }) =>
    corrections.map((correction) => {
      const { id, date, title, text, fragment, report } = correction;
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
        path: address.correction(report, fragment),
        computed: false,
        about: commitment ? subjectsOf(commitment, strategy) : whole,
      };
    }),
  );
}
