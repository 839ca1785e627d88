import type { Day } from '../fields/calendar.ts';
import { lastDay } from '../fields/calendar.ts';
import { axisOf, isOfScale, saidAxes } from './known-word.ts';
import {
  type CorrectedMeaning,
  type StatusWord,
  saidLifecycle,
  saidRating,
} from './status-word.ts';

/** A status word as it was known on a day: with what it was taken for before the corrections that came later. */
export function wordAsKnown(word: StatusWord, asAt: Day): StatusWord {
  const later = word.corrected.filter(({ date }) => lastDay(date) > asAt);
  const [next] = later;
  if (!next) return word;
  const corrected = word.corrected.filter(({ date }) => lastDay(date) <= asAt);
  // Entries run forwards, so the first of the later ones says what held on the day.
  if (!isOfScale(word)) return { ...word, ...onItsAxis(next.was), corrected };
  const before = saidAxes.flatMap((axis) => {
    const entry = later.find(({ was }) => axisOf(was) === axis);
    return entry ? [[axis, written(entry.was)]] : [];
  });
  return { ...word, ...Object.fromEntries(before), corrected };
}

/** A meaning with the axis on which it lies. */
function onItsAxis(means: CorrectedMeaning['was']): Pick<StatusWord, 'axis' | 'means'> {
  const rating = saidRating.safeParse(means);
  return rating.success
    ? { axis: 'rating', means: rating.data }
    : { axis: 'lifecycle', means: saidLifecycle.parse(means) };
}

function written(was: CorrectedMeaning['was']) {
  return was === 'not-said' || was === 'not-rated' ? 'none' : was;
}
