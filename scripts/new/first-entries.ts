import type { ReferencedCollection } from '../../src/lib/fields/id.ts';
import { a } from '../../src/lib/fields/sentence.ts';
import { homeOf, isWithinStrategy, nounOf } from '../../src/lib/kinds/reference.ts';
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
  const idsOf = (name: ReferencedCollection): (string | undefined)[] => {
    const home = homeOf(name);
    if (name === 'topics') return (entries.site[0]?.data.topics ?? []).map(({ id }) => id);
    if (home === undefined) return [strategy?.data.priorities[0]?.id];
    if (isWithinStrategy(name)) {
      const all = entries[home].map(({ id }) => splitId(id));
      return all.filter(({ strategyId }) => strategyId === owner).map(({ slug }) => slug);
    }
    const isOfStrategy = home === 'sources' && strategy && collection !== 'strategies';
    return isOfStrategy ? [strategy.data.source.document] : entries[home].map(({ id }) => id);
  };
  return {
    /** An ID that is there; undefined when there is none. */
    find: (name: ReferencedCollection): string | undefined =>
      idsOf(name)
        .filter((id) => id !== undefined)
        .sort(inNaturalOrder)[0],
    /** What to say when a starter needs an entry that is not there. */
    lacking: (name: ReferencedCollection): Mistake => {
      const home = homeOf(name);
      const command = home && commandFor(home);
      const where = isWithinStrategy(name) && owner ? ` in ${owner}` : '';
      return new Mistake(
        `It would have to name ${a(nounOf(name).one)}, and there is none${where} yet.\nStart that first${command ? `, like this: ${command}` : '.'}`,
      );
    },
  };
}

export type FirstEntries = ReturnType<typeof firstEntries>;
