import { count, inFigures } from '../../lib/fields/sentence.ts';
import type { Facet } from '../../lib/search/facets.ts';
import type { SearchState } from '../../lib/search/state.ts';
import type { LookedUp } from './look-up.ts';
import type { PageParts } from './page-parts.ts';
import { allOptions } from './result-entries.ts';

/** Puts a state into the box and the lists of answers. What nobody can choose is left out. */
export function fillControls({ box, selects, sort }: PageParts, state: SearchState): void {
  if (box.value.trim() !== state.typed) box.value = state.typed;
  for (const select of selects) {
    const chosen = state.chosen[select.dataset['facet'] as Facet] ?? '';
    select.replaceChildren(...allOptions(select));
    select.value = chosen;
    if (select.selectedIndex < 0) select.value = '';
  }
  sort.value = state.sort === 'relevance' ? '' : state.sort;
}

/** Puts the number of results that each answer would leave beside it, and leaves out those without. */
export function showCounts(
  { selects }: PageParts,
  counts: Record<Facet, Map<string, number>>,
): void {
  for (const select of selects) {
    const numbers = counts[select.dataset['facet'] as Facet];
    const { value } = select;
    const kept = allOptions(select).filter((option) => {
      const number = numbers.get(option.value) ?? 0;
      if (option.value === '') return true;
      option.textContent = `${option.dataset['words']} (${inFigures(number)})`;
      return number > 0 || option.value === value;
    });
    select.replaceChildren(...kept);
    select.value = value;
  }
}

/** How many results there are, in words. */
export function countInWords(results: number, { typed }: SearchState): string {
  const number = results === 0 ? 'No results' : count(results, 'result');
  return typed.trim() ? `${number} for “${typed.trim()}”` : number;
}

/** What was looked for in place of words that no page has; empty when every word is known. */
export function insteadInWords({ unknown, rows }: LookedUp): string {
  const used = unknown.flatMap((one) =>
    one.used ? [`No page says “${one.typed}”. These are results for “${one.used}”.`] : [],
  );
  const dropped = unknown.filter((one) => !one.used).map(({ typed }) => `“${typed}”`);
  const left =
    dropped.length > 0 && rows.length > 0 ? [`No page says ${dropped.join(' or ')}.`] : [];
  return [...used, ...left].join(' ');
}
