import type { ReferencedCollection } from '../fields/id.ts';
import { priorityNoun } from '../priority/noun.ts';
import type { CollectionName } from '../reading/collections.ts';
import { kindOf } from './kinds.ts';
import type { Noun } from './noun.ts';

/** What it is called that a field points to. */
export function nounOf(name: ReferencedCollection): Noun {
  const home = homeOf(name);
  return home ? kindOf(home).noun : priorityNoun;
}

/**
 * The collection that holds what a field points to. Undefined for headings, which stand in the file of
 * their strategy.
 */
export function homeOf(name: ReferencedCollection): CollectionName | undefined {
  if (name === 'priorities') return undefined;
  return name === 'reports' ? 'progress' : name;
}
