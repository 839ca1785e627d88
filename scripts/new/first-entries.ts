import type { ReferencedCollection } from '../../src/lib/fields/id.ts';
import { withArticle } from '../../src/lib/kinds/noun.ts';
import { homeOf, nounOf } from '../../src/lib/kinds/reference.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';
import { inNaturalOrder } from '../../src/lib/register/find.ts';
import { splitId } from '../../src/lib/register/names.ts';
import { Mistake } from '../terminal/mistake.ts';
import { commandFor, type Request } from './request.ts';

/**
 * An entry that a field of a starter can point to, so that it passes the check: of the strategy, when the
 * file belongs to one, else the first by its ID. A Mistake when there is none yet.
 */
export function firstEntries(entries: Entries, { collection, owner }: Request) {
  const strategy = entries.strategies.find(({ id }) => id === owner);
  const within = (name: 'commitments' | 'progress') =>
    entries[name].map(({ id }) => splitId(id)).filter(({ strategyId }) => strategyId === owner);
  const own: Partial<Record<ReferencedCollection, (string | undefined)[]>> = {
    commitments: within('commitments').map(({ slug }) => slug),
    reports: within('progress').map(({ slug }) => slug),
    priorities: [strategy?.data.priorities[0]?.id],
    ...(strategy && collection !== 'strategies' && { sources: [strategy.data.source.document] }),
  };
  const idsOf = (name: ReferencedCollection): string[] => {
    if (name === 'commitments' || name === 'priorities' || name === 'reports') return [];
    return entries[name].map(({ id }) => id).sort(inNaturalOrder);
  };
  return {
    /** An ID that is there; undefined when there is none. */
    find: (name: ReferencedCollection): string | undefined =>
      (own[name] ?? idsOf(name)).filter((id) => id !== undefined).sort(inNaturalOrder)[0],
    /** What to say when a starter needs an entry that is not there. */
    lacking: (name: ReferencedCollection): Mistake => {
      const home = homeOf(name);
      const command = home && commandFor(home);
      return new Mistake(
        `It would have to name ${withArticle(nounOf(name))}, and there is none${own[name] && owner ? ` in ${owner}` : ''} yet.\nStart that first${command ? `, like this: ${command}` : '.'}`,
      );
    },
  };
}

export type FirstEntries = ReturnType<typeof firstEntries>;
