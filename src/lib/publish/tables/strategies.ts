import type { Strategy } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

/** A strategy as open data, with its counts and their denominators. */
export function strategyRecord(strategy: Strategy, site: PublishedSite) {
  return {
    id: strategy.id,
    url: toUrl(address.strategy(strategy.id), site, site.base),
    title: strategy.title,
    kind: strategy.kind,
    standing: strategy.standing,
    period: strategy.period,
    published: strategy.published,
    publisher: { id: strategy.publisher.id, name: strategy.publisher.name },
    partners: strategy.partners.map(({ id, name }) => ({ id, name })),
    area: { id: strategy.area.id, name: strategy.area.name },
    summary: strategy.summary,
    declaredCommitments: strategy.declared?.count ?? null,
    reportingEveryMonths: strategy.reporting?.everyMonths ?? null,
    reports: strategy.reports.map(({ id, title, asAt }) => ({ id, title, asAt })),
    missingRefs: strategy.missing.map(({ ref, text }) => ({ ref, text })),
    counts: strategy.counts,
    coverage: strategy.coverage,
    priorities: strategy.priorities.map(priorityRecord),
    sic: strategy.sic,
    source: sourceRecord(strategy.source),
  };
}

export type StrategyRecord = ReturnType<typeof strategyRecord>;

export const strategiesTable: DataTable<StrategyRecord> = {
  name: 'strategies',
  describes: 'One record for each strategy, with its headings and its counts.',
  records: ({ strategies }, site) => strategies.map((strategy) => strategyRecord(strategy, site)),
  columns: [
    { name: 'id', describes: 'The permanent ID.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of its page.', value: ({ url }) => url },
    { name: 'title', describes: 'Its name.', value: ({ title }) => title },
    { name: 'kind', describes: 'What kind of plan it is.', value: ({ kind }) => kind },
    { name: 'standing', describes: 'Draft, adopted or superseded.', value: (one) => one.standing },
    { name: 'from', describes: 'The first year it covers.', value: ({ period }) => period.from },
    { name: 'to', describes: 'The last year it covers.', value: ({ period }) => period.to },
    { name: 'published', describes: 'When it was published.', value: (one) => one.published },
    {
      name: 'publisher',
      describes: 'The ID of the body whose strategy it is.',
      value: ({ publisher }) => publisher.id,
    },
    { name: 'area', describes: 'The ID of its area.', value: ({ area }) => area.id },
    {
      name: 'commitments',
      describes: 'How many commitments we publish.',
      value: ({ counts }) => counts.of,
    },
    {
      name: 'declared_commitments',
      describes: 'How many its publisher counts, when that is more.',
      value: ({ declaredCommitments }) => declaredCommitments,
    },
    {
      name: 'overdue',
      describes: 'How many of those that we publish are overdue.',
      value: ({ counts }) => counts.axes.timeliness.overdue ?? 0,
    },
    {
      name: 'no_due_date',
      describes: 'How many have no due date.',
      value: ({ counts }) => counts.axes.timeliness['no-due-date'] ?? 0,
    },
    {
      name: 'not_rated',
      describes: 'How many have no rating.',
      value: ({ counts }) => counts.axes.rating['not-rated'] ?? 0,
    },
    {
      name: 'never_updated',
      describes: 'How many no report mentions.',
      value: ({ counts }) => counts.axes.freshness['never-updated'] ?? 0,
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};

type PriorityRecord = Pick<Strategy['priorities'][number], 'id' | 'title' | 'level' | 'counts'> & {
  number: string | null;
  priorities: PriorityRecord[];
};

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
