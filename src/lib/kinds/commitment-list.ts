import { z } from 'zod';
import type { PriorityEntry } from '../priority/schema.ts';
import { address, missingFragment } from '../site/address.ts';
import { strategySchema } from '../strategy/schema.ts';
import { headingsBelow, headingTitles } from './headings.ts';
import type { Folder, FolderPage } from './kind.ts';
import { trackerCard } from './share-words.ts';

/** The list that each strategy has of its commitments. */
export const commitmentList: FolderPage = {
  address: ({ owner, data }) =>
    address.list({
      id: owner,
      list: data.some((one) => kindOf(one).endsWith('-statement')) ? 'statements' : 'commitments',
    }),
  parts: partsOf,
  isMadeEmpty: true,
  partTitles: (owner, { strategies }) => {
    const strategy = strategies.find(({ id }) => id === owner);
    return [
      ...headingTitles(strategy?.priorities ?? []),
      ...(strategy?.missing ?? []).map(
        ({ ref }) => [missingFragment(ref), `There is no ${ref}`] as const,
      ),
    ];
  },
  title: (owner, { strategies }) => {
    const strategy = strategies.find(({ id }) => id === owner);
    return strategy && `The commitments of ${strategy.title}`;
  },
  cards: (owner, register) =>
    register.strategies
      .filter(({ id }) => id === owner)
      .map((strategy) => trackerCard(strategy, register)),
};

function partsOf({ ownerData, data }: Folder): string[] | undefined {
  const strategy = z.safeParse(strategySchema, ownerData);
  // A commitment that cannot be read may be the one that a heading is there for.
  if (!strategy.success || data.includes(undefined)) return undefined;
  const used = new Set(data.map((one) => (one as { priority?: unknown })?.priority));
  const isShown = (heading: PriorityEntry): boolean =>
    used.has(heading.id) || heading.priorities.some(isShown);
  const chapters = strategy.data.priorities.filter(isShown);
  const deeper = chapters.flatMap((chapter) => headingsBelow(chapter.priorities));
  return [
    ...chapters.map(({ id }) => id),
    ...deeper.filter(({ id }) => used.has(id)).map(({ id }) => id),
    ...strategy.data.missing.map(({ ref }) => missingFragment(ref)),
  ];
}

function kindOf(data: unknown): string {
  return String((data as { kind?: unknown })?.kind);
}
