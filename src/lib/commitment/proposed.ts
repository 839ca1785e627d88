import type { TimelinessFinding } from './timeliness.ts';

/** Whether what a draft puts forward is late: it is only proposed, so no date makes it late, nor soon due. */
export function asProposed(timeliness: TimelinessFinding): TimelinessFinding {
  const { due, metOn, moved } = timeliness;
  const byFirst = moved && { ...moved, byFirst: asProposed(moved.byFirst) };
  if (!due || metOn) return { ...timeliness, ...(byFirst && { moved: byFirst }) };
  return {
    ...timeliness,
    state: 'not-due',
    lateSince: undefined,
    unreportedSince: undefined,
    rule: 'It is only proposed, in a draft, so no date makes it late.',
    ...(byFirst && { moved: byFirst }),
  };
}
