import { firstDay, lastDay, yearOf } from '../../fields/calendar.ts';
import type { DateSpan } from '../../fields/period.ts';
import type { Strategy } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { strategyFields } from '../../strategy/fields.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import {
  type PriorityRecord,
  type StrategyRecord,
  strategyRecordSchema,
} from '../records/strategy.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const strategiesTable: OpenDataTable<StrategyRecord> = {
  name: 'strategies',
  place: 3,
  describes: 'One record for each strategy, with its headings and its counts.',
  schema: strategyRecordSchema,
  records: ({ strategies }, site) => strategies.map((strategy) => strategyRecord(strategy, site)),
  columns: columnsOf(strategyRecordSchema, {
    ...asFields('id', 'url', 'title', 'kind', 'kindName', 'standing', 'plan', 'ended'),
    from: 'period.from',
    to: 'period.to',
    starts: 'period.starts',
    ends: 'period.ends',
    published: 'published',
    follows: 'follows',
    publisher: 'publisher.id',
    area: 'area.id',
    commitments: 'counts.of',
    declared_commitments: 'declaredCommitments',
    overdue: tallied('timeliness.overdue', 'How many of those that we publish are overdue.'),
    date_passed_no_report: tallied(
      'timeliness.date-passed-no-report',
      'How many are past the date by which progress was expected, with no report since.',
    ),
    ongoing: tallied('timeliness.ongoing', 'How many go on with no due date.'),
    no_due_date: tallied('timeliness.no-due-date', 'How many have no due date.'),
    not_rated: tallied('rating.not-rated', 'How many have no rating.'),
    never_updated: tallied('freshness.never-updated', 'How many no report mentions.'),
    documents: 'documents',
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof strategyFields>),
};

function spanRecord(period: DateSpan): StrategyRecord['period'] {
  const [starts, ends] = [firstDay(period.from), lastDay(period.to)];
  return { from: Number(yearOf(starts)), to: Number(yearOf(ends)), starts, ends };
}

function strategyRecord(strategy: Strategy, site: PublishedSite): StrategyRecord {
  return {
    id: strategy.id,
    url: toUrl(address.strategy(strategy.id), site, site.base),
    title: strategy.title,
    kind: strategy.kind,
    kindName: strategy.kindName ?? null,
    standing: strategy.standing,
    plan: strategy.plan,
    ended: strategy.ended ?? null,
    period: spanRecord(strategy.period),
    published: strategy.published ?? null,
    follows: strategy.follows.map(({ id }) => id),
    followsSource: strategy.followsSource ? sourceOf(strategy.followsSource) : null,
    publisher: { id: strategy.publisher.id, name: strategy.publisher.name },
    partners: strategy.partners.map(({ id, name }) => ({ id, name })),
    area: { id: strategy.area.id, name: strategy.area.name },
    summary: strategy.summary,
    declaredCommitments: strategy.declared?.count ?? null,
    reportingEveryMonths: strategy.reporting?.everyMonths ?? null,
    reportsAt: strategy.reportsAt
      ? { says: strategy.reportsAt.says, link: strategy.reportsAt.link ?? null }
      : null,
    documents: strategy.documents.map(({ id }) => id),
    reports: strategy.reports.map(({ id, title, asAt }) => ({ id, title, asAt })),
    missingRefs: strategy.missing.map(({ ref, whose, text }) => ({ ref, whose, text })),
    counts: strategy.counts,
    coverage: strategy.coverage,
    priorities: strategy.priorities.map(priorityRecord),
    sic: strategy.sic,
    source: sourceOf(strategy.source),
  };
}

function priorityRecord(priority: Strategy['priorities'][number]): PriorityRecord {
  const { id, title, level, counts } = priority;
  return {
    id,
    number: priority.number ?? null,
    title,
    level,
    counts,
    priorities: priority.priorities.map(priorityRecord),
  };
}

/** A count of one state. It is left out of the record when none is in the state, and is then 0. */
function tallied(state: string, describes: string) {
  return { field: `counts.axes.${state}`, otherwise: 0, describes };
}
