import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { planOf, stateOf } from '../labels.ts';
import type { Commitment } from '../records.ts';
import { countedByState, planRows, stateOfThem } from './plan-rows.ts';
import { inSeries } from './ways-of-work.ts';

const PLANS = '(?<plan>plans? in force|plans? that ended|drafts?)';

/** What is counted on the page of a topic, and beside the links to topics. */
export const topics: Claim[] = [
  {
    on: ['home', 'topics'],
    within: 'topics',
    says: '#held commitments?$',
    right: ({ data, passage }) => ({
      held: data.topics.find(({ id }) => passage.links[0]?.to.endsWith(`/topics/${id}/`))
        ?.commitments.length,
    }),
  },
  {
    on: ['topic'],
    says: `#held (?:commitments?|proposals?) of #plans ${PLANS}`,
    right: (here, { plan = '' }) => counted(here, plan),
  },
  {
    on: ['topic'],
    says: `#plans ${PLANS} had #held commitments? on it`,
    right: (here, { plan = '' }) => counted(here, plan),
  },
  {
    on: ['topic'],
    says: '#plans (?<plan>drafts?) puts? forward #held proposals? on it',
    right: (here, { plan = '' }) => counted(here, plan),
  },
  {
    on: ['topic'],
    within: 'answer',
    says: `^{part/all} \\p{L}+ in force on .+? ${stateOfThem}`,
    right: (here, words) => countedByState(here, inPlans(here, 'in force'), words),
  },
  {
    on: ['topic'],
    says: 'We have found no report that says where the work is on #unsaid of them',
    right: (here) => ({ unsaid: inSeries(own(here), 'not said').length }),
  },
  ...planRows(['topic', 'home'], '^(?:.+?\\. )?', inRow),
  {
    on: ['topic', 'home'],
    within: 'th',
    says: '^All #plans (?<group>in force|that ended|drafts)$',
    right: (here, { group = '' }) => ({
      plans:
        here.type === 'home'
          ? here.data.strategies.filter(({ plan }) => plan === planOf(group)).length
          : new Set(inPlans(here, group).map(({ strategy }) => strategy)).size,
    }),
  },
  {
    on: ['topic'],
    within: 'state-head',
    says: '^(?<label>.+?)(?: when last reported)? #held (?:commitments?|proposals?) (?<plan>in force|of .+)$',
    right: (here, { label = '', plan = '' }) => ({
      held: inGroup(here, label, plan).length,
    }),
  },
  {
    on: ['topic'],
    within: 'state-rows',
    linked: true,
    says: '^#number(?: |[A-Z])',
    right: ({ data, link }) => {
      const ref = data.commitments.find(({ id }) => link.endsWith(`/strategies/${id}/`))?.ref;
      return { number: /^[\d.]*\d/.exec(ref ?? '')?.[0] };
    },
  },
  {
    on: ['topic'],
    says: '^#shown of #held stand here\\.$',
    right: (here) => {
      const [, label = '', plan = ''] = HEAD.exec(here.passage.heading) ?? [];
      return { shown: mostOfAState, held: inGroup(here, label, plan).length };
    },
  },
  {
    on: ['topic'],
    linked: true,
    says: '^All #held commitments on ',
    right: (here) => ({ held: own(here).length }),
  },
  {
    on: ['topic'],
    linked: true,
    says: '^All #values values of this measure$',
    right: ({ data, link }) => ({
      values: data.observations.filter(({ indicator }) => link.includes(`/${indicator}/`)).length,
    }),
  },
];

const HEAD = /^(.+?)(?: when last reported)? \d+ (?:commitments?|proposals?) (.+)$/;
const mostOfAState = 12;

function own({ data, path }: Here): Commitment[] {
  if (path === '/') return data.commitments;
  const [, topic = ''] = /^\/topics\/([^/]+)\/$/.exec(path) ?? [];
  return data.commitments.filter(({ topics: given }) => given.includes(topic));
}

function inPlans(here: Here, words: string): Commitment[] {
  const plan = planOf(words);
  return own(here).filter((one) => one.plan === plan);
}

function counted(here: Here, words: string) {
  const held = inPlans(here, words);
  return { held: held.length, plans: new Set(held.map(({ strategy }) => strategy)).size };
}

/** Those of the plan to which the row leads, and of those of its group that share the row; of the last row all. */
function inRow(here: Here): Commitment[] {
  const leads = here.passage.rowLinks.length > 0 ? here.passage.rowLinks : here.passage.links;
  const ids = leads.flatMap(({ to }) => /\/strategies\/([^/]+)\/$/.exec(to)?.[1] ?? []);
  const plans = here.data.strategies.filter(({ id }) => ids.includes(id));
  const [first] = ids.flatMap((id) => plans.find((one) => one.id === id) ?? []);
  if (!first) return own(here).filter((one) => one.plan === planOf(here.passage.row));
  const sharing = new Set(plans.filter(({ plan }) => plan === first.plan).map(({ id }) => id));
  return own(here).filter(({ strategy }) => sharing.has(strategy));
}

/** Those of a group, by the words at its head. */
function inGroup(here: Here, label: string, plan: string): Commitment[] {
  return inPlans(here, plan).filter((one) => groupOf(one) === stateOf(label));
}

/** What is pressing in a plan in force stands by that, and nowhere else. */
function groupOf({ plan, timeliness, rating, lifecycle }: Commitment): string {
  const states = [timeliness.state, rating.state];
  const urgent = pressing.find((state) => plan === 'in-force' && states.includes(state));
  return urgent ?? lifecycle.state;
}

const pressing = ['overdue', 'date-passed-no-report', 'off-track', 'at-risk', 'due-soon'];
