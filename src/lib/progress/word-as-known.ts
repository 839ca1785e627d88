import type { z } from 'zod';
import type { Day } from '../fields/calendar.ts';
import {
  type CorrectedMeaning,
  type StatusWord,
  saidLifecycle,
  saidRating,
} from './status-word.ts';

/** A status word as it was known on a day: with what it was taken for before the corrections that came later. */
export function wordAsKnown(word: StatusWord, asAt: Day): StatusWord {
  // Entries run forwards, so the first of the later ones says what held on the day.
  const next = word.corrected.find(({ date }) => date > asAt);
  if (!next) return word;
  const corrected = word.corrected.filter(({ date }) => date <= asAt);
  return { ...word, ...onItsAxis(next.was), corrected };
}

/** A meaning with the axis on which it lies. */
function onItsAxis(means: CorrectedMeaning['was']): MeaningOnAxis {
  const rating = saidRating.safeParse(means);
  return rating.success
    ? { axis: 'rating', means: rating.data }
    : { axis: 'lifecycle', means: saidLifecycle.parse(means) };
}

type MeaningOnAxis =
  | { axis: 'lifecycle'; means: z.infer<typeof saidLifecycle> }
  | { axis: 'rating'; means: z.infer<typeof saidRating> };
