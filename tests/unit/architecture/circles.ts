/** What needs what: each name with the names that it needs. */
export type Needs = ReadonlyMap<string, Iterable<string>>;

/**
 * The shortest circle through each name that stands in one, each told once: “a → b → a”. A name that
 * needs itself is none.
 */
export function circlesIn(needs: Needs): string[] {
  const circles = new Map<string, string>();
  for (const name of needs.keys()) {
    const way = shortestWayBack(name, needs);
    if (!way) continue;
    const key = way.toSorted().join(' ');
    if (!circles.has(key)) circles.set(key, [...way, name].join(' → '));
  }
  return [...circles.values()];
}

/** The same files, or whatever else, by the groups that they lie in. */
export function between(needs: Needs, groupOf: (name: string) => string): Needs {
  const groups = new Map<string, Set<string>>();
  for (const [name, needed] of needs) {
    const group = groupOf(name);
    const found = groups.get(group) ?? new Set();
    for (const one of needed) found.add(groupOf(one));
    groups.set(group, found);
  }
  return groups;
}

function shortestWayBack(start: string, needs: Needs): string[] | undefined {
  const ways = new Map<string, string[]>([[start, [start]]]);
  for (const [name, way] of ways) {
    for (const next of needs.get(name) ?? []) {
      if (next === start && way.length > 1) return way;
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}
