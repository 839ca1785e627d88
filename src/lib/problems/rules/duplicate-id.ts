import type { Draft } from '../content.ts';
import { locate } from '../locate.ts';
import { priorityIds } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';
import { textsAt, type ValueAtPath, valuesAt } from '../select.ts';

/** What has an ID within its file has one of its own: headings, themes, targets, rows of a framework, terms. */
export const duplicateId: Rule = function* ({ of }) {
  for (const draft of of('strategies')) {
    yield* repeated(draft, priorityIds(draft.data));
    yield* repeated(draft, textsAt(draft.data, 'themes.list.*.id'));
  }
  for (const draft of of('commitments')) {
    yield* repeated(draft, textsAt(draft.data, 'targets.*.id'));
  }
  for (const draft of of('outcomes')) yield* repeated(draft, frameworkIds(draft.data, levels));
  for (const draft of of('glossary')) yield* repeated(draft, textsAt(draft.data, 'terms.*.id'));
};

/** The goals of a framework, their objectives and the indicators of these stand on one page. */
const levels = ['goals', 'objectives', 'indicators'];

function frameworkIds(data: unknown, [level, ...below]: string[]): ValueAtPath<string>[] {
  if (level === undefined) return [];
  return valuesAt(data, `${level}.*`).flatMap(({ path, value }) =>
    [...textsAt(value, 'id'), ...frameworkIds(value, below)].map((spot) => ({
      ...spot,
      path: [...path, ...spot.path],
    })),
  );
}

function* repeated({ file }: Draft, spots: ValueAtPath<string>[]): Generator<Finding> {
  const first = new Map<string, ValueAtPath<string>>();
  for (const { path, value } of spots) {
    const other = first.get(value.toLowerCase());
    first.set(value.toLowerCase(), other ?? { path, value });
    if (!other) continue;
    yield {
      file,
      path,
      code: 'duplicate-id',
      what: `The ID “${value}” is taken on line ${locate(file, other.path).line}.`,
      fix: `Give this one another ID, for example ${value.toLowerCase()}-b.`,
    };
  }
}
