import {
  type FoundPage,
  type IndexStart,
  onlyFirst,
  placeOf,
} from '../../lib/search/index-files.ts';
import { unpackTable } from '../../lib/search/packed-table.ts';
import type { FacetTable } from '../../lib/search/table.ts';
import { partsWith, whole } from '../../lib/search/tokens.ts';

/** The search index as the rest of the search sees it: rows of the table, and the pages behind them. */
export interface SearchIndex {
  table: FacetTable;
  /** Every row. */
  rows: number[];
  /** Whether some page has this, as it is looked for in the index. */
  has(sought: string): Promise<boolean>;
  /** The rows of the pages that have all of this, as it is looked for in the index; the best first. */
  find(sought: string[]): Promise<number[]>;
  /** What is shown of the page of a row. Fetched when asked for. */
  page(row: number): Promise<FoundPage>;
  /** All words of all pages. Fetched when asked for: only a word that no page has needs them. */
  words(): Promise<string[]>;
}

/**
 * Fetches the index. `folder` is the address of Pagefind’s files.
 *
 * Pagefind has filters and sorting of its own. They are not used, because with 5,000 pages they cost a
 * reader 10 kB for each facet and 11 kB for each order; the table holds all of them in less. What is
 * shown of a page comes from files of ours, in which a few neighbours stand together.
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, started] = await Promise.all([start(folder), fetchStart(folder)]);
  const table = unpackTable(started.table);
  const ours = `${folder}${started.folder}/`;
  const all = (await pagefind.search(null)).results;
  const rowOf = new Map(all.map(({ id }, row) => [id, row]));
  if (all.length !== table.due.length) throw new Error('The index and its table do not match.');
  const words = once(async () => (await fetchText(`${ours}words.txt`)).trimEnd().split('\n'));
  const pagesOf = once(
    async (file): Promise<FoundPage[]> => JSON.parse(await fetchText(`${ours}${file}.json`)),
  );
  const holds = async (sought: string) =>
    (await pagefind.search(sought, { filters: onlyFirst })).unfilteredResultCount > 0;
  const arrived = once(async (part) => {
    if (!(await holds(part))) throw new Error(`The part from “${part}” did not arrive.`);
  });
  // Pagefind finds the start of a word in the parts that it has, so it has to have all of them, and the
  // same search has the same results whatever was looked for before. It says nothing of a part that is lost.
  const fetchParts = async (sought: string) => {
    const parts = partsWith(started.parts, sought);
    await pagefind.preload(parts.join(' '));
    await Promise.all(parts.map(arrived));
  };
  const ask = async (sought: string[]) => {
    await Promise.all(sought.map(fetchParts));
    const { results } = await pagefind.search(sought.join(' '));
    return results.flatMap(({ id }) => rowOf.get(id) ?? []);
  };
  return {
    table,
    rows: all.map((_, row) => row),
    has: async (sought) => {
      await fetchParts(sought);
      return holds(sought);
    },
    find: async (sought) => {
      const rows = new Set(await ask(sought));
      if (sought.every((one) => whole(one) === one)) return [...rows];
      // Pages that have the words themselves come before those with longer ones.
      const first = (await ask(sought.map(whole))).filter((row) => rows.has(row));
      return [...new Set([...first, ...rows])];
    },
    page: async (row) => {
      const { file, at } = placeOf(row);
      const found = (await pagesOf(String(file)))[at];
      if (!found) throw new Error(`The index has no page ${row}.`);
      return found;
    },
    words: () => words(''),
  };
}

/** Remembers each answer, but no failure, so that the next try starts anew. */
function once<Answer>(ask: (question: string) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (question: string): Promise<Answer> => {
    const answer =
      answers.get(question) ??
      ask(question).catch((error: unknown) => {
        answers.delete(question);
        throw error;
      });
    answers.set(question, answer);
    return answer;
  };
}

async function start(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // A worker would be another 12 kB, and a search takes less time than a blink without it.
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** It has no hash in its name, so the copy that a browser keeps may be older than the index. */
async function fetchStart(folder: string): Promise<IndexStart> {
  return JSON.parse(await fetchText(`${folder}start.json`, { cache: 'no-cache' }));
}

async function fetchText(address: string, how: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/** What is used here of the interface that Pagefind gives to browsers. */
interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Fetches the parts of the index in which these words would stand. */
  preload(words: string): Promise<void>;
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { id: string }[]; unfilteredResultCount: number }>;
}
