import type { Facet } from '../../lib/search/facets.ts';
import {
  isEmpty,
  readState,
  resultsAtOnce,
  type SearchState,
  writeState,
} from '../../lib/search/state.ts';
import { type Chosen, countAnswers, inOrder, narrow } from '../../lib/search/table.ts';
import { chosenBy } from '../../lib/search/understand.ts';
import { type LookedUp, searcher } from './look-up.ts';
import { openIndex, type SearchIndex } from './open-search.ts';
import { pageParts } from './page-parts.ts';
import { fillersOf, phrasesOf } from './page-phrases.ts';
import { resultEntry } from './result-entries.ts';
import {
  countInWords,
  fillControls,
  moreInWords,
  showCounts,
  showFilters,
  showNotes,
} from './show.ts';

/**
 * How long a reader has to stop typing before anything is looked for, and before it is said aloud; and how
 * long the address waits for slow results.
 */
const pause = { toSearch: 150, toSpeak: 900, toWrite: 200 };

const parts = pageParts();
const { form, box, facets, selects, sort, list, more, said } = parts;
const { home = '/', index: folder = '' } = form.dataset;
const pageTitle = document.title;

let opening: Promise<Opened> | undefined;
let state = readState(location.search);
let asked = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let unwritten: 'push' | 'replace' | undefined;
let writing: ReturnType<typeof setTimeout> | undefined;
let speaking: ReturnType<typeof setTimeout> | undefined;

// Without script the answers could not be used, so they are neither shown nor sent.
facets.hidden = false;
for (const one of [...selects, sort]) one.disabled = false;
// On a phone they would stand between the box and the results.
facets.open = matchMedia('(min-width: 48em)').matches || Object.keys(state.chosen).length > 0;
fillControls(parts, state);
if (!isEmpty(state)) {
  nameTab();
  void show();
}

// Nothing of the index is fetched before somebody wants to search.
box.addEventListener('focus', () => void open().catch(() => undefined));
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(
    () => void go({ typed: box.value, shown: resultsAtOnce }, 'replace'),
    pause.toSearch,
  );
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  void go({ typed: box.value, shown: resultsAtOnce }, 'push');
});
for (const select of selects) {
  select.addEventListener('change', () => {
    const chosen = { ...state.chosen, [select.dataset['facet'] as Facet]: select.value };
    void go({ chosen, shown: resultsAtOnce }, 'push');
  });
}
sort.addEventListener('change', () => {
  void go({ sort: readState(`sort=${sort.value}`).sort, shown: resultsAtOnce }, 'push');
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await go({ shown: state.shown + resultsAtOnce }, 'replace');
  // The button has moved down or gone, so the reader goes on at the first of the new results.
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => {
  clearTimeout(typing);
  clearTimeout(writing);
  unwritten = undefined;
  state = readState(location.search);
  fillControls(parts, state);
  nameTab();
  void show();
});

/** Searches for something else, as if it had been typed. The button that was pressed goes, so the box has the focus. */
function typeInstead(typed: string): void {
  box.value = typed;
  box.focus();
  void go({ typed, shown: resultsAtOnce }, 'push');
}

/** Changes the state, shows what it finds, and puts it into the address. */
async function go(change: Partial<SearchState>, how: 'push' | 'replace'): Promise<void> {
  state = { ...state, ...change };
  unwritten = unwritten === 'push' ? 'push' : how;
  clearTimeout(writing);
  writing = setTimeout(writeAddress, pause.toWrite);
  await show();
  writeAddress();
}

/** Comes after the results, because an address takes a browser as long to change as a search takes. */
function writeAddress(): void {
  clearTimeout(writing);
  if (!unwritten) return;
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== `${location.pathname}${location.search}`) {
    history[unwritten === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }
  unwritten = undefined;
  nameTab();
}

function nameTab(): void {
  const name = state.typed.trim();
  document.title = name ? `${name} — ${pageTitle}` : pageTitle;
}

async function show(): Promise<void> {
  asked += 1;
  const mine = asked;
  const wanted = state;
  const name = wanted.typed.trim();
  list.ariaBusy = 'true';
  if (isEmpty(wanted)) {
    list.ariaBusy = 'false';
    parts.results.hidden = true;
    fillControls(parts, wanted);
    speak('');
    return;
  }
  try {
    const { index, lookUp } = await open();
    const looked = await lookUp(name, wanted.chosen);
    const { table } = index;
    const chosen = { ...chosenBy(looked.filters), ...wanted.chosen };
    const found = new Map(looked.found.map((one) => [one.row, one]));
    const rows = inOrder(table, narrow(table, [...found.keys()], chosen), wanted.sort);
    // A later question may have been answered first.
    if (mine !== asked) return;
    const first = rows.slice(0, wanted.shown).flatMap((row) => found.get(row) ?? []);
    const pages = Promise.all(first.map(({ page }) => page()));
    // There is time for this while the pages are on their way.
    showCounts(parts, countAnswers(table, [...found.keys()], chosen), chosen);
    const shown = (await pages).map((page, at) =>
      resultEntry(parts, table, first[at]?.row ?? 0, page, home),
    );
    if (mine !== asked) return;
    list.replaceChildren(...shown);
    const count = countInWords(parts, rows.length, wanted, looked);
    const left = rows.length - shown.length;
    parts.count.textContent = count;
    const filters = showFilters(parts, looked, typeInstead);
    const notes = showNotes(parts, looked, index, home);
    parts.none.hidden = rows.length > 0;
    more.textContent =
      left === 0 ? '' : moreInWords(parts, Math.min(left, resultsAtOnce), rows.length);
    more.hidden = left === 0;
    parts.failed.hidden = true;
    parts.results.hidden = false;
    list.ariaBusy = 'false';
    speak(`${count}.${filters} ${notes}`);
  } catch (error) {
    console.error(error);
    parts.failed.hidden = false;
    parts.results.hidden = true;
    list.ariaBusy = 'false';
    speak(parts.failed.textContent ?? '');
  }
}

function open(): Promise<Opened> {
  opening ??= openIndex(folder)
    .then((index) => ({
      index,
      lookUp: searcher(index, { phrases: phrasesOf(parts), fillers: fillersOf(parts) }),
    }))
    .catch((error: unknown) => {
      // So that the next try starts anew.
      opening = undefined;
      throw error;
    });
  return opening;
}

/** Says it once the reader has stopped, so that a screen reader is not interrupted at each letter. */
function speak(words: string): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    said.textContent = words.trim();
  }, pause.toSpeak);
}

/** The index, and how to look something up in it. */
interface Opened {
  index: SearchIndex;
  lookUp: (typed: string, chosen: Chosen) => Promise<LookedUp>;
}
