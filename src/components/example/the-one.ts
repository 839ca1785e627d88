/** The first that is so. Throws where none is, because an example would be gone without a word. */
export function theOne<One>(all: One[], isSo: (one: One) => unknown): One {
  const found = all.find(isSo);
  if (found) return found;
  throw new Error(`The invented town has none for which ${isSo}.`);
}
