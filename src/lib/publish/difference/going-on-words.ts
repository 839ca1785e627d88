import { isDeepStrictEqual } from 'node:util';
import { targetsOf } from '../../commitment/carried.ts';
import { type CarriedTo, pairers } from '../../commitment/going-on.ts';
import type { CommitmentEntry } from '../../commitment/schema.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import type { Register } from '../../register/types.ts';
import { dateOr } from './values-in-words.ts';

/** What becomes of a commitment in a newer plan, where a file says something else of it than before. */
export function goingOnInWords(
  was: GoingOn,
  now: GoingOn,
  register: Pick<Register, 'commitments'>,
): { kind: ReaderChangeKind; says: Phrase }[] {
  const found: { kind: ReaderChangeKind; says: Phrase }[] = [];
  if (!isDeepStrictEqual(was.carriedTo, now.carriedTo)) {
    const says = now.carriedTo
      ? carriedInWords(now.carriedTo, register)
      : ourWords('is no longer said to go on into a newer plan');
    found.push({ kind: 'commitment-carried', says });
  }
  if (!isDeepStrictEqual(was.notCarried, now.notCarried)) {
    const says = now.notCarried
      ? say`not taken up by the newer plan, ${dateOr(now.notCarried.on, 'no date')}. Reason: ${now.notCarried.reason}`
      : ourWords('is no longer said not to go on');
    found.push({ kind: 'commitment-not-carried', says });
  }
  return found;
}

type GoingOn = Partial<Pick<CommitmentEntry, 'carriedTo' | 'notCarried'>>;

function carriedInWords(carriedTo: CarriedTo, register: Pick<Register, 'commitments'>): Phrase {
  const names = targetsOf(carriedTo).map((id) => {
    const one = register.commitments.find((commitment) => commitment.id === id);
    return one ? `${one.ref} (${one.strategy.shortTitle})` : id;
  });
  const changed = carriedTo.changed
    ? say`Changed: ${carriedTo.changed}`
    : ourWords('Kept word for word.');
  return say`goes on as ${names.join(' and ')}, ${dateOr(carriedTo.on, 'no date')}. ${changed} ${ourWords(`${pairers[carriedTo.pairedBy]}.`)}`;
}
