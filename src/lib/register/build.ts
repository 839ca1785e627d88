import { commitmentAsKnown, isKnownOn } from '../commitment/as-known.ts';
import { goingOnAsKnown } from '../commitment/carried.ts';
import { type Day, inOrderOfTime, knownFrom } from '../fields/calendar.ts';
import { startFinancialYearIn } from '../fields/financial-year.ts';
import { reportAsKnown } from '../progress/as-known.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import { namesInContent } from '../reading/names-in-content.ts';
import { wordsByLanguage } from '../reading/words-by-language.ts';
import { languagesOf } from '../site/languages.ts';
import { strategyAsKnown } from '../strategy/as-known.ts';
import { joinArea } from './areas.ts';
import { documentsOf } from './documents.ts';
import { inNaturalOrder } from './find.ts';
import { deepFreeze } from './freeze.ts';
import { joinMeetings, joinMeetingsAhead } from './meetings.ts';
import { splitId } from './names.ts';
import { joinOrganisations } from './organisations.ts';
import { joinOutcomes } from './outcomes.ts';
import { plansOf } from './plans.ts';
import { cited, referencesOf } from './references.ts';
import { joinIndicators, joinSnapshots } from './snapshots.ts';
import { joinStrategy } from './strategies.ts';
import { joinTopics } from './topics.ts';
import type { Register } from './types.ts';

/**
 * Joins all entries into the register as at one day. Pure: the same entries and day give the same
 * register. What was published after the day is not in it.
 *
 * Throws only when the entries have not passed the check.
 */
export function build(all: Entries, asAt: Day): Register {
  const site = all.site[0]?.data;
  if (!site) throw new Error('There is no site.yaml.');
  startFinancialYearIn(site.financialYearStarts);
  const references = referencesOf(all);
  const known = all.strategies.filter(
    ({ data }) => knownFrom(references.firstKnown(data).on) <= asAt,
  );
  const commitments = all.commitments.filter(({ data }) => isKnownOn(data, asAt));
  const plansKnown = new Set(known.map(({ id }) => id));
  const ids = new Set(
    commitments.map(({ id }) => id).filter((id) => plansKnown.has(splitId(id).strategyId)),
  );
  const entries = {
    ...all,
    strategies: known.map(asKnown(strategyAsKnown, asAt)),
    commitments: commitments.map(({ id, data }) => ({
      id,
      data: goingOnAsKnown(commitmentAsKnown(data, asAt), (one) => ids.has(one), asAt),
    })),
    progress: all.progress.map(asKnown(reportAsKnown, asAt)),
  };
  const organisations = joinOrganisations(entries, references, asAt);
  const meetings = joinMeetings(entries, references, asAt, site);
  const plans = plansOf(entries, asAt);
  const snapshots = joinSnapshots(entries, references, asAt);
  const strategies = entries.strategies
    .map((entry) =>
      joinStrategy(entry, entries, { ...references, organisations, site, meetings, plans, asAt }),
    )
    .sort((one, other) => inOrderOfTime(other.firstKnown.on, one.firstKnown.on));
  const indicators = joinIndicators(entries, references, snapshots, site);
  return deepFreeze({
    asAt,
    site,
    strategies,
    commitments: strategies.flatMap((strategy) => strategy.commitments),
    organisations: [...organisations.values()].sort((one, other) =>
      inNaturalOrder(one.name, other.name),
    ),
    areas: entries.areas.map(({ id }) => joinArea(id, references)),
    sources: entries.sources.map(({ id, data }) => ({ id, ...data })),
    terms: (entries.glossary[0]?.data.terms ?? []).toSorted((one, other) =>
      inNaturalOrder(one.term, other.term),
    ),
    pages: entries.pages.map(({ id, data }) => ({ id, ...data })),
    reports: strategies
      .flatMap((strategy) => strategy.reports)
      .sort((one, other) => inOrderOfTime(other.asAt, one.asAt)),
    indicators,
    snapshots,
    meetings,
    meetingsAhead: joinMeetingsAhead(all, asAt),
    topics: joinTopics(site, { strategies, indicators, meetings }),
    outcomes: joinOutcomes(entries, references, strategies, asAt),
    documents: documentsOf(entries, asAt),
    reportsAt: site.reportsAt && cited(site.reportsAt, references),
    words: wordsByLanguage(all),
    // In one language no sentence has to be told from another.
    called: languagesOf(site).length > 1 ? namesInContent(all) : new Set(),
  });
}

function asKnown<Data>(read: (data: Data, asAt: Day) => Data, asAt: Day) {
  return ({ id, data }: Entry<Data>): Entry<Data> => ({ id, data: read(data, asAt) });
}
