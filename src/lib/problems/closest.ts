import { distance } from 'fastest-levenshtein';

/**
 * The word that was most likely meant, or nothing when none is near. Letters that only changed places
 * ("w41" for "w14") are nearer than a letter too many or too few.
 */
export function closestTo(typed: string, words: Iterable<string>): string | undefined {
  const plain = typed.toLowerCase();
  // In an ID of two letters one letter is too much to guess.
  const most = typed.length < 3 ? 0.5 : Math.max(1, Math.floor(typed.length / 3));
  let best: { word: string; apart: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const apart = howFar(plain, word.toLowerCase());
    if (!best || apart < best.apart) best = { word, apart };
  }
  return best && best.apart <= most && best.word !== typed ? best.word : undefined;
}

function howFar(one: string, other: string): number {
  if (one === other) return 0;
  const isMixed = one.length === other.length && sorted(one) === sorted(other);
  return isMixed ? 0.5 : distance(one, other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
