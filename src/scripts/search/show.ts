import { refToken } from '../../lib/commitment/ref.ts';
import { inFigures } from '../../lib/fields/sentence.ts';
import type { Facet } from '../../lib/search/facets.ts';
import type { SearchState } from '../../lib/search/state.ts';
import type { Chosen } from '../../lib/search/table.ts';
import type { LookedUp } from './look-up.ts';
import type { SearchIndex } from './open-search.ts';
import type { PageParts } from './page-parts.ts';
import { inside, say } from './page-words.ts';
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

/** Puts the number of results that each answer would leave beside it, leaves out those without, and chooses what holds. */
export function showCounts(
  { selects }: PageParts,
  counts: Record<Facet, Map<string, number>>,
  chosen: Chosen,
): void {
  for (const select of selects) {
    const facet = select.dataset['facet'] as Facet;
    const numbers = counts[facet];
    const value = chosen[facet] ?? '';
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

/** How many results there are, in words; of a ref that no commitment has, that it is so. */
export function countInWords(
  parts: PageParts,
  results: number,
  { typed }: SearchState,
  { missing: [ref] }: LookedUp,
): string {
  if (ref && results === 0) return say(parts, 'noRef', { ref }).join('');
  const name = results === 0 ? 'none' : results === 1 ? 'result' : 'results';
  const number = say(parts, name, { count: inFigures(results) }).join('');
  const text = typed.trim();
  return text ? say(parts, 'for', { labelResults: number, text }).join('') : number;
}

/**
 * Names what was taken as a filter, each with a button that takes it away, and one to look for the words instead.
 * Returns the names, to be said aloud.
 */
export function showFilters(
  parts: PageParts,
  { filters }: LookedUp,
  type: (typed: string) => void,
): string {
  const items = filters.map(({ facet, value, without, asWords, words }) => {
    const item = inside(parts.models, '[data-part=filter]').cloneNode(true) as HTMLElement;
    const name = namedAnswer(parts, facet, value);
    inside(item, '[data-part=name]').textContent = name;
    const [remove, literally] = item.querySelectorAll('button');
    remove?.append(...hidden(` ${name}`));
    remove?.addEventListener('click', () => type(without));
    const text = words.map(({ typed }) => typed).join(' ');
    if (literally) literally.textContent = say(parts, 'literally', { text }).join('');
    literally?.addEventListener('click', () => type(asWords));
    return item;
  });
  parts.filters.replaceChildren(...items);
  parts.filters.hidden = items.length === 0;
  return filters.map(({ facet, value }) => ` ${namedAnswer(parts, facet, value)}.`).join('');
}

/** What the reader should know of how the words were taken; as one text too, to be said aloud. */
export function showNotes(
  parts: PageParts,
  looked: LookedUp,
  index: SearchIndex,
  home: string,
): string {
  const { missing, unknown, dropped, released, found } = looked;
  const listed = (words: string[]) =>
    words.map((word) => `“${word}”`).join(` ${say(parts, 'or').join('')} `);
  const absent = unknown.filter(({ used }) => !used).map(({ typed }) => typed);
  const notes = [
    ...missing.slice(found.length > 0 ? 0 : 1).map((ref) => say(parts, 'noRef', { ref }).join('')),
    ...unknown.flatMap(({ typed: text, used }) =>
      used ? [say(parts, 'instead', { text, used }).join('')] : [],
    ),
    ...(absent.length > 0 ? [say(parts, 'absent', { words: listed(absent) }).join('')] : []),
    ...(dropped.length > 0 ? [say(parts, 'dropped', { words: listed(dropped) }).join('')] : []),
    ...released.map(({ facet, value }) =>
      say(parts, 'released', { answer: namedAnswer(parts, facet, value) }).join(''),
    ),
  ];
  const gaps = missing.flatMap((ref) =>
    index.gaps
      .filter((gap) => refToken(gap.ref) === refToken(ref))
      .map((gap) => gapNote(parts, gap, home)),
  );
  parts.notes.replaceChildren(...notes.map(paragraph), ...gaps);
  parts.notes.hidden = parts.notes.childElementCount === 0;
  return [...notes, ...gaps.map(({ textContent }) => textContent ?? '')].join(' ').trim();
}

/** What the button says that shows more results. */
export function moreInWords(parts: PageParts, next: number, all: number): string {
  return say(parts, 'more', { count: String(next), countAll: inFigures(all) }).join('');
}

function gapNote(
  parts: PageParts,
  { strategy, text, path }: SearchIndex['gaps'][number],
  home: string,
): HTMLElement {
  const note = inside(parts.models, '[data-part=gap]').cloneNode(true) as HTMLElement;
  inside(note, '[data-part=gap-text]').textContent = `${strategy}: ${text}`;
  inside(note, 'a').setAttribute('href', `${home.replace(/\/$/, '')}${path}`);
  return note;
}

/** An answer with its question: “Place: Southend”. */
function namedAnswer({ selects }: PageParts, facet: Facet, value: string): string {
  const select = selects.find((one) => one.dataset['facet'] === facet);
  const option = allOptions(select).find((one) => one.value === value);
  const label = select?.labels[0]?.textContent?.trim().replace(/\??$/, '') ?? '';
  return `${label}: ${option ? wordsOf(option) : value}`;
}

function hidden(text: string): Node[] {
  const span = document.createElement('span');
  span.className = 'hidden';
  span.textContent = text;
  return [span];
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
