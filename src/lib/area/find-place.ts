import { distance } from 'fastest-levenshtein';
import { placeWords, postcodeDistrict } from './place-words.ts';

/**
 * The names that somebody may mean by what they typed. A name that is typed whole stands alone; else those with a
 * word that begins so, or that stand within what was typed. What differs by a slip is only near: it is asked about and
 * never taken for what was meant.
 */
export function findPlaces<One extends PlaceToFind>(
  typed: string,
  names: readonly One[],
): FoundPlaces<One> {
  const district = postcodeDistrict(typed);
  if (district) {
    // “SS1” is no beginning of “SS12”. An area may be called like a district and be another, so the
    // district of a whole postcode has to be one that an area says it covers.
    const isDistrict = typed.trim().toUpperCase() === district;
    const fits = ({ name, isOwn }: One) =>
      name.toUpperCase() === district && (isDistrict || !isOwn);
    return { found: names.filter(fits), near: [] };
  }
  const wanted = placeWords(typed);
  const sought = wanted.join('');
  if (sought === '') return { found: [], near: [] };
  const read = names.map((one) => ({ one, words: placeWords(one.name) }));
  const pick = (fits: (words: string[]) => boolean) =>
    read.filter(({ words }) => fits(words)).map(({ one }) => one);
  const bare = wanted.filter((word) => word !== 'ward').join('');
  const whole = pick((words) => [sought, bare].includes(words.join('')));
  if (whole.length > 0) return { found: whole, near: [] };
  const begun = pick((words) => isBegun(words, wanted) || isWithin(words, wanted));
  if (begun.length > 0) return { found: begun, near: [] };
  return { found: [], near: pick((words) => isNear(words.join(''), sought)) };
}

interface PlaceToFind {
  name: string;
  /** Whether it is the name of an area, and not one that an area covers. */
  isOwn: boolean;
}

export interface FoundPlaces<One> {
  /** In the order of the names. */
  found: One[];
  /** Those that differ by a slip, where nothing else was found. */
  near: One[];
}

/** Whether what was typed begins at one of the words, and its last word may go on. */
function isBegun(words: string[], typed: string[]): boolean {
  return words.some((_, at) => words.slice(at).join(' ').startsWith(typed.join(' ')));
}

/** Whether all of a name stands in what was typed: “I live in Southend”. */
function isWithin(words: string[], typed: string[]): boolean {
  return words.length > 0 && ` ${typed.join(' ')} `.includes(` ${words.join(' ')} `);
}

function isNear(name: string, typed: string): boolean {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return distance(name, typed) <= most;
}
