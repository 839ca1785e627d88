import { none } from '../fields/date.ts';
import {
  type ChangedField,
  changedFieldName,
  type EntryValue,
  type PointsField,
} from './change.ts';
import { commitmentFields } from './fields.ts';
import type { FactsEntry } from './schema.ts';

/** The points of a list, each as the text by which an entry tells of it. */
export function pointsOf(data: Pick<FactsEntry, PointsField>, field: PointsField): string[] {
  const { textOf } = writtenAs(field);
  return data[field].map(textOf);
}

/** The points as they were before one of them changed; undefined when none says what it should say now. */
export function pointsBefore(
  data: Pick<FactsEntry, PointsField>,
  field: PointsField,
  { was, now }: { was: string; now: string },
): unknown[] | undefined {
  const { textOf, having } = writtenAs(field);
  const points: Point[] = data[field];
  if (now === none) return [...points, having(was)];
  // Of points that say the same, an entry tells of one: the last, as new ones are added at the end.
  const at = points.findLastIndex((point) => textOf(point) === now);
  if (at < 0) return undefined;
  return points.toSpliced(at, 1, ...(was === none ? [] : [having(was, points[at])]));
}

/** What each point said first; undefined when it has not changed, “none” when it was added later. */
export function firstTexts(
  texts: string[],
  field: PointsField,
  changes: { field: ChangedField; was: EntryValue; now: EntryValue }[],
): (string | undefined)[] {
  const first = [...texts];
  for (const { was, now } of changes.filter((change) => change.field === field).toReversed()) {
    if (typeof was !== 'string' || typeof now !== 'string' || now === none) continue;
    const at = first.lastIndexOf(now);
    if (at >= 0) first[at] = was;
  }
  return first.map((text, at) => (text === texts[at] ? undefined : text));
}

type Point = string | { text: string; term?: string };

interface Written {
  textOf: (point: Point) => string;
  /** A point with another text; a new one where there is none to change. */
  having: (text: string, point?: Point) => Point;
}

function writtenAs(field: PointsField): Written {
  return forms[commitmentFields[field].form];
}

const own = (point: Point | undefined) => (typeof point === 'object' ? point : undefined);

const forms: Record<(typeof commitmentFields)[PointsField]['form'], Written> = {
  sentences: { textOf: String, having: (text) => text },
  targets: {
    textOf: (point) => own(point)?.text ?? '',
    having: (text, point) => ({ ...own(point), text }),
  },
  details: {
    textOf: (point) => `${own(point)?.term}: ${own(point)?.text}`,
    having: (words, point) => {
      const same = own(point)?.term ?? '';
      const at = words.startsWith(`${same}: `) ? same.length : words.indexOf(': ');
      // An entry about the past may leave the heading out.
      if (at < 0) return { term: same || changedFieldName('details'), text: words };
      return { term: words.slice(0, at), text: words.slice(at + 2) };
    },
  },
};
