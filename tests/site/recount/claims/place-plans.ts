import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { planOf } from '../labels.ts';
import { linksIn } from '../line.ts';
import type { Commitment, Strategy } from '../records.ts';
import { countedByState, planRows, stateOfThem } from './plan-rows.ts';
import { inSeries } from './ways-of-work.ts';

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
  {
    on: ['area'],
    within: 'answer',
    says: '^#plans plans? in force (?:is|are) for this place\\.',
    right: (here) => ({ plans: standing(plansHere(here), 'in force').length }),
  },
  {
    on: ['area'],
    within: 'answer',
    says: `{part/all} \\p{L}+ in (?:it|them) ${stateOfThem}`,
    right: (here, words) => countedByState(here, heldIn(here, 'in force'), words),
  },
  {
    on: ['area'],
    within: 'answer',
    says: ', and #late (?:is|are) overdue\\.$',
    right: (here) => ({ late: here.labelled('overdue', heldIn(here, 'in force')).length }),
  },
  {
    on: ['area'],
    within: 'answer',
    says: '#plans plans? that ended had #held commitments?, counted apart',
    right: (here) => ({
      plans: standing(plansHere(here), 'ended').length,
      held: heldIn(here, 'ended').length,
    }),
  },
  {
    on: ['area'],
    within: 'answer',
    says: '^(?:.* )?Of #plans (?<group>plans? that ended|drafts?) no commitment has been entered by name',
    right: (here, { group = '' }) => ({ plans: standing(plansHere(here), group).length }),
  },
  {
    on: ['area'],
    within: 'answer',
    says: '#plans drafts? puts? forward #held proposals?, counted apart',
    right: (here) => ({
      plans: standing(plansHere(here), 'draft').length,
      held: heldIn(here, 'draft').length,
    }),
  },
  {
    on: ['area'],
    within: 'answer',
    says: 'We have found no report that says where the work is on #unsaid of all #all commitments',
    right: (here) => {
      const all = held(here, plansHere(here));
      return { unsaid: inSeries(all, 'not said').length, all: all.length };
    },
  },
  {
    on: ['area'],
    within: 'answer',
    rare: 'A place without a plan of its own, in which others lie that have one.',
    says: '^#places places? inside it ha(?:s|ve) (?:a plan|plans)\\.',
    right: (here) => ({
      places: here.data.areas.filter(
        ({ id, within }) => within === areaOf(here) && plansAt(here, id).length > 0,
      ).length,
    }),
  },
  ...planRows(['area'], '\\. ', inRow),
  {
    on: ['area'],
    within: 'th',
    says: '^All #plans (?<group>in force|that ended|drafts)$',
    right: (here, { group = '' }) => ({ plans: standing(plansHere(here), group).length }),
  },
];

function areaOf({ path }: Here): string | undefined {
  return /^\/areas\/([^/]+)\/$/.exec(path)?.[1];
}

function plansHere(here: Here): Strategy[] {
  return plansAt(here, areaOf(here));
}

function held(here: Here, plans: Strategy[]): Commitment[] {
  return plans.flatMap(({ id }) => here.of(id));
}

function heldIn(here: Here, words: string): Commitment[] {
  return held(here, standing(plansHere(here), words));
}

/** Those of the plan to which the row leads; of the last row of a group all. */
function inRow(here: Here): Commitment[] {
  const [link] = here.passage.rowLinks;
  const [, id] = /\/strategies\/([^/]+)\/$/.exec(link?.to ?? here.passage.links[0]?.to ?? '') ?? [];
  return id
    ? here.of(id)
    : heldIn(here, / (in force|that ended|drafts)$/.exec(here.passage.row)?.[1] ?? '');
}

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
  return plans.filter(({ plan }) => plan === planOf(words));
}
