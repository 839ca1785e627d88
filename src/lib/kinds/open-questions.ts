import type { Register } from '../register/types.ts';
import { kindsInOrder } from './kinds.ts';
import type { OpenQuestion } from './note.ts';

/**
 * Every note on something odd in the sources, with the page where it stands and the place in the source:
 * strategies first, each with all that belongs to it, then the other kinds.
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
