import type { ReferencedCollection } from '../fields/id.ts';
import { homeOf, isWithinStrategy, nounOf } from '../kinds/reference.ts';
import type { PlaceInCollection } from '../reading/file-place.ts';
import { closestTo } from './closest.ts';
import type { Content } from './content.ts';
import { priorityIds } from './priorities.ts';
import type { FindingWords } from './problem.ts';
import { textsAt, type ValueAtPath } from './select.ts';

/**
 * Looks up what a reference may name, each group of IDs once. Commitments and priorities are those of
 * the strategy that the referring file belongs to. Undefined when another problem is in the way: the
 * strategy is missing, or its headings cannot be read.
 */
export function targets(
  content: Content,
): (collection: ReferencedCollection, from: PlaceInCollection) => Target | undefined {
  const known = new Map<string, Target | undefined>();
  return (collection, from) => {
    const key = isWithinStrategy(collection) ? `${collection}/${strategyIn(from)}` : collection;
    if (!known.has(key)) known.set(key, find(collection, from, content));
    return known.get(key);
  };
}

/**
 * What a reference may name that says its strategy itself: what that strategy holds or, where there is no such
 * strategy, what all others do.
 */
export function ofAnyStrategy(
  collection: ReferencedCollection,
  strategy: string,
  from: PlaceInCollection,
  content: Content,
): Target {
  const home = homeOf(collection) ?? 'commitments';
  const own = content.idsWithin(home, strategy);
  const isElsewhere = (id: string) => !id.startsWith(`${strategyIn(from)}/`);
  const where = `the name of a file in ${home}/ with that of its folder before it`;
  const ids = new Set(own.length > 0 ? own : content.idsOf(home).filter(isElsewhere));
  return { noun: nounOf(collection).one, within: '', ids, where };
}

/** That there is nothing of the ID that was typed, and what to write instead. */
export function noSuch(typed: string, { noun, within, ids, where, add }: Target): FindingWords {
  const meant = closestTo(typed, ids);
  const [first] = ids;
  const example = meant === undefined ? `, for example ${first}` : '';
  return {
    code: 'no-such-entry',
    what: `There is no ${noun} “${typed}”${within}.`,
    fix: first
      ? `Use ${where}${example}.`
      : (add ?? `Add it first: there is no ${noun}${within} yet.`),
    meant,
  };
}

function find(
  collection: ReferencedCollection,
  from: PlaceInCollection,
  content: Content,
): Target | undefined {
  const noun = nounOf(collection).one;
  const strategy = strategyIn(from);
  const within = ` in ${strategy}`;
  const home = homeOf(collection);
  if (collection === 'topics') {
    const [site] = content.of('site');
    // A site.yaml that cannot be read has a problem of its own.
    if (!site) return undefined;
    const ids = new Set(topicIds(site.data).map(({ value }) => value));
    const where = 'the ID of a topic in site.yaml';
    const add = 'Add it under topics in site.yaml first, or take it away here.';
    return { noun, within: '', ids, where, add };
  }
  if (home === undefined) {
    const ids = priorityIds(content.strategyOf(from)?.data).map(({ value }) => value);
    const where = `the ID of a heading in strategies/${strategy}.mdx`;
    return ids.length > 0 ? { noun, within, ids: new Set(ids), where } : undefined;
  }
  if (!isWithinStrategy(collection)) {
    const ids = new Set(content.idsOf(home));
    return { noun, within: '', ids, where: `the name of a file in ${home}/` };
  }
  if (!content.idsOf('strategies').includes(strategy)) return undefined;
  const prefix = `${strategy}/`;
  const all = content.idsWithin(home, strategy);
  const ids = new Set(all.map((id) => id.slice(prefix.length)));
  return { noun, within, ids, where: `the name of a file in ${home}/${prefix}` };
}

/** The IDs of all topics that site.yaml lists, in the order of the file. */
export function topicIds(site: unknown): ValueAtPath<string>[] {
  return textsAt(site, 'topics.*.id');
}

/** A strategy's own file refers within itself. */
function strategyIn({ folder, id }: PlaceInCollection): string {
  return folder ?? id;
}

/** What a reference may name. */
export interface Target {
  noun: string;
  /** “ in mse-2022”, or nothing. */
  within: string;
  ids: Set<string>;
  /** Where an author finds the IDs. */
  where: string;
  /** What to do when there is none yet, where there is more to say than to add one. */
  add?: string;
}
