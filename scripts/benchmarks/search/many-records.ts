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
 * Commitments made of the sentences of the real ones, and everything else of the site as it is. Each names two places that
 * nobody has heard of, because a larger site has more words. Its answers are those of a real one; leads, places and dates
 * differ from strategy to strategy, as they do in life. The same number always makes the same records.
 */
export function manyRecords(real: SearchRecord[], count: number): SearchRecord[] {
  const pick = picker(7);
  const own = real.filter(({ refs }) => refs !== undefined);
  const sentences = own.flatMap(({ title, text }) => [title, ...text.split(/(?<=[.!?]) /)]);
  const areas = real.flatMap(({ facets }) =>
    facets.kind?.[0] === 'area' ? (facets.place ?? []) : [],
  );
  const places = Array.from(
    { length: count },
    () => pick(syllables) + pick(syllables) + pick(syllables),
  );
  let strategy = { id: '', leads, areas, due: months, updated: months };
  const made = Array.from({ length: count }, (_, at): SearchRecord => {
    if (at % perStrategy === 0) {
      strategy = {
        id: `board-${at / perStrategy + 1}`,
        leads: Array.from({ length: 6 }, () => pick(leads)),
        areas: [...new Set([pick(areas), pick(areas), pick(areas)])],
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
      refs: [ref],
      text: `${said.join(' ')} Lead: ${lead}.`,
      facets: { ...model.facets, strategy: [strategy.id], lead: [lead], place: strategy.areas },
      due: pick(strategy.due),
      updated: pick(strategy.updated),
    };
  });
  return [...made, ...real.filter(({ refs }) => refs === undefined)];
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
