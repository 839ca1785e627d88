import type { ReferencedCollection } from '../fields/id.ts';
import type { Noun } from '../fields/sentence.ts';
import { priorityNoun } from '../priority/noun.ts';
import { type CollectionName, shapeOf } from '../reading/collections.ts';
import { topicNoun } from '../topic/noun.ts';
import { kindOf } from './kinds.ts';

/** What it is called that a field points to. */
export function nounOf(name: ReferencedCollection): Noun {
  const home = homeOf(name);
  return home ? kindOf(home).noun : withoutFiles[asWithoutFile(name)].noun;
}

/** An ID of it as messages to authors show it. */
export function exampleIdOf(name: ReferencedCollection): string {
  const home = homeOf(name);
  return home ? kindOf(home).exampleId : withoutFiles[asWithoutFile(name)].exampleId;
}

/**
 * The collection that holds what a field points to. Undefined for headings, which stand in the file of
 * their strategy, and for topics, which stand in site.yaml.
 */
export function homeOf(name: ReferencedCollection): CollectionName | undefined {
  if (name === 'priorities' || name === 'topics') return undefined;
  return name === 'reports' ? 'progress' : name;
}

/** What stands in the file of a strategy, or in its folder, is named without the strategy. */
export function isWithinStrategy(collection: ReferencedCollection): boolean {
  const home = homeOf(collection);
  if (home === undefined) return collection === 'priorities';
  return shapeOf(home).folderOf === 'strategies';
}

const withoutFiles = {
  priorities: { noun: priorityNoun, exampleId: 'adult-care' },
  topics: { noun: topicNoun, exampleId: 'housing' },
};

function asWithoutFile(name: ReferencedCollection): keyof typeof withoutFiles {
  return name === 'topics' ? name : 'priorities';
}
