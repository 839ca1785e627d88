import type { FoundPage } from '../../lib/search/index-files.ts';
import { type FacetTable, valuesAt } from '../../lib/search/table.ts';
import type { PageParts } from './page-parts.ts';

/** The item of one result: a copy of the model in the page, filled with what the page is. */
export function resultEntry(
  { models, selects }: Pick<PageParts, 'models' | 'selects'>,
  table: FacetTable,
  row: number,
  page: FoundPage,
  home: string,
): HTMLElement {
  const item = copy(models, '[data-part=result]');
  const link = inside(item, 'a');
  link.setAttribute('href', `${home.replace(/\/$/, '')}${page.path}`);
  const ref = inside(item, '[data-part=ref]');
  if (page.ref) ref.textContent = page.ref;
  else ref.remove();
  const title = inside(item, '[data-part=title]');
  title.textContent = page.title;
  if (page.lang) title.setAttribute('lang', page.lang);
  inside(item, '[data-part=about]').textContent = about();
  const labels = inside(item, '[data-part=labels]');
  const drawn = labelsOf();
  if (drawn.length > 0) labels.replaceChildren(...drawn.flatMap((one) => [one, ' ']));
  else labels.remove();
  return item;

  function about(): string {
    const [kind = ''] = valuesAt(table, 'kind', row);
    const [strategy] = valuesAt(table, 'strategy', row);
    const named = inside(models, `[data-kind="${kind}"]`).textContent ?? '';
    const where = strategy && kind !== 'strategy' ? ` in ${wordsOf('strategy', strategy)}` : '';
    const due = table.dates[(table.due[row] ?? 0) - 1];
    return [`${named}${where}.`, due && `By ${due}.`].filter(Boolean).join(' ');
  }

  /** As on other pages: what a publisher said only if it did, what dates say always. */
  function labelsOf(): Element[] {
    const said = (['lifecycle', 'rating'] as const).flatMap((axis) => {
      const word = table.words[(table[`${axis}Word`][row] ?? 0) - 1];
      return word ? valuesAt(table, axis, row).map((state) => label(state, word)) : [];
    });
    const dated = (['timeliness', 'freshness'] as const).flatMap((axis) =>
      valuesAt(table, axis, row).map((state) => label(state)),
    );
    return [...said, ...dated];
  }

  function label(state: string, word?: string): Element {
    const drawn = copy(models, `[data-state="${state}"] > *`);
    if (word) drawn.lastChild?.replaceWith(word);
    return drawn;
  }

  function wordsOf(facet: string, value: string): string {
    const select = selects.find((one) => one.dataset['facet'] === facet);
    return optionWords(select, value) ?? value;
  }
}

/** What an option said before it got a number. */
function optionWords(select: HTMLSelectElement | undefined, value: string): string | undefined {
  return allOptions(select).find((option) => option.value === value)?.dataset['words'];
}

/** The options of a select, those that are taken out at the moment too. */
export function allOptions(select: HTMLSelectElement | undefined): HTMLOptionElement[] {
  if (!select) return [];
  const known = options.get(select) ?? [...select.options];
  options.set(select, known);
  return known;
}

const options = new WeakMap<HTMLSelectElement, HTMLOptionElement[]>();

function copy(within: Element, selector: string): HTMLElement {
  return inside(within, selector).cloneNode(true) as HTMLElement;
}

function inside(within: Element, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
