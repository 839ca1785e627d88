import { z } from 'zod';
import type { PriorityEntry } from '../priority/schema.ts';
import type { Register, Strategy } from '../register/types.ts';
import { address, missingFragment } from '../site/address.ts';
import { strategySchema } from '../strategy/schema.ts';
import { headingsBelow, numbered } from './headings.ts';
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
  partTitles: (owner, register) =>
    ownerIn(register, owner).flatMap(({ priorities, missing }) => [
      ...headingsBelow(priorities).map(numbered),
      ...missing.map(({ ref }) => [missingFragment(ref), `There is no ${ref}`] as const),
    ]),
  title: (owner, register) =>
    ownerIn(register, owner).map(({ title }) => `The commitments of ${title}`)[0],
  cards: (owner, register) =>
    ownerIn(register, owner).map((strategy) => trackerCard(strategy, register)),
};

/** The strategy whose list it is, if it is known on the day. */
function ownerIn({ strategies }: Register, owner: string): Strategy[] {
  return strategies.filter(({ id }) => id === owner);
}

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
