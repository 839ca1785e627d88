import { type Note, type Whose, whoseNotes } from '../fields/source-place.ts';
import type { Register } from '../register/types.ts';
import { kindsInOrder } from './kinds.ts';
import type { OpenQuestion } from './note.ts';

/**
 * Every note on something odd, with the page where it stands and the place in the source: strategies first,
 * each with all that belongs to it, then the other kinds.
 */
export function openQuestions(register: Register): OpenQuestion[] {
  const strategies = register.strategies.map(({ title }) => title);
  const rank = ({ group }: OpenQuestion) => {
    const at = strategies.indexOf(group);
    return at < 0 ? strategies.length : at;
  };
  return kindsInOrder
    .flatMap((kind) => kind.entries(register).flatMap((one) => kind.notes(one)))
    .sort((one, other) => rank(one) - rank(other));
}

/** The same note said in several places of a group is one question. */
export function distinctQuestions(questions: readonly OpenQuestion[]): DistinctQuestion[] {
  const found = new Map<string, DistinctQuestion>();
  for (const { group, whose, label, text, ...place } of questions) {
    const key = JSON.stringify([group, whose, label, text]);
    const known = found.get(key);
    if (known) known.places.push(place);
    else found.set(key, { group, whose, label, text, places: [place] });
  }
  return [...found.values()];
}

/** How many questions are whose, in the order in which readers are told. */
export function countsByWhose(questions: readonly Note[]): { whose: Whose; count: number }[] {
  return (Object.keys(whoseNotes) as Whose[]).map((whose) => ({
    whose,
    count: questions.filter((one) => one.whose === whose).length,
  }));
}

/** A question with all places of a group where it stands. */
export interface DistinctQuestion extends Note {
  group: string;
  /** In the order of the site, at least one. */
  places: Omit<OpenQuestion, 'group' | keyof Note>[];
}
