import type { AreaEntry } from '../area/schema.ts';
import { type Day, knownFrom } from '../fields/calendar.ts';
import { type DatedPeriod, datedPeriod, periodInWords } from '../fields/observed-period.ts';
import type { IndicatorEntry } from '../indicator/schema.ts';
import { indicatorGroups } from '../indicator/schema.ts';
import type { Entries, Entry } from '../reading/collections.ts';
import { type Series, seriesOf } from '../series/series.ts';
import type { Site } from '../site/schema.ts';
import { type Comparison, compare } from '../snapshot/compare.ts';
import type { ObservationEntry, SnapshotEntry } from '../snapshot/schema.ts';
import type { Citation } from '../source/cite.ts';
import { joinArea } from './areas.ts';
import { finder, inNaturalOrder } from './find.ts';
import { type Cited, cited, type References } from './references.ts';
import { nameTopics, type TopicName } from './topics.ts';
import type { Area } from './types.ts';

/** The snapshots that were published by the day, by area. */
export function joinSnapshots(entries: Entries, references: References, asAt: Day): Snapshot[] {
  const indicator = finder('indicators', entries.indicators);
  return entries.snapshots
    .filter(({ data }) => knownFrom(data.published) <= asAt)
    .map((entry) => joinSnapshot(entry, indicator, references))
    .sort((one, other) => inNaturalOrder(one.area.name, other.area.name));
}

/** The indicators in the order of their groups, each with its values in all snapshots. */
export function joinIndicators(
  entries: Entries,
  references: References,
  snapshots: Snapshot[],
  site: Pick<Site, 'topics'>,
): Indicator[] {
  const groups = Object.keys(indicatorGroups);
  return entries.indicators
    .map(({ id, data }) => ({
      ...cited(data, references),
      id,
      topics: nameTopics(site, data.topics),
      breaks: data.breaks.map((one) => ({
        ...one,
        source: one.source && references.cite(one.source),
      })),
      ...valuesOf(id, snapshots),
    }))
    .sort(
      (one, other) =>
        groups.indexOf(one.group) - groups.indexOf(other.group) ||
        inNaturalOrder(one.name, other.name),
    );
}

function valuesOf(id: string, snapshots: Snapshot[]) {
  const observations = snapshots
    .flatMap((snapshot) => snapshot.observations)
    .filter(({ indicator }) => indicator.id === id);
  return { observations, series: seriesOf(observations) };
}

function joinSnapshot(
  { id, data }: Entry<SnapshotEntry>,
  indicator: (id: string) => IndicatorEntry,
  references: References,
): Snapshot {
  const [areaId = '', slug = ''] = id.split('/');
  const area = joinArea(areaId, references);
  const name = { id, areaId, slug, title: data.title, published: data.published };
  return {
    ...data,
    ...name,
    area,
    source: references.cite(data.source),
    observations: data.observations.map((observation, at) => {
      const measured = indicator(observation.indicator);
      const about = observation.area ?? areaId;
      const { name: areaName, kind } = references.area(about);
      return {
        ...observation,
        source: observation.source && references.cite(observation.source),
        period: observation.period && periodInWords(observation.period),
        dated: datedPeriod(observation.period),
        id: `${observation.indicator}-${at + 1}`,
        indicator: { ...measured, id: observation.indicator },
        snapshot: name,
        profile: { id: areaId, name: area.name },
        forArea: { id: about, name: areaName, kind },
        isOfAnotherArea: about !== areaId,
        comparisons: observation.comparators.map((comparator) => ({
          ...comparator,
          source: comparator.source && references.cite(comparator.source),
          ...compare(observation, comparator, measured.polarity),
        })),
      };
    }),
  };
}

interface SnapshotName {
  /** "southend-victoria/2023-03" */
  id: string;
  areaId: string;
  /** "2023-03" */
  slug: string;
  title: string;
  published: string;
}

export interface Snapshot extends Omit<SnapshotEntry, 'observations' | 'source'>, SnapshotName {
  area: Area;
  source: Citation;
  /** In the order of the source. */
  observations: Observation[];
}

export interface Observation
  extends Omit<ObservationEntry, 'indicator' | 'area' | 'period' | 'source'> {
  /** Where the value stands, when that is not where the profile stands. */
  source: Citation | undefined;
  /** Its period in words. */
  period: string | undefined;
  /** The same, when it can be put in order. */
  dated: DatedPeriod | undefined;
  /** Unique within the snapshot, and the fragment of its row: "fuel-poverty-4". */
  id: string;
  indicator: Omit<IndicatorEntry, 'source' | 'topics'> & { id: string };
  snapshot: SnapshotName;
  /** The area whose snapshot prints the value. */
  profile: { id: string; name: string };
  /** The area that the value is for. */
  forArea: { id: string; name: string; kind: AreaEntry['kind'] };
  isOfAnotherArea: boolean;
  /** Each comparator with the words for the difference. */
  comparisons: SetBeside[];
}

/** What a value is set beside, with where it stands when that is not where the value does. */
type SetBeside = Omit<ObservationEntry['comparators'][number], 'source'> &
  Comparison & { source: Citation | undefined };

export interface Indicator extends Omit<Cited<IndicatorEntry>, 'topics' | 'breaks'> {
  id: string;
  /** Where its series break, with the documents that say so. */
  breaks: CitedBreak[];
  topics: TopicName[];
  observations: Observation[];
  /** The same in order of time, for each area and group of people. */
  series: Series<Observation>[];
}

type CitedBreak = Omit<IndicatorEntry['breaks'][number], 'source'> & {
  source: Citation | undefined;
};
