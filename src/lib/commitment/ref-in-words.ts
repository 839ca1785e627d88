import { capitalised, noBreakSpace } from '../fields/sentence.ts';
import { type CommitmentKind, commitmentKinds } from './kinds.ts';

/**
 * A ref as sentences name it. “With 3 due by March” reads as three of them, so a bare number has its kind before it.
 *
 * @example refInWords({ ref: '3', kind: 'recommendation' }) // 'recommendation 3'
 */
export function refInWords({ ref, kind }: RefOfKind): string {
  if (!/^\d+$/.test(ref)) return ref;
  const { one } = commitmentKinds[kind];
  const name = /^(?:I|We) /.test(one) ? one : `${one.charAt(0).toLowerCase()}${one.slice(1)}`;
  return `${name}${noBreakSpace}${ref}`;
}

/** The same where a sentence begins. A ref itself stays as it is printed. */
export function refAtStart(one: RefOfKind): string {
  const words = refInWords(one);
  return words === one.ref ? words : capitalised(words);
}

interface RefOfKind {
  ref: string;
  kind: CommitmentKind;
}
