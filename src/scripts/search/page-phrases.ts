import { type Facet, spokenFacets } from '../../lib/search/facets.ts';
import type { SpokenAnswer } from '../../lib/search/understand.ts';
import { wordsOf } from '../../lib/search/words.ts';
import type { PageParts } from './page-parts.ts';
import { allOptions, wordsOf as wordsOfOption } from './result-entries.ts';

/** What people may type for an answer: what the lists of the page call it, and other words for the same. */
export function phrasesOf({
  selects,
  models,
}: Pick<PageParts, 'selects' | 'models'>): SpokenAnswer[] {
  const spoken: readonly Facet[] = [...spokenFacets, 'kind'];
  return selects.flatMap((select) => {
    const facet = select.dataset['facet'] as Facet;
    if (!spoken.includes(facet)) return [];
    return allOptions(select).flatMap((option) => {
      const { value } = option;
      const more = [...models.querySelectorAll(`[data-also~="${facet}:${value}"]`)];
      const one = facet === 'kind' ? models.querySelector(`[data-kind="${value}"]`) : null;
      const texts = [
        wordsOfOption(option),
        one?.textContent ?? '',
        ...more.map((also) => also.textContent ?? ''),
      ];
      return value === ''
        ? []
        : texts
            .flatMap((text) => text.split('|'))
            .map((text) => ({ words: wordsOf(text), facet, value }))
            .filter(({ words }) => words.length > 0);
    });
  });
}

/** The words of a question that tell nothing. */
export function fillersOf({ models }: Pick<PageParts, 'models'>): Set<string> {
  const list = models.querySelector<HTMLElement>('[data-fillers]');
  return new Set(wordsOf(list?.dataset['fillers'] ?? ''));
}
