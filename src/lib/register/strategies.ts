import type { Day } from '../fields/calendar.ts';
import { countStandings } from '../priority/counts.ts';
import type { Site } from '../site/schema.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { joinArea } from './areas.ts';
import type { Entries, Entry } from './collections.ts';
import { joinCommitments } from './commitments.ts';
import { nameCommitment, nameReport } from './names.ts';
import { joinPriorities } from './priorities.ts';
import type { References } from './references.ts';
import { joinUpdate, knownReports } from './reports.ts';
import type { Commitment, Organisation, Report, Strategy, StrategyName } from './types.ts';

/** What the joins of a strategy need to look up. */
export interface StrategyContext extends References {
  organisations: Map<string, Organisation>;
  site: Site;
  asAt: Day;
}

/** A strategy with its headings, commitments, reports and counts, as at the day. */
export function joinStrategy(
  { id, data }: Entry<StrategyEntry>,
  entries: Entries,
  context: StrategyContext,
): Strategy {
  const known = knownReports(entries, id, context.asAt);
  const name = nameStrategy({ id, data }, context, known.at(-1)?.data.nextReport);
  const events = data.events
    .filter(({ on }) => on <= context.asAt)
    .map((event) => ({ ...event, source: event.source && context.cite(event.source) }))
    .sort((one, other) => other.on.localeCompare(one.on));
  const commitments = joinCommitments({ name, data, entries, known, events, context });
  const byId = new Map(commitments.map((commitment) => [commitment.slug, commitment]));
  return {
    ...data,
    id,
    publisher: organisation(data.publisher, context),
    partners: data.partners.map((partner) => organisation(partner, context)),
    area: joinArea({ id: data.area, data: context.area(data.area) }, context),
    priorities: joinPriorities(data.priorities, data.levels, commitments),
    commitments,
    counts: countStandings(commitments),
    reports: known.map((entry) => joinReport(entry, name, data, byId, context)).reverse(),
    nextReport: name.nextReport,
    reporting: data.reporting && {
      ...data.reporting,
      source: context.cite(data.reporting.source),
    },
    milestones: data.milestones.map((milestone) => ({
      ...milestone,
      source: context.cite(milestone.source),
    })),
    events,
    missing: data.missing.map(({ ref, before, text }) => ({
      ref,
      before: commitment(before, byId),
      text,
    })),
    source: context.cite(data.source),
  };
}

/** An organisation by its ID. One that is not there has escaped the check, which is a bug of ours. */
export function organisation(id: string, { organisations }: StrategyContext): Organisation {
  const found = organisations.get(id);
  if (!found) throw new Error(`There is no organisation “${id}”.`);
  return found;
}

function commitment(slug: string, byId: Map<string, Commitment>): Commitment {
  const found = byId.get(slug);
  if (!found) throw new Error(`There is no commitment “${slug}”.`);
  return found;
}

function nameStrategy(
  { id, data }: Entry<StrategyEntry>,
  context: StrategyContext,
  nextReport: string | undefined,
): StrategyName {
  const publisher = organisation(data.publisher, context);
  return {
    id,
    title: data.title,
    shortTitle: data.shortTitle,
    publisher: { id: publisher.id, name: publisher.name },
    standing: data.standing,
    nextReport,
  };
}

function joinReport(
  entry: ReturnType<typeof knownReports>[number],
  strategy: StrategyName,
  data: StrategyEntry,
  byId: Map<string, Commitment>,
  context: StrategyContext,
): Report {
  const order = [...byId.keys()];
  return {
    ...entry.data,
    ...nameReport(entry),
    strategy,
    source: context.cite(entry.data.source),
    updates: entry.data.updates
      .map((update) => {
        const { slug, id, kind, ref, title } = commitment(update.commitment, byId);
        const name = nameCommitment({ id, data: { ref, kind, title } });
        return {
          order: order.indexOf(slug),
          update: joinUpdate(update, entry, name, data.statusWords),
        };
      })
      .sort((one, other) => one.order - other.order)
      .map(({ update }) => update),
    commitments: byId.size,
  };
}
