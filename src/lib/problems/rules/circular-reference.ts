import { listed } from '../../fields/sentence.ts';
import type { Path } from '../../fields/shape.ts';
import type { CollectionName } from '../../reading/collections.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textsAt } from '../select.ts';

/** No entry is part of itself, by however many steps, and no commitment points to itself. */
export const circularReference: Rule = function* (content) {
  yield* circles(content, 'areas', 'within');
  yield* circles(content, 'organisations', 'partOf');
  yield* circles(content, 'sources', 'printedIn.document');
  yield* circles(content, 'strategies', 'follows.*');
  for (const { file, place, data } of content.of('commitments')) {
    const places = ['seeAlso.*', 'serves.*', 'withdrawn.replacedBy'];
    for (const { path, value } of places.flatMap((one) => textsAt(data, one))) {
      if (value !== place.slug && value !== place.id) continue;
      yield {
        file,
        path,
        code: 'circular-reference',
        what: `“${value}” is this commitment itself.`,
        fix: 'Take it out, or write the ID of the other commitment that is meant.',
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
      path: pathTo(field, data, way[1] ?? id),
      code: 'circular-reference',
      what:
        way.length === 1
          ? `“${id}” is this entry itself.`
          : `“${id}” leads back to itself, by way of ${listed(others, 'and')}.`,
      fix: fixes[field] ?? `Take the field ${field} away in the one that stands at the top.`,
    };
  }
}

const fixes: Record<string, string> = {
  'follows.*': 'Keep follows in the newer one alone: what follows a strategy is worked out.',
};

function pathTo(field: string, data: unknown, next: string): Path {
  return textsAt(data, field).find(({ value }) => value === next)?.path ?? field.split('.');
}

/** The IDs from an entry back to itself by the shortest way, or undefined when no way leads back. */
function wayFrom(id: string, field: string, byId: Map<string, Draft>): string[] | undefined {
  const seen = new Set([id]);
  let ways = [[id]];
  while (ways.length > 0) {
    const next = ways.flatMap((way) =>
      textsAt(byId.get(way.at(-1) ?? '')?.data, field).map(({ value }) => ({ way, value })),
    );
    const back = next.find(({ value }) => value === id);
    if (back) return back.way;
    const fresh = next.filter(({ value }) => !seen.has(value));
    for (const { value } of fresh) seen.add(value);
    ways = fresh.map(({ way, value }) => [...way, value]);
  }
  return undefined;
}
