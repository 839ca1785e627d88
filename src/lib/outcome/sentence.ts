import { periodInWords } from '../fields/observed-period.ts';
import { agree, be, capitalised, count, inFigures, listed, was } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { ActualPoint } from './actual-points.ts';
import type { ActualEntry, OutcomeFiguresEntry, TargetEntry } from './figures.ts';
import type { TargetVerdict } from './verdict.ts';
import { aimInWords, whyUnsure } from './verdict-words.ts';

/**
 * What the figures of a row show, as sentences to be read in place of its drawing: from which value it started, the
 * newest one, and each target with whether it was met. What the publisher says of a target stands apart.
 */
export function outcomeSentence({ baseline, points, targets, polarity }: FiguresInOrder): string {
  const newest = points.at(-1);
  return [
    baseline &&
      `Baseline${baseline.period ? `, ${periodInWords(baseline.period)}` : ''}: ${baseline.printed}.`,
    newest
      ? `Newest value, ${newest.words}: ${valueInWords(newest.now)}.`
      : 'No newer value has been found.',
    ...targets.map((target) => targetInWords(target, polarity)),
    ...points.flatMap(({ words, now }) =>
      now.says ? [`For ${words} the publisher itself says “${now.says}”.`] : [],
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many targets of a framework were met, as its answer; undefined where none is given as a figure. */
export function frameworkAnswer(targets: readonly TargetVerdict[]): Answer | undefined {
  if (targets.length === 0) return undefined;
  const number = (verdict: TargetVerdict['verdict']) =>
    targets.filter((one) => one.verdict === verdict).length;
  const ahead = targets.filter(({ because }) => because === 'not-over').length;
  const [met, missed] = [number('met'), number('not-met')];
  const unclear = number('cannot-be-told') - ahead;
  const parts = [
    met > 0 && `${inFigures(met)} ${agree(met, was)} met`,
    missed > 0 && `${inFigures(missed)} ${agree(missed, was)} not met`,
    ahead > 0 && `${inFigures(ahead)} ${agree(ahead, be)} for a time that is not over`,
    unclear > 0 && `for ${inFigures(unclear)} it cannot be told`,
  ].filter((part) => part !== false);
  const only = 'the only target in figures';
  if (targets.length === 1 && unclear === 1) {
    return { headline: `It cannot be told if ${only} was met.`, detail };
  }
  if (targets.length === 1) {
    const ending = parts.join('').replace('1 ', '');
    return { headline: `${capitalised(only)} ${ending}.`, detail };
  }
  return {
    headline: `Of ${count(targets.length, 'target')} in figures, ${listed(parts, 'and')}.`,
    detail,
  };
}

const detail =
  'This is what the figures show, by our rule. What the publisher says of a target stands beside it.';

/** The figures of a row with what was measured in order of time. */
export interface FiguresInOrder extends Pick<OutcomeFiguresEntry, 'polarity'> {
  baseline?: Pick<NonNullable<OutcomeFiguresEntry['baseline']>, 'period' | 'printed'> | undefined;
  points: readonly ActualPoint<SpokenActual>[];
  targets: readonly JudgedTarget[];
}

/** A target with what the figures show of it. */
type JudgedTarget = Pick<TargetEntry, 'period' | 'printed' | 'value'> & TargetVerdict;

type SpokenActual = Pick<ActualEntry, 'printed' | 'suppressed' | 'provisional' | 'says'>;

function targetInWords(target: JudgedTarget, polarity: OutcomeFiguresEntry['polarity']): string {
  const aim = `the target for ${periodInWords(target.period)}, ${aimInWords(target, polarity)}`;
  switch (target.because) {
    case undefined:
      return `${capitalised(aim)}, ${target.verdict === 'met' ? 'was met' : 'was not met'}.`;
    case 'not-over':
      return `${capitalised(aim)}, cannot be judged yet: its time is not over.`;
    default:
      return `It cannot be told if ${aim}, was met, because ${whyUnsure[target.because]}.`;
  }
}

function valueInWords({ printed, suppressed, provisional }: SpokenActual): string {
  if (suppressed) return `none is given. ${suppressed.replace(/\.$/, '')}`;
  return provisional ? `${printed}, which is provisional` : printed;
}
