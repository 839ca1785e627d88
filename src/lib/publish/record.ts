import type { Day } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { Commitment, Register, Strategy } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';

/** The version of the shape of the data files. It rises when a field changes or goes. */
export const dataVersion = 1;

/** A commitment as open data: what the pages show, from the same register. */
export function commitmentRecord(commitment: Commitment, site: PublishedSite) {
  const { standing, due } = commitment;
  return {
    id: commitment.id,
    url: toUrl(address.commitment(commitment), site, site.base),
    strategy: commitment.strategyId,
    ref: commitment.ref,
    kind: commitment.kind,
    title: commitment.title,
    summary: commitment.summary,
    priority: last(commitment.priority.map(({ id, number, title }) => ({ id, number, title }))),
    leads: commitment.leads.map(({ id, name }) => ({ id, name })),
    due: due ? { by: due.by, then: due.then ?? null } : null,
    said: lastSaid(standing),
    lifecycle: saidRecord(standing.lifecycle),
    rating: saidRecord(standing.rating),
    timeliness: {
      state: standing.timeliness.state,
      dueOn: standing.timeliness.dueOn ?? null,
      metOn: standing.timeliness.metOn ?? null,
      rule: standing.timeliness.rule,
      asAt: standing.timeliness.asAt,
    },
    freshness: {
      state: standing.freshness.state,
      lastUpdate: standing.freshness.lastUpdate ?? null,
      rule: standing.freshness.rule,
      asAt: standing.freshness.asAt,
    },
    serves: commitment.serves.map(({ id }) => id),
    servedBy: commitment.servedBy.map(({ id }) => id),
    seeAlso: commitment.seeAlso.map(({ id }) => id),
    targets: commitment.targets.map(({ text }) => text),
    sic: commitment.sic,
    source: {
      document: commitment.source.entry.document,
      locator: commitment.source.entry.locator ?? null,
    },
  };
}

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
    reportingEveryMonths: strategy.reporting?.everyMonths ?? null,
    reports: strategy.reports.map(({ id, title, asAt }) => ({ id, title, asAt })),
    missingRefs: strategy.missing.map(({ ref, text }) => ({ ref, text })),
    counts: strategy.counts,
    priorities: strategy.priorities.map(priorityRecord),
    sic: strategy.sic,
    source: {
      document: strategy.source.entry.document,
      locator: strategy.source.entry.locator ?? null,
    },
  };
}

/** A data file: its version, the day for which it is true, its licence, and its records. */
export function dataFile<OneRecord>(
  records: OneRecord[],
  { asAt, site }: Register,
): DataFile<OneRecord> {
  return { version: dataVersion, asAt, licence: site.licence, records };
}

export interface DataFile<OneRecord> {
  version: number;
  asAt: Day;
  licence: { name: string; link: string };
  records: OneRecord[];
}

/** A data file as the text of its JSON. */
export function dataFileText(file: DataFile<unknown>): string {
  return `${withPlainSpaces(JSON.stringify(file, null, 1))}\n`;
}

/** The site as its full addresses need it. */
export interface PublishedSite {
  address: string;
  base: string;
}

export type CommitmentRecord = ReturnType<typeof commitmentRecord>;
export type StrategyRecord = ReturnType<typeof strategyRecord>;

function saidRecord({ state, word, asAt, report }: Commitment['standing']['lifecycle' | 'rating']) {
  return { state, word: word ?? null, asAt: asAt ?? null, report: report ?? null };
}

/** The newest word on either axis; when one report says both, the rating. */
function lastSaid({ rating, lifecycle }: Commitment['standing']) {
  const said = [
    { axis: 'rating' as const, ...saidRecord(rating) },
    { axis: 'lifecycle' as const, ...saidRecord(lifecycle) },
  ]
    .filter(({ word }) => word !== null)
    .sort((one, other) => (other.asAt ?? '').localeCompare(one.asAt ?? ''))[0];
  if (!said) return null;
  const { word, axis, state, asAt, report } = said;
  return { word, axis, value: state, asAt, report };
}

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

function last<Value>(values: Value[]): Value | null {
  return values.at(-1) ?? null;
}
