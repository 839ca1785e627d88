import { listed } from '../../fields/sentence.ts';
import type { CollectionName } from '../../reading/collections.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** No entry is part of itself, by however many steps, and no commitment points to itself. */
export const circularReference: Rule = function* (content) {
  yield* circles(content, 'areas', 'within');
  yield* circles(content, 'organisations', 'partOf');
  yield* circles(content, 'sources', 'printedIn.document');
  for (const { file, place, data } of content.of('commitments')) {
    for (const { path, value } of [...textsAt(data, 'seeAlso.*'), ...textsAt(data, 'serves.*')]) {
      if (value !== place.slug) continue;
      yield {
        file,
        path,
        code: 'circular-reference',
        what: `“${value}” is this commitment itself.`,
        fix: 'Take it out of the list, or write the ID of the other commitment that is meant.',
      };
    }
  }
};

/** Each circle is told once, at the entry whose ID comes first. */
function* circles(content: Content, collection: CollectionName, field: string): Generator<Finding> {
  const byId = new Map(content.of(collection).map((draft) => [draft.place.id, draft]));
  for (const [id, { file, data }] of byId) {
    const way = wayFrom(id, field, byId);
    if (!way || way.some((step) => step < id)) continue;
    const others = way.slice(1).map((step) => `“${step}”`);
    yield {
      file,
      path: field.split('.'),
      code: 'circular-reference',
      what:
        way.length === 1
          ? `“${textAt(data, field)}” is this entry itself.`
          : `“${id}” leads back to itself, by way of ${listed(others, 'and')}.`,
      fix: `Take the field ${field} away in the one that stands at the top.`,
    };
  }
}

/** The IDs from an entry back to itself, or undefined when the way ends elsewhere. */
function wayFrom(id: string, field: string, byId: Map<string, Draft>): string[] | undefined {
  const way = [id];
  let next = textAt(byId.get(id)?.data, field);
  while (next !== undefined && next !== id && !way.includes(next)) {
    way.push(next);
    next = textAt(byId.get(next)?.data, field);
  }
  return next === id ? way : undefined;
}
