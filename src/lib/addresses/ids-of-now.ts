import { leaves, type Path, refersTo } from '../fields/shape.ts';
import { homeOf, isWithinStrategy } from '../kinds/reference.ts';
import { readDecision } from '../meeting/decision-place.ts';
import { type CollectionName, collections } from '../reading/collections.ts';
import type { AddressLine } from './line.ts';
import { idNow } from './update.ts';

/**
 * What a file said, with each entry that it names and that moved since under the ID that it has now. Two states of
 * a file can then be compared, and a new ID is no change.
 *
 * @param id that of the file, which tells in which strategy the IDs are.
 */
export function withIdsOfNow<Data>(
  name: CollectionName,
  id: string,
  data: Data,
  lines: readonly AddressLine[],
): Data {
  const now = structuredClone(data);
  for (const { path, value, schema } of leaves(collections[name].schema, data)) {
    const to = refersTo(schema);
    if (path.at(-1) === 'decision') put(now, path, decisionOfNow(String(value), lines));
    const folder = to === 'topics' ? to : to && homeOf(to);
    if (!to || !folder) continue;
    // An ID with a stroke says its strategy itself.
    const isWithin = isWithinStrategy(to) && !String(value).includes('/');
    const within = isWithin ? [folder, id.split('/')[0]] : [folder];
    const moved = idNow([...within, value].join('/'), lines);
    put(now, path, moved.split('/').slice(within.length).join('/'));
  }
  return now;
}

/** A decision names the meeting of a board, which may have another name now. */
function decisionOfNow(value: string, lines: readonly AddressLine[]): string {
  const read = readDecision(value);
  if (read.kind !== 'meeting') return value;
  const id = idNow(`meetings/${read.boardId}/${read.on}`, lines).slice('meetings/'.length);
  return read.minute === undefined ? id : `${id}#${read.minute}`;
}

function put(data: unknown, path: Path, value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
}
