import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../fields/shape.ts';
import { type Position, positionOf } from '../reading/text/position.ts';
import type { Finding } from './problem.ts';

/**
 * Where in its file a field stands: at its value, or at its name. For a field that is not there, the
 * nearest group around it.
 */
export function locate(file: Finding['file'], path: Path, atName = false): Position {
  const found = find(file, path);
  const named = found?.name?.range?.[0];
  const value = found?.isWhole && !isNothing(found.node) ? found.node?.range?.[0] : undefined;
  const group =
    found?.node && isMap(found.node) && named === undefined ? found.node.range?.[0] : undefined;
  const at = (atName ? named : value) ?? named ?? value ?? group ?? found?.node?.range?.[0];
  return positionOf(file.text, at ?? 0);
}

/** The value of a field as it is typed in the file, without its quotes; undefined when there is none. */
export function typedAt(file: Finding['file'], path: Path): string | undefined {
  const span = spanAt(file, path);
  return (
    span &&
    file.text
      .slice(span.from, span.to)
      .trim()
      .replace(/^(["'])([\s\S]*)\1$/, '$2')
  );
}

/** From where to where a field's value stands in the text. */
export function spanAt(
  file: Finding['file'],
  path: Path,
): { from: number; to: number } | undefined {
  const found = find(file, path);
  const range = found?.isWhole ? found.node?.range : undefined;
  return range ? { from: range[0], to: range[1] } : undefined;
}

function find(file: Finding['file'], path: Path): LocatedNode | undefined {
  let node = file.yaml?.document()?.contents as Node | null | undefined;
  let name: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = (node.items as Pair<Node, Node | null>[]).find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return { node, name, isWhole: false };
      name = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as Node;
      name = undefined;
    } else {
      return { node, name, isWhole: false };
    }
  }
  return { node, name, isWhole: true };
}

function isNothing(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null);
}

interface LocatedNode {
  node: Node | null | undefined;
  /** The name of the field that holds the node; an entry of a list has none. */
  name: Node | undefined;
  /** Whether the path led all the way. */
  isWhole: boolean;
}
