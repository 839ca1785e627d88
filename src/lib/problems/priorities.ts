import type { Path } from '../fields/shape.ts';
import { textAt, textsAt, type ValueAtPath, valuesAt } from './select.ts';

/** The IDs of all headings of a strategy, whatever their depth, in the order of the file. */
export function priorityIds(data: unknown): ValueAtPath<string>[] {
  return textsInPriorities(data, 'id');
}

/** The headings of a strategy with their topics, nested as its file has them. */
export function headingsIn(data: unknown): HeadingWithTopics[] {
  return valuesAt(data, 'priorities.*').map(({ value }) => ({
    id: textAt(value, 'id') ?? '',
    topics: textsAt(value, 'topics.*').map((topic) => topic.value),
    priorities: headingsIn(value),
  }));
}

/** What all headings of a strategy hold in one of their fields, in the order of the file. */
export function textsInPriorities(
  data: unknown,
  field: string,
  from: Path = [],
): ValueAtPath<string>[] {
  return valuesAt(data, 'priorities.*', from).flatMap(({ path, value }) => [
    ...textsAt(value, field, path),
    ...textsInPriorities(value, field, path),
  ]);
}

interface HeadingWithTopics {
  id: string;
  topics: string[];
  priorities: HeadingWithTopics[];
}
