import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { linksIn } from '../line.ts';
import type { Strategy } from '../records.ts';

/** How many plans are for a place: its own and those of the areas around it. */
export const placePlans: Claim[] = [
  {
    on: ['areas', 'area'],
    within: 'second-line',
    says: '#plans plans?(?=[,:])',
    right: (here) => ({ plans: plansThere(here).length }),
  },
  ...(['in force', 'ended', 'draft'] as const).map(
    (words): Claim => ({
      on: ['areas', 'area'],
      within: 'second-line',
      says: `(?<=[:,] )#plans ${words}`,
      right: (here) => ({ plans: standing(plansThere(here), words).length }),
    }),
  ),
];

/** The plans for the place to which the line of a list leads. */
function plansThere(here: Here): Strategy[] {
  const [link = ''] = linksIn(here.passage.item);
  const [, id] = /\/areas\/([^/]+)\/$/.exec(link) ?? [];
  return plansAt(here, id);
}

/** The plans for a place by its ID. */
function plansAt({ data }: Here, id: string | undefined): Strategy[] {
  const around = new Set<string>();
  let at: string | null | undefined = id;
  while (at && !around.has(at)) {
    around.add(at);
    at = data.areas.find((area) => area.id === at)?.within;
  }
  return data.strategies.filter(({ area }) => around.has(area.id));
}

function standing(plans: Strategy[], words: string): Strategy[] {
  const state = words === 'in force' ? 'in-force' : words;
  return plans.filter(({ plan }) => plan === state);
}
