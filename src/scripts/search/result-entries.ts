import type { Facet } from '../../lib/search/facets.ts';
import { type Table, valuesAt } from '../../lib/search/table.ts';
import type { FoundPage } from './open-search.ts';
import type { PageParts } from './page-parts.ts';
import { dateIn, inLanguage, inside, say } from './page-words.ts';

/** The item of one result: a copy of the model in the page, filled with what the page is. */
export function resultEntry(
  { models, selects }: Pick<PageParts, 'models' | 'selects'>,
  table: Table,
  row: number,
  page: FoundPage,
  home: string,
): HTMLElement {
  const item = copy(models, '[data-part=result]');
  const link = inside(item, 'a');
  link.setAttribute('href', `${home.replace(/\/$/, '')}${page.path}`);
  const ref = inside(item, '[data-part=ref]');
  const [printed] = valuesAt(table, 'ref', row);
  if (printed) ref.textContent = printed;
  else ref.remove();
  const title = inside(item, '[data-part=title]');
  title.textContent = page.title;
  const { lang } = title;
  const excerpt = inside(item, '[data-part=excerpt]');
  const [own] = valuesAt(table, 'lang', row);
  if (own) title.lang = own;
  excerpt.lang = title.lang;
  excerpt.replaceChildren(...page.excerpt.map(marked));
  // What has no text of its own is found by its title, which stands above.
  if (!page.excerpt.join('').trim() || page.excerpt.join('') === page.title) excerpt.remove();
  inside(item, '[data-part=about]').replaceChildren(...about());
  const labels = inside(item, '[data-part=labels]');
  const drawn = labelsOf();
  if (drawn.length > 0) labels.replaceChildren(...drawn.flatMap((one) => [one, ' ']));
  else labels.remove();
  return item;

  function about(): (string | Node)[] {
    const [value = ''] = valuesAt(table, 'kind', row);
    const [within] = valuesAt(table, 'strategy', row);
    const topics = value === 'topic' ? [] : valuesAt(table, 'topic', row).map(topicNamed);
    const kind = inside(models, `[data-kind="${value}"]`).textContent ?? '';
    const [due] = valuesAt(table, 'due', row);
    const date = due && dateIn(models, due, lang);
    return [
      ...(within && value !== 'strategy'
        ? say({ models }, 'kindIn', { labelKind: kind, strategy: strategyNamed(within) })
        : [`${kind}.`]),
      ...(date ? [' ', ...say({ models }, 'by', { date })] : []),
      ...(topics.length > 0
        ? [' ', ...say({ models }, 'topics', { topics: topics.join(', ') })]
        : []),
    ];
  }

  function strategyNamed(id: string): string | Node {
    const option = optionOf('strategy', id);
    return option ? inLanguage(wordsOf(option), option.lang) : id;
  }

  function topicNamed(id: string): string {
    const option = optionOf('topic', id);
    return option ? wordsOf(option) : id;
  }

  function optionOf(facet: Facet, id: string): HTMLOptionElement | undefined {
    const select = selects.find((one) => one.dataset['facet'] === facet);
    return allOptions(select).find(({ value }) => value === id);
  }

  /** As on other pages: what a publisher said only if it did, what dates say always. */
  function labelsOf(): Element[] {
    const said = (['lifecycle', 'rating'] as const).flatMap((axis) => {
      const [word] = valuesAt(table, `${axis}Word`, row);
      return word ? valuesAt(table, axis, row).map((state) => label(state, word)) : [];
    });
    const dated = (['timeliness', 'freshness'] as const).flatMap((axis) =>
      valuesAt(table, axis, row).map((state) => label(state)),
    );
    return [...said, ...dated];
  }

  function label(state: string, word?: string): Element {
    const drawn = copy(models, `[data-state="${state}"] > *`);
    if (!word) return drawn;
    drawn.lastChild?.replaceWith(word);
    // A publisher’s own word is in the language of the title, as far as the index tells.
    drawn.lang = title.lang;
    return drawn;
  }
}

/** Every second part of an excerpt is marked. */
function marked(text: string, at: number): string | Node {
  if (at % 2 === 0) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** What an option said before it got a number. */
export function wordsOf(option: HTMLOptionElement): string {
  const known = option.dataset['words'] ?? option.text;
  option.dataset['words'] = known;
  return known;
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
