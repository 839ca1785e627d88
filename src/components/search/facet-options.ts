import { facetWords, knownAnswers } from '../../lib/kinds/facet-words.ts';
import { english } from '../../lib/language/english.ts';
import type { Register } from '../../lib/register/types.ts';
import { type Facet, facetNames } from '../../lib/search/facets.ts';

const withoutLead: [string, string] = ['no-lead', english.searching.noLead];

/** The facets with everything that can be chosen, before anything is looked for. */
export function facetOptions(register: Register): FacetOptions[] {
  const { strategies, commitments, topics, areas } = register;
  const leads = new Map(
    commitments.flatMap(({ leads: own }) => own.map(({ id, name }) => [id, name])),
  );
  const own: Partial<Record<Facet, [string, string][]>> = {
    strategy: strategies.map(({ id, shortTitle }) => [id, shortTitle]),
    place: areas.map(({ id, name }) => [id, name]),
    topic: topics.map(({ id, name }) => [id, name]),
    lead: [
      ...[...leads].sort(([, one], [, other]) => one.localeCompare(other, 'en-GB')),
      withoutLead,
    ],
  };
  return facetNames.map((facet) => ({
    facet,
    label: facetWords[facet],
    answers: own[facet] ?? knownAnswers(facet),
  }));
}

export interface FacetOptions {
  facet: Facet;
  label: string;
  answers: [id: string, words: string][];
}
