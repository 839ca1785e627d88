/**
 * The IDs of the topics of a commitment: those that are given to it, and those of the headings over it but for the
 * ones that its file leaves out.
 */
export function topicsOf({ topics, notTopics }: Given, ofHeadings: readonly string[]): string[] {
  const inherited = ofHeadings.filter((topic) => !notTopics.includes(topic));
  return [...new Set([...topics, ...inherited])];
}

/** For each heading’s ID, the topics that it has: its own, and those of the headings over it. */
export function topicsOfHeadings(
  headings: readonly Heading[],
  from: readonly string[] = [],
): Map<string, string[]> {
  return new Map(
    headings.flatMap(({ id, topics, priorities }): [string, string[]][] => {
      const own = [...new Set([...from, ...topics])];
      return [[id, own], ...topicsOfHeadings(priorities, own)];
    }),
  );
}

interface Given {
  topics: readonly string[];
  notTopics: readonly string[];
}

interface Heading {
  id: string;
  topics: readonly string[];
  priorities: readonly Heading[];
}
