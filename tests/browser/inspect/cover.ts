/**
 * A few of the pages that have between them all that any of the pages has. The page that adds most comes first.
 * What is on pages taken already (`had`) needs no other.
 */
export function cover(
  things: ReadonlyMap<string, readonly string[]>,
  had: Iterable<string> = [],
): string[] {
  const before = new Set([...had].flatMap((path) => things.get(path) ?? []));
  const left = new Map(
    [...things].map(([path, all]) => [path, all.filter((thing) => !before.has(thing))] as const),
  );
  const taken: string[] = [];
  for (;;) {
    const [path, added] = [...left].reduce(
      (most, one) => (one[1].length > most[1].length ? one : most),
      ['', []] as readonly [string, readonly string[]],
    );
    if (added.length === 0) return taken;
    taken.push(path);
    const now = new Set(added);
    for (const [other, all] of left)
      left.set(
        other,
        all.filter((thing) => !now.has(thing)),
      );
  }
}
