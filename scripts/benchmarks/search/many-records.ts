import { refToken } from '../../../src/lib/commitment/ref.ts';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';

const perStrategy = 125;
const leads = Array.from({ length: 120 }, (_, at) => `body-${at + 1}`);
const months = Array.from(
  { length: 60 },
  (_, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const syllables =
  'ba bro cam de ford go ham ing ka ley lo mar ne ny ock pa rad sea sto ton ve wick wor'.split(' ');

/**
 * Commitments made of the sentences of the real ones. Each names two places that nobody has heard of,
 * because a larger site has more words. Its answers are those of a real one; leads and dates differ
 * from strategy to strategy, as they do in life. The same number always makes the same records.
 */
export function manyRecords(real: SearchRecord[], count: number): SearchRecord[] {
  const pick = picker(7);
  const own = real.filter(({ ref }) => ref !== undefined);
  const sentences = own.flatMap(({ title, text }) => [title, ...text.split(/(?<=[.!?]) /)]);
  const places = Array.from(
    { length: count },
    () => pick(syllables) + pick(syllables) + pick(syllables),
  );
  let strategy = { id: '', leads, due: months, updated: months };
  return Array.from({ length: count }, (_, at) => {
    if (at % perStrategy === 0) {
      strategy = {
        id: `board-${at / perStrategy + 1}`,
        leads: Array.from({ length: 6 }, () => pick(leads)),
        due: Array.from({ length: 4 }, () => pick(months)),
        updated: Array.from({ length: 3 }, () => pick(months)),
      };
    }
    const ref = `W${(at % perStrategy) + 1}`;
    const lead = pick(strategy.leads);
    const model = pick(own);
    const said = [pick(sentences), pick(sentences), pick(sentences), pick(places), pick(places)];
    return {
      ...model,
      path: `/strategies/${strategy.id}/${ref.toLowerCase()}/`,
      ref,
      text: [ref, refToken(ref), ...said, lead].join(' '),
      facets: { ...model.facets, strategy: [strategy.id], lead: [lead] },
      due: pick(strategy.due),
      updated: pick(strategy.updated),
    };
  });
}

/** Picks from lists in an order that is always the same. */
function picker(seed: number): <One>(from: readonly One[]) => One {
  let state = seed;
  return (from) => {
    state = (state * 16_807) % 2_147_483_647;
    const found = from[state % from.length];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
}
