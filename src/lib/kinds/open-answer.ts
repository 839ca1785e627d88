import { count, inFigures, listed } from '../fields/sentence.ts';
import type { Whose } from '../fields/source-place.ts';

/** How many questions are open, whose each is, and in how many places they stand, in words. */
export function openAnswer(
  counts: readonly { whose: Whose; count: number }[],
  places: number,
): string {
  const all = counts.reduce((sum, { count: some }) => sum + some, 0);
  if (all === 0) return 'We have found nothing odd in the sources or in our copies of them.';
  const parts = counts
    .filter(({ count: some }) => some > 0)
    .map(({ whose, count: some }) => partOf(whose, some));
  const where =
    places === all
      ? `${all === 1 ? 'It' : 'Each'} is said beside the fact, too.`
      : `${all === 1 ? 'It is' : 'They are'} said in ${count(places, 'place')}, beside the fact.`;
  return `We list ${count(all, 'open question')}: ${listed(parts, 'and')}. ${where}`;
}

function partOf(whose: Whose, number: number): string {
  const some = inFigures(number);
  if (whose === 'source') return `${some} in the sources themselves`;
  if (whose === 'copy') return `${some} from our copies of sources`;
  return count(number, 'choice of our own', 'choices of our own');
}
