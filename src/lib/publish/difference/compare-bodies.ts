import type { Block, BodyBlocks } from '../../reading/bodies.ts';
import type { FieldChange } from './compare-values.ts';

/**
 * The blocks of a page that differ: reworded, added, taken away. When all are there but in another row,
 * or one of them oftener, that is told in one line.
 */
export function compareBodies(was: BodyBlocks, now: BodyBlocks): FieldChange[] {
  const keys = (body: BodyBlocks) => body.map(({ key }) => key);
  if (keys(was).join('\n') === keys(now).join('\n')) return [];
  const gone = without(was, keys(now));
  const added = without(now, keys(was));
  const rows = Math.max(gone.length, added.length);
  if (rows === 0) return [{ ...inBody('order of the page'), was: undefined, now: 'moved parts' }];
  return Array.from({ length: rows }, (_, at) => ({
    ...inBody('page'),
    was: gone[at]?.text,
    now: added[at]?.text,
  }));
}

function without(body: BodyBlocks, keys: string[]): Block[] {
  const known = new Set(keys);
  return body.filter(({ key }) => !known.has(key));
}

function inBody(name: string): Pick<FieldChange, 'path' | 'names'> {
  return { path: ['body'], names: [name] };
}
