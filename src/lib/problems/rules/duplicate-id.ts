import { suggestedId } from '../../fields/id.ts';
import type { Path } from '../../fields/shape.ts';
import type { Draft } from '../content.ts';
import { locate } from '../locate.ts';
import { priorityIds } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';
import { repeats, textsAt, type ValueAtPath, valuesAt } from '../select.ts';
import { topicIds } from '../targets.ts';

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
  for (const draft of of('site')) yield* repeated(draft, topicIds(draft.data));
  for (const draft of of('glossary')) yield* repeated(draft, textsAt(draft.data, 'terms.*.id'));
};

/** The goals of a framework, their objectives and the indicators of these stand on one page. */
const levels = ['goals', 'objectives', 'indicators'];

function frameworkIds(
  data: unknown,
  [level, ...below]: string[],
  from: Path = [],
): ValueAtPath<string>[] {
  if (level === undefined) return [];
  return valuesAt(data, `${level}.*`, from).flatMap(({ path, value }) => [
    ...textsAt(value, 'id', path),
    ...frameworkIds(value, below, path),
  ]);
}

function* repeated({ file }: Draft, spots: ValueAtPath<string>[]): Generator<Finding> {
  const taken = new Set(spots.map(({ value }) => value.toLowerCase()));
  for (const { again, first } of repeats(spots, ({ value }) => value.toLowerCase())) {
    const { path, value } = again;
    const free = suggestedId(`${value}-b`, (id) => taken.has(id));
    taken.add(free);
    yield {
      file,
      path,
      code: 'duplicate-id',
      what: `The ID “${value}” is taken on line ${locate(file, first.path).line}.`,
      fix: `Give this one another ID, for example ${free}.`,
    };
  }
}
