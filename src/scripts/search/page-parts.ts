/** The parts of the search page that the script reads and fills. The page is wrong without them. */
export function pageParts() {
  const form = part('search', HTMLFormElement);
  return {
    form,
    box: part('q', HTMLInputElement),
    facets: part('search-facets', HTMLDetailsElement),
    selects: [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')],
    sort: part('sort', HTMLSelectElement),
    failed: part('search-failed', HTMLElement),
    results: part('search-results', HTMLElement),
    count: part('search-count', HTMLElement),
    filters: part('search-filters', HTMLElement),
    notes: part('search-notes', HTMLElement),
    none: part('search-none', HTMLElement),
    list: part('search-list', HTMLOListElement),
    more: part('search-more', HTMLButtonElement),
    said: part('search-said', HTMLElement),
    models: part('search-parts', HTMLElement),
  };
}

export type PageParts = ReturnType<typeof pageParts>;

function part<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no “${id}”.`);
  return found;
}
