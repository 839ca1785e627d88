import { nearestId, suggestedId } from '../../../src/lib/fields/id.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Memory, Remembered } from './memory.ts';
import type { PlannedAction } from './read-plan.ts';

/**
 * Which row is which commitment. One that was imported before keeps its ID; a new one gets an ID from its ref, or from
 * its words where it has none or shares it.
 *
 * @param isTaken which IDs the strategy has given, or cannot give.
 */
export function giveIds(
  actions: readonly PlannedAction[],
  memory: Memory,
  same: Mapping['same'],
  isTaken: (id: string) => boolean,
): Identified {
  const left = new Set(memory.commitments);
  const known = new Map<PlannedAction, Remembered>();
  const take = (fits: (action: PlannedAction, one: Remembered) => boolean) => {
    for (const action of actions) {
      if (known.has(action)) continue;
      const found = [...left].filter((one) => fits(action, one));
      const [only] = found;
      if (!only || found.length > 1) continue;
      known.set(action, only);
      left.delete(only);
    }
  };
  const refOf = ({ facts }: PlannedAction) => facts.ref ?? '';
  take((action, one) => one.says === action.printed && one.ref === refOf(action));
  take((action, one) => one.says === action.printed);
  take((action, one) => same.some(({ says, is }) => says === action.printed && is === one.id));
  const given = new Set(memory.commitments.map(({ id }) => id));
  const shared = new Set(
    actions.map(refOf).filter((ref, at, all) => ref !== '' && all.indexOf(ref) !== at),
  );
  const ids = new Map<PlannedAction, string>();
  for (const action of actions) {
    const before = known.get(action)?.id;
    const id = before ?? suggestedId(nameFor(action), (one) => given.has(one) || isTaken(one));
    given.add(id);
    ids.set(action, id);
  }
  return { ids, known, gone: [...left] };

  function nameFor(action: PlannedAction): string {
    const ref = refOf(action);
    if (ref !== '' && !shared.has(ref) && nearestId(ref) !== '') return ref;
    const words = nearestId(`${ref} ${action.printed}`).split('-').slice(0, 7).join('-');
    return words || 'action';
  }
}

/** Rows that no older one is like, and that have the ref of one that is not there any more: a person has to say. */
export function unclearRows(
  actions: readonly PlannedAction[],
  memory: Memory,
  same: Mapping['same'],
): { action: PlannedAction; maybe: Remembered }[] {
  const { known, gone } = giveIds(actions, memory, same, () => false);
  return actions.flatMap((action) => {
    if (known.has(action) || same.some(({ says }) => says === action.printed)) return [];
    const maybe = gone.find(({ ref }) => ref !== '' && ref === action.facts.ref);
    return maybe ? [{ action, maybe }] : [];
  });
}

export interface Identified {
  ids: ReadonlyMap<PlannedAction, string>;
  /** What was remembered of each row that was imported before. */
  known: ReadonlyMap<PlannedAction, Remembered>;
  /** What the plan does not print any more. */
  gone: Remembered[];
}
