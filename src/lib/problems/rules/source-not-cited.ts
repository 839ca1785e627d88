import { leaves, refersTo } from '../../fields/shape.ts';
import { quote } from '../../fields/text.ts';
import { collections } from '../../reading/collections.ts';
import type { Draft } from '../content.ts';
import type { Rule } from '../problem.ts';

/** A document that nothing cites: no page shows it. It is advice, told once all else is right. */
export const sourceNotCited: Rule = function* ({ drafts, of }) {
  const cited = new Set(drafts.flatMap(citedIn));
  for (const { file, place, data } of of('sources')) {
    if (cited.has(place.id)) continue;
    yield {
      file,
      path: ['title'],
      code: 'source-not-cited',
      what: `Nothing cites ${quote(String(data['title']))}, so no page shows it.`,
      fix: `Cite it as ${quote(place.id)} in the entry that was made from it. If there is none, delete this file.`,
    };
  }
};

function citedIn({ place, data }: Draft): string[] {
  return leaves(collections[place.collection].schema, data).flatMap(({ schema, value }) =>
    refersTo(schema) === 'sources' ? [String(value)] : [],
  );
}
