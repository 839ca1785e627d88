import {
  datedPeriod,
  periodInWords,
  type WrittenObservedPeriod,
} from '../../fields/observed-period.ts';
import type { outcomeFiguresFields } from '../../outcome/fields.ts';
import { whyUnsure } from '../../outcome/verdict-words.ts';
import type { OutcomeFigures, Outcomes } from '../../register/outcomes.ts';
import { address, toUrl } from '../../site/address.ts';
import type { Citation } from '../../source/cite.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import { type OutcomeFigureRecord, outcomeFigureRecordSchema } from '../records/outcome-figure.ts';
import type { OpenDataTable } from '../table.ts';
import { printedValueOf } from './printed-value.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const outcomeFiguresTable: OpenDataTable<OutcomeFigureRecord> = {
  name: 'outcome-figures',
  place: 15,
  describes:
    'One record for each baseline, target and measured value of an outcomes framework that is given as a figure.',
  schema: outcomeFigureRecordSchema,
  records: ({ outcomes }, site) =>
    outcomes.flatMap((framework) =>
      framework.goals
        .flatMap(({ objectives }) => objectives)
        .flatMap(({ indicators }) => indicators)
        .flatMap(({ id, figures }) =>
          figures
            ? recordsOf(figures, {
                outcome: `${framework.id}#${id}`,
                url: `${toUrl(address.outcomes(framework.id), site, site.base)}#${id}`,
                framework,
              })
            : [],
        ),
    ),
  columns: columnsOf(outcomeFigureRecordSchema, {
    ...asFields('id', 'url', 'outcome', 'figure', 'value', 'valueAsPrinted', 'unit'),
    ...asFields('count', 'denominator'),
    interval_lower: 'interval.lower',
    interval_upper: 'interval.upper',
    interval_level: 'interval.level',
    interval_method: 'interval.method',
    ...asFields('suppressed', 'provisional', 'polarity', 'polaritySays'),
    ...asFields('period', 'periodFrom', 'periodTo', 'periodKind', 'published'),
    ...asFields('verdict', 'because', 'publisherSays', 'comment'),
    changes: {
      field: 'changes',
      parted: '; ',
      written: ({ date, was, now, reason }: OutcomeFigureRecord['changes'][number]) =>
        `${date}: ${was}, now ${now} (${reason})`,
    },
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof outcomeFiguresFields>),
};

function recordsOf(figures: OutcomeFigures, { outcome, url, framework }: RowOfFramework) {
  const { unit, polarity, polaritySays, baseline, targets, points, changes } = figures;
  const shared = { url, outcome, unit, polarity, polaritySays };
  const source = (own: Citation | undefined) => sourceOf(own ?? framework.source);
  const changed = (field: 'baseline' | 'target', period?: WrittenObservedPeriod) =>
    changes
      .filter((one) => one.field === field)
      .filter((one) => field === 'baseline' || (period && one.period === periodInWords(period)))
      .map((one) => ({
        ...{ date: one.date, was: one.was, now: one.now, reason: one.reason },
        source: one.source ? sourceOf(one.source) : null,
      }));
  const measured = points.flatMap(({ now, was }) => [...was, now]);
  return [
    ...(baseline
      ? [
          {
            ...{ id: `${outcome}/baseline`, ...shared, figure: 'baseline' as const, ...nothing },
            ...{ value: baseline.value ?? null, valueAsPrinted: baseline.printed },
            ...{ ...printedValueOf(baseline), ...timeOf(baseline.period) },
            ...{ changes: changed('baseline'), sic: baseline.sic },
            source: source(baseline.source),
          },
        ]
      : []),
    ...targets.map((target, at) => ({
      ...{ id: `${outcome}/target-${at + 1}`, ...shared, figure: 'target' as const, ...nothing },
      ...{ value: target.value ?? null, valueAsPrinted: target.printed },
      ...{ ...printedValueOf({ printed: target.printed }), ...timeOf(target.period) },
      verdict: target.verdict,
      because: target.because ? whyUnsure[target.because] : null,
      changes: changed('target', target.period),
      source: source(target.source),
    })),
    ...measured.map((one, at) => ({
      ...{ id: `${outcome}/actual-${at + 1}`, ...shared, figure: 'actual' as const, ...nothing },
      ...{ value: one.value ?? null, valueAsPrinted: one.printed },
      ...{ ...printedValueOf(one), ...timeOf(one.period) },
      ...{ published: one.published, publisherSays: one.says ?? null },
      ...{ comment: one.comment ?? null, sic: one.sic },
      source: source(one.source),
    })),
  ];
}

/** What only some figures have. */
const nothing = {
  ...{ published: null, verdict: null, because: null, publisherSays: null, comment: null },
  ...{ changes: [], sic: [] },
} satisfies Partial<OutcomeFigureRecord>;

function timeOf(period: WrittenObservedPeriod | undefined) {
  const dated = datedPeriod(period);
  return {
    period: period === undefined ? null : periodInWords(period),
    periodFrom: dated?.first ?? null,
    periodTo: dated?.last ?? null,
    periodKind: dated?.kind ?? null,
  };
}

interface RowOfFramework {
  outcome: string;
  url: string;
  framework: Outcomes;
}
