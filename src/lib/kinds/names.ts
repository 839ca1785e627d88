import type { Register } from '../register/types.ts';
import { kindsInOrder } from './kinds.ts';

/**
 * What the site calls its bodies, strategies, documents, places and their parts. Not what the glossary
 * calls its terms: these are words, not names.
 */
export function namesIn(register: Register): string[] {
  const names = kindsInOrder
    .filter(({ collection }) => collection !== 'glossary')
    .flatMap((kind) =>
      kind
        .entries(register)
        .flatMap((one) => [kind.title(one), ...kind.partTitles(one).map(([, title]) => title)]),
    )
    .map((name) => name.replace(/^[\d.]+\s+/, ''));
  return [...new Set(names)];
}
