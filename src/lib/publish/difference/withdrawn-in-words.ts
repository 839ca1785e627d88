import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { splitId } from '../../register/names.ts';
import type { File, Published } from './published.ts';
import { reasonInWords } from './recorded.ts';
import { dateOr } from './values-in-words.ts';

/** That a commitment is withdrawn, with why and what took its place; or that it is no longer. */
export function withdrawnInWords(
  file: File,
  after: Published,
): { kind: ReaderChangeKind; says: Phrase } {
  const { withdrawn } = file.data as { withdrawn?: Record<string, unknown> };
  if (!withdrawn) return { kind: 'commitment-words', says: ourWords('is no longer withdrawn') };
  const { on, replacedBy } = withdrawn;
  const next = replacedBy ? say` Replaced by ${called(file, String(replacedBy), after)}.` : [];
  const why = reasonInWords([withdrawn], after);
  return {
    kind: 'commitment-withdrawn',
    says: say`withdrawn, ${dateOr(on, 'no date')}.${why}${next}`,
  };
}

/** What another commitment is called within a sentence: its ref and its title. Its ID stands alone within its own strategy. */
function called({ id }: File, other: string, { entries }: Published): string {
  const whole = other.includes('/') ? other : `${splitId(id).strategyId}/${other}`;
  const found = entries.commitments.find((one) => one.id === whole)?.data;
  return found ? `${found.ref}: ${found.title.replace(/\.$/, '')}` : other;
}
