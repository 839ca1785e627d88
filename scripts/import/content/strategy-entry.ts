import { lifecycles } from '../../../src/lib/axes/axes.ts';
import { type Mapping, nothing } from '../mapping/schema.ts';

/** A new strategy as the mapping file describes it, with the headings and the status words of the plan. */
export function strategyEntry(
  { newStrategy, ...mapping }: Mapping,
  paths: readonly string[][],
  document: string,
): Record<string, unknown> {
  return {
    ...newStrategy,
    titlesBy: 'publisher',
    priorities: nested(paths, mapping.headings, []),
    statusWords: statusWords(mapping),
    source: { document },
  };
}

/** The words that reports use, with their places on the axes. A word that says nothing is no status word. */
function statusWords({ words }: Pick<Mapping, 'words'>): DeclaredWord[] {
  return words.flatMap(({ says, means, label, definition }) => {
    if (means === nothing) return [];
    const [first = '', second] = [means].flat();
    const isLifecycle = (state: string) => (lifecycles as readonly string[]).includes(state);
    const place =
      second === undefined
        ? { axis: isLifecycle(first) ? 'lifecycle' : 'rating', means: first }
        : isLifecycle(first)
          ? { lifecycle: first, rating: second }
          : { lifecycle: second, rating: first };
    return [{ word: says, label, definition, ...place }];
  });
}

/** The headings below some others, in the order in which the plan prints them first. */
function nested(
  paths: readonly string[][],
  headings: Mapping['headings'],
  above: readonly string[],
): Record<string, unknown>[] {
  const below = paths.filter(
    (path) => path.length > above.length && above.every((words, at) => path[at] === words),
  );
  const firsts = [...new Set(below.map((path) => path[above.length] ?? ''))];
  return firsts.map((says) => {
    const under = above.join(' › ') || undefined;
    const heading = headings.find((one) => one.says === says && one.under === under);
    return {
      id: heading?.id,
      title: heading?.title,
      priorities: nested(paths, headings, [...above, says]),
    };
  });
}

type DeclaredWord = { word: string } & Record<string, unknown>;
