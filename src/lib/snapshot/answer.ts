import { count, inFigures } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';

/**
 * What a snapshot says as a whole: how many measures are higher and lower than the first comparator.
 * Without a confidence interval nothing is called better or worse, and the answer says so.
 */
export function snapshotAnswer(
  observations: ComparedObservation[],
  comparator = 'England',
): Answer {
  const compared = observations.flatMap(({ comparisons, isOfAnotherArea }) =>
    isOfAnotherArea
      ? []
      : comparisons.filter(({ name, position }) => name === comparator && position !== undefined),
  );
  const number = (start: string) => compared.filter(({ words }) => words.startsWith(start)).length;
  const [higher, lower, same] = [number('Higher'), number('Lower'), number('The same')];
  if (compared.length === 0) {
    return {
      headline: `No measure is set beside ${comparator}.`,
      detail: 'The source prints its values alone, so we cannot say how they compare.',
    };
  }
  const unsure =
    'No confidence interval was published, so a difference may be chance. We call nothing better or worse.';
  if (compared.length === 1) {
    const how = higher ? 'higher than' : lower ? 'lower than' : 'the same as';
    const sure = same ? '' : ', and we cannot say if the difference matters';
    return {
      headline: `On the only measure that is compared this area is ${how} ${comparator}${sure}.`,
      detail: unsure,
    };
  }
  return {
    headline: `${onHowMany(higher, compared.length)} this area is higher than ${comparator}, and we cannot say if the difference matters.`,
    detail: [
      lower > 0 && `On ${inFigures(lower)} it is lower.`,
      same > 0 && `On ${inFigures(same)} it is the same.`,
      unsure,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function onHowMany(part: number, of: number): string {
  const measures = count(of, 'measure');
  if (part === of) return `On all ${measures}`;
  return `On ${part === 0 ? 'none' : inFigures(part)} of ${measures}`;
}

interface ComparedObservation {
  isOfAnotherArea: boolean;
  comparisons: { name: string; words: string; position: number | undefined }[];
}
