import type { z } from 'zod';
import { stateWords } from '../axes/axes.ts';
import {
  type CorrectedMeaning,
  type StatusWord,
  saidLifecycle,
  saidRating,
} from './status-word.ts';

/** The two axes on which a publisher speaks. */
export type SaidAxis = 'lifecycle' | 'rating';

export const saidAxes: readonly SaidAxis[] = ['lifecycle', 'rating'];

/** A status word with what it says on each axis, as everything that shows it has it. */
export interface KnownWord extends Meanings {
  /** As it is shown, everywhere: with what it stands for, when it is only a number or a letter. */
  word: string;
  /** As the publisher prints it, and as the content writes it. */
  printed: string;
  definition: string | undefined;
  corrected: CorrectedMeaning[];
  /** Whether it is a word of a scale, whose newer word takes the place of the older one on both axes. */
  isOfScale: boolean;
}

/** What a word says on each axis; undefined where it says nothing. */
export interface Meanings {
  lifecycle: z.infer<typeof saidLifecycle> | undefined;
  rating: z.infer<typeof saidRating> | undefined;
}

/** A status word as everything that shows it has it. */
export function knownWord(declared: StatusWord): KnownWord {
  const { word, definition, corrected } = declared;
  return {
    ...meaningsOf(declared),
    word: shownWord(declared),
    printed: word,
    definition,
    corrected,
    isOfScale: isOfScale(declared),
  };
}

/** A publisher's word as readers get it in every place: “On course”, and “1 (Achieved)”, never a bare “1”. */
export function shownWord({ word, label }: Pick<StatusWord, 'word' | 'label'>): string {
  return label === undefined ? word : `${word} (${label})`;
}

/** What a word says on each axis. */
export function meaningsOf(declared: StatusWord): Meanings {
  const { axis, means, lifecycle, rating } = declared;
  const written = isOfScale(declared)
    ? { lifecycle, rating }
    : { lifecycle: undefined, rating: undefined, [axis ?? 'rating']: means };
  return {
    lifecycle: saidLifecycle.safeParse(written.lifecycle).data,
    rating: saidRating.safeParse(written.rating).data,
  };
}

/** What a word is taken for, in our words: “Completed”, or “In progress, On track” for one that speaks for both. */
export function meaningInWords(declared: StatusWord): string {
  const { lifecycle, rating } = meaningsOf(declared);
  const taken = [lifecycle ?? [], rating ?? []].flat();
  return taken.length > 0 ? taken.map((state) => stateWords[state]).join(', ') : 'Nothing';
}

/** Whether a word is declared as one of a scale that speaks for both axes. */
export function isOfScale({ lifecycle, rating }: StatusWord): boolean {
  return lifecycle !== undefined || rating !== undefined;
}

/** The axis on which a state lies. */
export function axisOf(state: string): SaidAxis {
  return state === 'not-rated' || saidRating.safeParse(state).success ? 'rating' : 'lifecycle';
}

/** The state that stands for nothing said on each axis. */
export const unsaid = { lifecycle: 'not-said', rating: 'not-rated' } as const;
