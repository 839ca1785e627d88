import { agree, howMany, type Noun } from '../fields/sentence.ts';

/** How many commitments of a strategy carry on after their date, as a sentence; nothing where none does. */
export function goOnSentence(
  commitments: { due?: { then?: unknown } | undefined }[],
  noun: Noun,
): string | undefined {
  const goOn = commitments.filter(({ due }) => due?.then).length;
  if (goOn === 0) return undefined;
  const carry = { one: 'carries', many: 'carry', not: 'does not carry' };
  const their = agree(goOn, { one: 'its', many: 'their' });
  return `${howMany(goOn, commitments.length, noun, carry, `on after ${their} date`)}.`;
}
