import { fieldWeights, type SearchStart } from '../../lib/search/start.ts';
import { type Table, unpackTable } from '../../lib/search/table.ts';
import { readWords } from '../../lib/search/word-list.ts';
import { fromIndex } from '../../lib/search/words.ts';

/** The search index as the rest of the search sees it: rows of the table, and the pages behind them. */
export interface SearchIndex extends Pick<SearchStart, 'names' | 'gaps'> {
  table: Table;
  /** The words that begin with a letter, the most frequent first, with how frequent they are. */
  words(letter: string): Promise<Map<string, number>>;
  /**
   * The pages that have all these words of the index, or words that begin with their stems; the best first. Pagefind looks only
   * in the parts of the index that it has by then, so it is told of the words near them.
   */
  find(words: string[], near: string[]): Promise<Found[]>;
  /** The rows that have one of these words itself. */
  rowsWith(words: string[]): Promise<Set<number>>;
  /** What is shown of the page of a row that was not found by its words. */
  page(row: number): Promise<FoundPage>;
}

/** A page among the results, and how to fetch what is shown of it. */
export interface Found {
  row: number;
  page: () => Promise<FoundPage>;
}

export interface FoundPage {
  /** Below the base. */
  path: string;
  title: string;
  /** Some words of its text, every second part marked. */
  excerpt: string[];
}

/** Fetches the index. `folder` is the address of Pagefind’s files. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, start] = await Promise.all([open(folder), fetchStart(folder)]);
  const table = unpackTable(start.table);
  const all = (await pagefind.search(null)).results;
  if (all.length !== table.kind.rows.length)
    throw new Error('The index and its table do not match.');
  const rowOf = new Map(all.map(({ id }, row) => [id, row]));
  const words = once(async (letter) =>
    readWords(await fetchText(`${folder}${start.words}/${letter}.txt`)),
  );
  const letters = new Set(start.letters);
  const wordsAt = (letter: string) =>
    letters.has(letter) ? words(letter) : Promise.resolve(new Map<string, number>());
  // Pagefind says nothing of a part that is lost, and looks for something shorter. A filter that only one page passes makes
  // the question cheap: what it counts is counted before.
  const arrived = once(async (word) => {
    const { unfilteredResultCount } = await pagefind.search(`"${word}"`, {
      filters: { first: 'yes' },
    });
    if (unfilteredResultCount === 0) throw new Error(`The part with “${word}” did not arrive.`);
  });
  return {
    table,
    names: start.names,
    gaps: start.gaps,
    words: wordsAt,
    find: async (sought, near) => {
      await Promise.all([...sought.map(arrived), pagefind.preload(near.join(' '))]);
      const { results } = await pagefind.search(sought.join(' '));
      return results.flatMap((result) => {
        const row = rowOf.get(result.id);
        return row === undefined ? [] : { row, page: () => shown(result) };
      });
    },
    rowsWith: async (sought) => {
      const found = await Promise.all(sought.map((word) => pagefind.search(`"${word}"`)));
      return new Set(
        found.flatMap(({ results }) => results.flatMap(({ id }) => rowOf.get(id) ?? [])),
      );
    },
    page: async (row) => {
      const result = all[row];
      if (!result) throw new Error(`The index has no page ${row}.`);
      return shown(result);
    },
  };
}

async function shown(result: Result): Promise<FoundPage> {
  const { url: path, meta, excerpt } = await result.data();
  return {
    path,
    title: fromIndex(meta['title'] ?? path),
    excerpt: excerpt
      .split(/<\/?mark>/)
      .map((part) => fromIndex(part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))),
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

async function open(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({
    basePath: folder,
    baseUrl: '/',
    // A worker would be another 12 kB, and a search takes less time than a blink without it.
    noWorker: true,
    excerptLength: 28,
    excerptEllipsis: '…',
    ranking: { metaWeights: fieldWeights },
  });
  await pagefind.init();
  return pagefind;
}

/** It has no hash in its name, so the copy that a browser keeps may be older than the index. */
async function fetchStart(folder: string): Promise<SearchStart> {
  return JSON.parse(await fetchText(`${folder}start.json`, { cache: 'no-cache' }));
}

async function fetchText(address: string, how: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/** What is used here of the interface that Pagefind gives to browsers. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(words: string): Promise<void>;
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: Result[]; unfilteredResultCount: number }>;
}

interface Result {
  id: string;
  data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }>;
}
