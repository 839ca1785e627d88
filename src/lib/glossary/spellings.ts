import type { Term } from './schema.ts';

/**
 * What else the words of a text are called: for “the ICB”, “Integrated Care Board”, and the other way
 * round. So that who looks for the one finds what says the other.
 */
export function otherSpellings(terms: Term[]): (text: string) => string[] {
  const known = terms
    .map((term) => [...spellingsOf(term), ...(term.expansion ? [term.expansion] : [])])
    .filter((spellings) => spellings.length > 1)
    .map((spellings) => spellings.map((spelling) => ({ spelling, pattern: patternOf(spelling) })));
  return (text) =>
    known.flatMap((spellings) => {
      const missing = spellings.filter(({ pattern }) => !pattern.test(text));
      return missing.length < spellings.length ? missing.map(({ spelling }) => spelling) : [];
    });
}

/** Every way in which a term is written: for one, and for several. */
export function spellingsOf({ term, also, plural }: Term): string[] {
  return [term, ...also, ...(plural?.words ?? [])];
}

/** Initials have to stand in capitals; words may stand in any. */
function patternOf(spelling: string): RegExp {
  const flags = /^[\p{Lu}\d]{2,}s?$/u.test(spelling) ? 'u' : 'iu';
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
}
