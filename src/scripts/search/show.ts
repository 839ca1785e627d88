import { inFigures } from '../../lib/fields/sentence.ts';
import type { Facet } from '../../lib/search/facets.ts';
import type { SearchState } from '../../lib/search/state.ts';
import type { LookedUp } from './look-up.ts';
import type { PageParts } from './page-parts.ts';
import { say } from './page-words.ts';
import { allOptions, wordsOf } from './result-entries.ts';

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
      option.textContent = `${wordsOf(option)} (${inFigures(number)})`;
      return number > 0 || option.value === value;
    });
    select.replaceChildren(...kept);
    select.value = value;
  }
}

/** How many results there are, in words. */
export function countInWords(parts: PageParts, results: number, { typed }: SearchState): string {
  const name = results === 0 ? 'none' : results === 1 ? 'result' : 'results';
  const number = say(parts, name, { count: inFigures(results) }).join('');
  const text = typed.trim();
  return text ? say(parts, 'for', { labelResults: number, text }).join('') : number;
}

/** What was looked for in place of words that no page has; empty when every word is known. */
export function insteadInWords(parts: PageParts, { unknown, rows }: LookedUp): string {
  const used = unknown.flatMap(({ typed: text, used }) =>
    used ? [say(parts, 'instead', { text, used }).join('')] : [],
  );
  const dropped = unknown.filter((one) => !one.used).map(({ typed }) => `“${typed}”`);
  const words = dropped.join(` ${say(parts, 'or').join('')} `);
  const left = words && rows.length > 0 ? say(parts, 'dropped', { words }) : [];
  return [...used, left.join('')].join(' ').trim();
}

/** What the button says that shows more results. */
export function moreInWords(parts: PageParts, next: number, all: number): string {
  return say(parts, 'more', { count: String(next), countAll: inFigures(all) }).join('');
}
