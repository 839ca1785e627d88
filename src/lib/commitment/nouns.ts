import type { PlanState } from '../axes/plan-states.ts';
import { agree, capitalised } from '../fields/sentence.ts';
import { nounFor } from './answer.ts';
import type { CommitmentKind } from './schema.ts';

/** What a strategy's commitments are called together on its pages. */
export function nouns(kinds: Partial<Record<CommitmentKind, number>>, plan: PlanState): Nouns {
  const { one, many } = nounFor(kinds, plan);
  const capital = capitalised(many);
  const twoSides = kinds['i-statement'] && kinds['we-statement'] && many === 'statements';
  return { one, many, capital, title: twoSides ? 'I and We statements' : capital };
}

/** The noun that goes with a number: “commitment” or “commitments”. */
export function nounOf(number: number, noun = nounFor({}, 'in-force')): string {
  return agree(number, noun);
}

export interface Nouns {
  /** "statement" */
  one: string;
  /** "statements" */
  many: string;
  /** "Statements" */
  capital: string;
  /** The heading of their list: "I and We statements". */
  title: string;
}
