/** Where half, the same and double stand on the axis of a comparison, in per cent of its length. */
export const axis = { half: 4, same: 50, double: 96 };

/**
 * Where a value stands on the axis, on a scale of doubling. Undefined where that says nothing: there is
 * no doubling from nothing, or below it.
 */
export function placeOnAxis(value: number, beside: number): PlaceOnAxis {
  if (value <= 0 || beside <= 0) return { position: undefined, held: false };
  const doublings = Math.log2(value / beside);
  const within = Math.max(-1, Math.min(1, doublings));
  return {
    position: Math.round((axis.same + (axis.double - axis.same) * within) * 100) / 100,
    held: within !== doublings,
  };
}

/** The place of a value's dot. */
export interface PlaceOnAxis {
  /** In per cent of the length of the axis. */
  position: number | undefined;
  /** Whether the dot is held at an end, because the value is beyond half or double. */
  held: boolean;
}
