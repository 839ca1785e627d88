/** Freezes a value and everything in it, so that no page can change what another page reads. */
export function deepFreeze<Value>(value: Value): Value {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.freeze(value) as object)) deepFreeze(part);
  return value;
}
