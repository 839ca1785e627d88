import { distance } from 'fastest-levenshtein';

/**
 * The word that was most likely meant, or nothing when none is near. Letters that only changed places
 * ("w41" for "w14") are nearer than a letter too many or too few.
 */
export function closestTo(typed: string, words: Iterable<string>): string | undefined {
  const plain = typed.toLowerCase();
  let best: { word: string; apart: number } | undefined;
  for (const word of new Set(words)) {
    const apart = howFar(plain, word.toLowerCase());
    if (!best || apart < best.apart) best = { word, apart };
  }
  const most = Math.max(1, Math.floor(typed.length / 3));
  return best && best.apart <= most && best.word !== typed ? best.word : undefined;
}

function howFar(one: string, other: string): number {
  if (one === other) return 0;
  return sorted(one) === sorted(other) ? 0.5 : distance(one, other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
