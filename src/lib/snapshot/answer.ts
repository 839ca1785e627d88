import { agree, be, count, have, inFigures, listed } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { Verdict } from './compare.ts';

/**
 * What a snapshot says as a whole: how many measures are better, worse or similar beside the first comparator, where
 * confidence intervals allow it. Without one nothing is called better or worse, and the answer says so.
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
  if (compared.length === 0) {
    return {
      headline: `No measure is set beside ${comparator}.`,
      detail: 'The source prints its values alone, so we cannot say how they compare.',
    };
  }
  const unjudged = compared.filter(({ verdict }) => verdict === undefined);
  if (unjudged.length === compared.length) return byArithmetic(unjudged, comparator);
  return {
    headline: `Beside ${comparator}, ${judged(compared)}.`,
    detail:
      unjudged.length > 0
        ? `${count(unjudged.length, 'more measure')} ${agree(unjudged.length, have)} no confidence interval, so a difference may be chance.`
        : 'We say so only where the printed confidence intervals allow it.',
  };
}

/** “1 measure is better, 2 are worse and 3 are similar”, of those on which a verdict rests. */
function judged(compared: ComparedValue[]): string {
  const parts = verdicts.flatMap(({ verdict, words }) => {
    const number = compared.filter((one) => one.verdict === verdict).length;
    return number === 0 ? [] : [{ number, words }];
  });
  return listed(
    parts.map(({ number, words }, at) => {
      const who = at === 0 ? count(number, 'measure') : inFigures(number);
      return `${who} ${agree(number, be)} ${words}`;
    }),
    'and',
  );
}

const verdicts: { verdict: Verdict; words: string }[] = [
  { verdict: 'better', words: 'better' },
  { verdict: 'worse', words: 'worse' },
  { verdict: 'higher', words: 'higher' },
  { verdict: 'lower', words: 'lower' },
  { verdict: 'similar', words: 'similar' },
];

function byArithmetic(compared: ComparedValue[], comparator: string): Answer {
  const number = (start: string) => compared.filter(({ words }) => words.startsWith(start)).length;
  const [higher, lower, same] = [number('Higher'), number('Lower'), number('The same')];
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
  comparisons: ComparedValue[];
}

interface ComparedValue {
  name: string;
  words: string;
  position: number | undefined;
  verdict?: Verdict | undefined;
}
