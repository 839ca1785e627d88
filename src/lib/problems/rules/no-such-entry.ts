import { idPattern } from '../../fields/id.ts';
import { leaves, refersTo } from '../../fields/shape.ts';
import { type CollectionName, collectionNames, collections } from '../../register/collections.ts';
import { closestTo } from '../closest.ts';
import type { Content, Draft } from '../content.ts';
import { priorityIds } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';

/** Every ID in a field is that of an entry. Which fields hold IDs is read off the fields themselves. */
export const noSuchEntry: Rule = function* (content) {
  const found = new Map<string, Target>();
  for (const draft of content.drafts) {
    for (const { path, value, schema } of leaves(
      collections[draft.place.collection].schema,
      draft.data,
    )) {
      const collection = refersTo(schema);
      if (!collection || typeof value !== 'string' || !idPattern.test(value)) continue;
      const key = `${collection} ${draft.place.folder ?? draft.place.id}`;
      const target = found.get(key) ?? targetOf(collection, draft, content);
      found.set(key, target);
      if (!target.isKnown || target.ids.has(value)) continue;
      yield complaint(value, target, { file: draft.file, path });
    }
  }
};

function complaint(value: string, target: Target, where: Pick<Finding, 'file' | 'path'>): Finding {
  const meant = closestTo(value, target.ids);
  const example = meant ?? [...target.ids][0];
  return {
    ...where,
    code: 'no-such-entry',
    what: `There is no ${target.noun} “${value}”${target.within}.`,
    fix: example
      ? `Use ${target.where}, for example ${example}.`
      : `Add it first: there is no ${target.noun}${target.within} yet.`,
    meant,
  };
}

/** Commitments and priorities are looked up within the strategy that the file belongs to. */
function targetOf(collection: string, { place }: Draft, content: Content): Target {
  const noun = nouns[collection] ?? 'entry';
  const strategy = place.folder ?? place.id;
  if (collection === 'priorities') {
    const own = content.strategyOf(place);
    const ids = own ? priorityIds(own.data).map(({ value }) => value) : [];
    const where = `the ID of a heading in strategies/${strategy}.mdx`;
    return {
      noun,
      within: ` in ${strategy}`,
      ids: new Set(ids),
      where,
      isKnown: own !== undefined,
    };
  }
  const ids = isCollection(collection) ? content.idsOf(collection) : [];
  if (!isCollection(collection) || collections[collection].depth === 0) {
    const where = `the name of a file in ${collection}/`;
    return { noun, within: '', ids: new Set(ids), where, isKnown: true };
  }
  const prefix = `${strategy}/`;
  const own = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const where = `the name of a file in ${collection}/${prefix}`;
  return { noun, within: ` in ${strategy}`, ids: new Set(own), where, isKnown: true };
}

const nouns: Record<string, string> = {
  areas: 'area',
  commitments: 'commitment',
  organisations: 'organisation',
  priorities: 'priority',
  sources: 'source',
};

function isCollection(name: string): name is CollectionName {
  return (collectionNames as string[]).includes(name);
}

/** What a reference may name. */
interface Target {
  noun: string;
  within: string;
  ids: Set<string>;
  /** Where an author finds the IDs. */
  where: string;
  /** False when the file that holds the IDs cannot be read: then nothing is said of references. */
  isKnown: boolean;
}
