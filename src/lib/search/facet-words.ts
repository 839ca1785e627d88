import { axes, stateWords } from '../axes/axes.ts';
import { questions } from '../commitment/method.ts';
import { commitmentKinds } from '../commitment/schema.ts';
import type { Facet } from './facets.ts';

/** What can be found, other than commitments of each kind. */
const otherKinds = {
  strategy: { one: 'Strategy', many: 'Strategies' },
  report: { one: 'Progress report', many: 'Progress reports' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  area: { one: 'Place', many: 'Places' },
  indicator: { one: 'Measure', many: 'Measures' },
  term: { one: 'Word of the glossary', many: 'Words of the glossary' },
} as const;

/** Every kind of thing that can be found, with its name for readers. */
export const foundKinds: Record<string, { one: string; many: string }> = {
  ...commitmentKinds,
  ...otherKinds,
};

/** What each facet is called. */
export const facetWords: Record<Facet, string> = {
  strategy: 'Strategy',
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
  if (facet === 'strategy' || facet === 'lead') return [];
  return axes[facet].map((state) => [state, stateWords[state]]);
}
