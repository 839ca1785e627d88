import { type Axis, axes, stateWords } from '../axes/axes.ts';
import { questions } from '../commitment/method.ts';
import { capitalised, type Noun } from '../fields/sentence.ts';
import type { Facet } from '../search/facets.ts';
import { searchedKinds } from './search-records.ts';

/** Every kind of thing that can be found, with its name for readers. */
export const foundKinds: Record<string, Noun> = Object.assign(
  {},
  ...searchedKinds.map(({ search, noun }) =>
    typeof search?.as === 'string' ? { [search.as]: asLabels(noun) } : search?.as,
  ),
);

function asLabels({ one, many }: Noun): Noun {
  return { one: capitalised(one), many: capitalised(many) };
}

/** What each facet is called. */
export const facetWords: Record<Facet, string> = {
  strategy: 'Strategy',
  place: 'Place',
  topic: 'Topic',
  kind: 'Kind',
  lead: 'Lead',
  lifecycle: questions.lifecycle.question,
  rating: questions.rating.question,
  timeliness: questions.timeliness.question,
  freshness: questions.freshness.question,
};

/** The answers to a facet in their order, with their words, where they are the same on every site. */
export function knownAnswers(facet: Facet): [id: string, words: string][] {
  if (facet === 'kind') return Object.entries(foundKinds).map(([kind, { many }]) => [kind, many]);
  if (!(facet in axes)) return [];
  return axes[facet as Axis].map((state) => [state, stateWords[state]]);
}
