import { type Document, isCollection, isPair, isScalar, type Node, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { describeHidden, hiddenIn } from './text/hidden-characters.ts';
import { mostLevels } from './text/limits.ts';
import { positionOf } from './text/position.ts';
import { describeShortcut } from './yaml-shortcuts.ts';

/**
 * Finds what fields must not hold however it is written: names that every object of a program has, characters
 * that cannot be seen and come from an escape ("\u202e"), fields copied by a merge key (<<), and groups inside groups without end.
 */
export function findHazards(document: Document<Node, boolean>, text: string): Fault[] {
  const faults: Fault[] = [];
  const add = (node: Node, fault: Pick<Fault, 'code' | 'what' | 'fix'>) =>
    faults.push({ ...positionOf(text, node.range?.[0] ?? 0), ...fault });
  visit(document, (_, found, path) => {
    if (isPair(found) && isScalar(found.key)) {
      const name = found.key.value;
      if (name === '<<')
        add(found.key, describeShortcut('<<', 'copies fields from elsewhere in the file'));
      if (isUnsafe(name)) add(found.key, unsafeField(name));
    }
    if (isScalar(found) && typeof found.value === 'string') {
      const [hidden] = hiddenIn(found.value);
      if (hidden) add(found, describeHidden(hidden.character));
    }
    if (isCollection(found) && path.filter(isCollection).length >= mostLevels) {
      add(found as Node, tooDeep);
      return visit.SKIP;
    }
    return undefined;
  });
  return faults;
}

/** The fields of a file stand inside each other without an end that a reader could find. */
export const tooDeep: Pick<Fault, 'code' | 'what' | 'fix'> = {
  code: 'nested-too-deep',
  what: `Groups or lists stand inside more than ${mostLevels} others.`,
  fix: 'Start again from the example on the page of its folder in docs/authoring.',
};

function isUnsafe(name: unknown): name is string {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

function unsafeField(name: string): Pick<Fault, 'code' | 'what' | 'fix'> {
  return {
    code: 'unsafe-field',
    what: `“${name}” cannot be the name of a field, because it means something to programs.`,
    fix: 'Take the line away, with what belongs to it.',
  };
}
