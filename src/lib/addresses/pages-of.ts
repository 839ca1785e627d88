import { z } from 'zod';
import { axes } from '../axes/axes.ts';
import type { CommitmentEntry } from '../commitment/schema.ts';
import { commitmentSections } from '../commitment/sections.ts';
import type { GlossaryEntry } from '../glossary/schema.ts';
import type { MeetingEntry } from '../meeting/schema.ts';
import type { OutcomesEntry } from '../outcome/schema.ts';
import type { PriorityEntry } from '../priority/schema.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import { type CollectionName, collections } from '../reading/collections.ts';
import type { PlaceInCollection } from '../reading/file-place.ts';
import { splitId } from '../register/names.ts';
import { address, missingFragment } from '../site/address.ts';
import type { SnapshotEntry } from '../snapshot/schema.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import type { PublicPage } from './line.ts';

/**
 * Every address that some content gives to readers, with the parts of its page that links may point to.
 * The as-at day plays no part: an address is given from the day its file is there.
 */
export function pagesOf(files: ReadableFile[]): PublicPage[] {
  const all = [...pagesOfTheSite, ...listsOf(files), ...files.flatMap(pageOfFile)];
  // Of two that want one address, the check refuses the second.
  return [...new Map(all.toReversed().map((page) => [page.address, page])).values()].reverse();
}

/** A file of the content, as far as it can be read. */
export interface ReadableFile {
  place: PlaceInCollection;
  /** Its fields; undefined when it cannot be read. */
  data: unknown;
  /** The fragments of the headings among its words; undefined when the words cannot be read. */
  headings: string[] | undefined;
}

const pagesOfTheSite: PublicPage[] = [
  { id: 'site', address: address.home(), fragments: [] },
  { id: 'strategies', address: address.strategies(), fragments: [] },
  { id: 'commitments', address: address.commitments(), fragments: [] },
  { id: 'areas', address: address.areas(), fragments: [] },
  { id: 'indicators', address: address.indicators(), fragments: [] },
  { id: 'meetings', address: address.meetings(), fragments: [] },
  { id: 'organisations', address: address.organisations(), fragments: [] },
];

function pageOfFile(file: ReadableFile): PublicPage[] {
  const { collection, id } = file.place;
  const page = pageOf[collection]?.(file.place);
  if (page === undefined) return [];
  const read = z.safeParse(collections[collection].schema, file.data);
  const own = [
    ...(read.success ? (partsOf[collection]?.(read.data as never) ?? []) : []),
    ...(`${collection}/${id}` === 'pages/method' ? methodParts : []),
  ];
  return [
    {
      id: collections[collection].single ? collection : `${collection}/${id}`,
      address: page,
      fragments: read.success && file.headings ? unique([...own, ...file.headings]) : undefined,
      ...(read.success && collection === 'commitments' ? withdrawalOf(read.data) : {}),
    },
  ];
}

/** The lists that each strategy has: of its commitments, and of its reports. */
function listsOf(files: ReadableFile[]): PublicPage[] {
  const of = (collection: CollectionName) =>
    files.filter(({ place }) => place.collection === collection);
  const commitments = Map.groupBy(of('commitments'), ({ place }) => place.folder);
  const reported = new Set(of('progress').map(({ place }) => place.folder));
  return of('strategies').flatMap(({ place: { id }, data }) => {
    const own = commitments.get(id) ?? [];
    const kinds = own.map(({ data: fields }) => String((fields as { kind?: unknown })?.kind));
    const list = kinds.some((kind) => kind.endsWith('-statement')) ? 'statements' : 'commitments';
    const read = z.safeParse(collections.strategies.schema, data);
    return [
      {
        id: `commitments/${id}`,
        address: address.list({ id, list }),
        // A commitment that cannot be read may be the one that a heading is there for.
        fragments:
          read.success && own.every(({ data: fields }) => fields !== undefined)
            ? partsOfList(read.data, own)
            : undefined,
      },
      ...(reported.has(id)
        ? [{ id: `progress/${id}`, address: address.reports(id), fragments: [] }]
        : []),
    ];
  });
}

function partsOfList({ priorities, missing }: StrategyEntry, own: ReadableFile[]): string[] {
  const used = new Set(own.map(({ data }) => (data as { priority?: unknown })?.priority));
  const shown = (heading: PriorityEntry): boolean =>
    used.has(heading.id) || heading.priorities.some(shown);
  const chapters = priorities.filter(shown);
  const deeper = chapters.flatMap((chapter) => allBelow(chapter.priorities));
  return unique([
    ...chapters.map(({ id }) => id),
    ...deeper.filter(({ id }) => used.has(id)).map(({ id }) => id),
    ...missing.map(({ ref }) => missingFragment(ref)),
  ]);
}

/** The address of the page that a file makes; a file of a source makes none. */
const pageOf: Partial<Record<CollectionName, (place: PlaceInCollection) => string>> = {
  glossary: () => address.glossary(),
  strategies: ({ id }) => address.strategy(id),
  commitments: ({ id }) => address.commitment(splitId(id)),
  progress: ({ id }) => address.report(splitId(id)),
  outcomes: ({ id }) => address.outcomes(id),
  areas: ({ id }) => address.area(id),
  snapshots: ({ folder = '', slug }) => address.snapshot({ areaId: folder, slug }),
  indicators: ({ id }) => address.indicator(id),
  organisations: ({ id }) => address.organisation(id),
  meetings: ({ folder = '', slug }) => address.meeting({ boardId: folder, on: slug }),
  pages: ({ id }) => address.page(id),
};

/** The parts of a page that are named after what the file says. */
const partsOf: { [Name in CollectionName]?: (data: never) => string[] } = {
  glossary: ({ terms }: GlossaryEntry) => terms.map(({ id }) => id),
  strategies: ({ priorities }: StrategyEntry) => allBelow(priorities).map(({ id }) => id),
  commitments: ({ targets }: CommitmentEntry) => [
    ...Object.keys(commitmentSections),
    ...targets.flatMap(({ id }) => (id ? [`target-${id}`] : [])),
  ],
  progress: ({ updates }: ProgressEntry) => updates.map(({ commitment }) => `update-${commitment}`),
  outcomes: ({ goals }: OutcomesEntry) =>
    goals.flatMap((goal) => [
      goal.id,
      ...goal.objectives.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]),
    ]),
  snapshots: ({ observations }: SnapshotEntry) =>
    observations.map(({ indicator }, at) => `${indicator}-${at + 1}`),
  meetings: ({ items, decisions }: MeetingEntry) => [
    ...items.map(({ number }) => `item-${number}`),
    ...decisions.map(({ minute }) => `minute-${minute}`),
  ],
};

/** The rules that the page on method explains, whatever else is written there. */
const methodParts: string[] = [...Object.keys(axes), ...Object.values(axes).flat(), 'comparing'];

function withdrawalOf(data: unknown): Pick<PublicPage, 'withdrawn'> {
  const { withdrawn } = data as CommitmentEntry;
  return withdrawn ? { withdrawn: { on: withdrawn.on, reason: withdrawn.reason } } : {};
}

function allBelow(priorities: PriorityEntry[]): PriorityEntry[] {
  return priorities.flatMap((one) => [one, ...allBelow(one.priorities)]);
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
