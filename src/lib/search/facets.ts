// This file is sent to readers, so it imports nothing.

/** What results can be narrowed by, in the order in which it is offered. */
export const facetNames = [
  'strategy',
  'place',
  'topic',
  'kind',
  'lead',
  'lifecycle',
  'rating',
  'timeliness',
  'freshness',
] as const;

/** The facets whose answers are understood when somebody types them: names of places and states. */
export const spokenFacets = ['timeliness', 'freshness', 'lifecycle', 'rating', 'place'] as const;

export type Facet = (typeof facetNames)[number];
export type Sort = 'relevance' | 'due' | 'updated';
