import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** The rules that slips are planted in: in two groups, because what protects the past is held to more. */
export const groups: readonly RuleGroup[] = [
  {
    name: 'the rules that protect what was published',
    least: 0.9,
    files: globSync([
      'src/lib/fields/sameness.ts',
      'src/lib/addresses/*.ts',
      'src/lib/*/append-only.ts',
      'src/lib/commitment/points.ts',
      'src/lib/problems/published.ts',
    ])
      .filter((file) => !isDoor(file))
      .sort(),
  },
  {
    name: 'the other rules of concepts, of joins and of what is published',
    least: 0.85,
    files: otherRules(),
  },
];

/** The files of both groups, by their folder. A folder is a trial of its own, so that a run can be resumed. */
export function foldersOfRules(): Map<string, string[]> {
  const files = groups.flatMap((group) => group.files).sort();
  return Map.groupBy(files, dirname);
}

/** Schemas say what a file may hold, and policies what holds for a field: the compiler and the docs hold them. */
function otherRules(): string[] {
  const concepts = [
    ...[
      'fields',
      'axes',
      'area',
      'glossary',
      'indicator',
      'meeting',
      'organisation',
      'outcome',
      'page',
    ],
    ...['source', 'site', 'topic', 'progress', 'snapshot', 'series'],
    ...['commitment', 'priority', 'strategy'],
  ];
  return globSync([
    `src/lib/{${concepts.join(',')}}/*.ts`,
    'src/lib/register/*.ts',
    'src/lib/publish/**/*.ts',
  ])
    .filter((file) => !/\/(schema|edit-settings|fields|types)\.ts$/.test(file) && !isDoor(file))
    .filter((file) => !/\/(append-only|points|sameness)\.ts$/.test(file))
    .sort();
}

/** The door from the content to the pages holds no rule, and opens only in a build. */
function isDoor(file: string): boolean {
  return file.endsWith('/load.ts');
}

/** Rules that are tried together. */
export interface RuleGroup {
  /** What they are, after “Slips planted in”. */
  name: string;
  /** The share of the slips that a test has to notice. */
  least: number;
  files: string[];
}
