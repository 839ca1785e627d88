/** Freezes a value and everything in it, so that no page can change what another page reads. */
export function deepFreeze<Value>(value: Value): Value {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const name of ['set', 'add', 'delete', 'clear']) {
      if (name in value) Object.defineProperty(value, name, { value: refuse });
    }
    for (const part of [...value].flat()) deepFreeze(part);
  }
  for (const part of Object.values(Object.freeze(value) as object)) deepFreeze(part);
  return value;
}

/** To freeze a map or a set leaves what is in it open. */
function refuse(): never {
  throw new TypeError('What is frozen cannot be changed.');
}
