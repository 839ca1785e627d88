/** Those that another one has the ref and the title of: only their plans tell them apart. */
export function alike<One extends { ref: string; title: string }>(commitments: One[]): Set<One> {
  const named = Map.groupBy(commitments, ({ ref, title }) => `${ref} ${title}`.toLowerCase());
  return new Set([...named.values()].filter(({ length }) => length > 1).flat());
}
