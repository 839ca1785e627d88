import type { Claim, Said } from '../claim.ts';
import type { Here } from '../here.ts';
import { linksIn } from '../line.ts';

/** The lists of commitments, the links to them and the figures beside each link. */
export const lists: Claim[] = [
  {
    within: 'filters',
    says: '^(?:[^?]+\\? )?(?<label>.+) \\(#held\\)$',
    right: (here, { label = '' }) => ({ held: filtered(here, label) }),
  },
  {
    on: ['list'],
    says: '{held/all} (?:commitments?|proposals?) of (?:the strateg(?:y|ies) )?(?<plan>in force|drafts|that ended)',
    right: (here, { plan = '' }) => {
      const all = here.planned(plan);
      const held = new Set(here.listAt(here.path));
      return { held: all.filter((one) => held.has(one)).length, all: all.length };
    },
  },
  {
    on: ['list'],
    says: '[Pp]age #page of #pages(?: shows #from to #to)?',
    right: (here) => pageOf(here),
  },
  {
    on: ['list'],
    within: 'page-links',
    linked: true,
    says: '^Page #page$',
    right: ({ link }) => ({ page: pageNumber(link) }),
  },
  {
    on: ['list'],
    within: 'list-group',
    says: '^#held in this list(?:, #shown on this page)?\\.',
    right: (here) => ({
      held: (here.listAt(here.path) ?? []).filter(
        ({ strategy }) => titleOf(here, strategy) === here.passage.heading,
      ).length,
      shown: new Set(linksIn(here.passage.section, 'commitment')).size,
    }),
  },
  {
    on: ['filter', 'tracker'],
    says: '{held/all} \\p{L}+ (?:are|is) in this list\\.',
    right: inTracker,
  },
  {
    on: ['filter'],
    says: ': {held/all} \\p{L}+ of ',
    right: inTracker,
  },
];

function inTracker(here: Here, _said: Said) {
  return { held: here.listAt(here.path)?.length, all: here.own.length };
}

function titleOf({ data }: Here, strategy: string): string | undefined {
  return data.strategies.find(({ id }) => id === strategy)?.title;
}

/** How many the list holds that a filter leads to. The filter that is on has no link: its list is this page. */
function filtered(here: Here, label: string): number | undefined {
  const [link] = here.passage.links;
  const { data } = here;
  const kinds: Record<string, number | undefined> = {
    organisations: data.organisations.length,
    areas: data.areas.length,
    indicators: data.indicators.length,
    topics: data.topics.length,
    strategies: data.strategies.length,
    glossary: here.elements('/glossary/', 'dt', 'section').length,
  };
  const [, kind = ''] = /^\/(\w+)\/$/.exec(link?.to ?? '') ?? [];
  const inStrategy = data.strategies.find(({ id }) => link?.to === `#${id}`);
  if (inStrategy) {
    return (here.listAt(here.path) ?? []).filter(({ strategy }) => strategy === inStrategy.id)
      .length;
  }
  return kinds[kind] ?? here.listAt(link?.to ?? here.path)?.length ?? here.labelled(label).length;
}

const onOnePage = 100;

function pageNumber(address: string): number {
  return Number(/page-(\d+)\/$/.exec(address)?.[1] ?? 1);
}

function pageOf(here: Here) {
  const all = here.listAt(here.path)?.length ?? 0;
  const page = pageNumber(here.path);
  return {
    page,
    pages: Math.ceil(all / onOnePage),
    from: (page - 1) * onOnePage + 1,
    to: Math.min(page * onOnePage, all),
  };
}
