import { type Note, type Whose, whoseNotes } from '../fields/source-place.ts';
import type { Register } from '../register/types.ts';
import { address } from '../site/address.ts';
import { kindsInOrder } from './kinds.ts';
import type { OpenQuestion } from './note.ts';

/**
 * Every note on something odd, with the page where it stands and the place in the source: strategies first,
 * each with all that belongs to it, then the other kinds.
 */
export function openQuestions(register: Register): OpenQuestion[] {
  const strategies = register.strategies.map(({ id }) => id);
  const rank = (question: OpenQuestion) => {
    const at = strategies.indexOf(strategyOf(question) ?? '');
    return at < 0 ? strategies.length : at;
  };
  return kindsInOrder
    .flatMap((kind) => kind.entries(register).flatMap((one) => kind.notes(one)))
    .sort((one, other) => rank(one) - rank(other));
}

/** The same note said in several places of a group is one question. */
export function distinctQuestions(questions: readonly OpenQuestion[]): DistinctQuestion[] {
  const found = new Map<string, DistinctQuestion>();
  for (const question of questions) {
    const { group, whose, label, text, ...place } = question;
    const strategy = strategyOf(question);
    const key = JSON.stringify([strategy, group, whose, label, text]);
    const known = found.get(key);
    if (known) known.places.push(place);
    else found.set(key, { strategy, group, whose, label, text, places: [place] });
  }
  return [...found.values()];
}

/** The questions by what they belong to, in the order of the site. */
export function questionGroups(questions: readonly DistinctQuestion[]): QuestionGroup[] {
  const groups = Map.groupBy(questions, ({ strategy, group }) => strategy ?? `of ${group}`);
  // Links were given to parts of one long page by their number.
  return [...groups.values()].flatMap((own, at) => {
    const [first] = own;
    if (!first) return [];
    const { group, strategy } = first;
    return [{ id: `group-${at + 1}`, title: group, strategy, questions: own }];
  });
}

/** The questions of one strategy by whose they are, each with a name for its part of the page. */
export function groupsByWhose(
  questions: readonly DistinctQuestion[],
): { whose: Whose; questions: DistinctQuestion[] }[] {
  return (Object.keys(whoseNotes) as Whose[])
    .map((whose) => ({ whose, questions: questions.filter((one) => one.whose === whose) }))
    .filter(({ questions: own }) => own.length > 0);
}

/** In how many places questions stand. */
export function placesOf(questions: readonly DistinctQuestion[]): number {
  return questions.reduce((sum, { places }) => sum + places.length, 0);
}

/** How many questions are whose, in the order in which readers are told. */
export function countsByWhose(questions: readonly Note[]): { whose: Whose; count: number }[] {
  return (Object.keys(whoseNotes) as Whose[]).map((whose) => ({
    whose,
    count: questions.filter((one) => one.whose === whose).length,
  }));
}

/** The strategy that a question is of, by where it stands; undefined for one of a place, a body or a measure. */
function strategyOf({ path }: OpenQuestion): string | undefined {
  return path.startsWith(address.strategies()) ? path.split('/')[2] : undefined;
}

/** What is left open in a strategy, or in all entries of a kind. */
export interface QuestionGroup {
  /** Its name among the parts of the summary. */
  id: string;
  title: string;
  /** The ID of the strategy; undefined for another kind. */
  strategy: string | undefined;
  questions: DistinctQuestion[];
}

/** A question with all places of a group where it stands. */
export interface DistinctQuestion extends Note {
  strategy: string | undefined;
  group: string;
  /** In the order of the site, at least one. */
  places: Omit<OpenQuestion, 'group' | keyof Note>[];
}
