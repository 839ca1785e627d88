import { createHash } from 'node:crypto';
import { type SearchRecord, searchWords } from '../kinds/search-record.ts';
import { searchRecords } from '../kinds/search-records.ts';
import type { Prose } from '../reading/prose.ts';
import type { Register } from '../register/types.ts';
import type { SearchStart } from '../search/start.ts';
import { packTable } from '../search/table.ts';
import { wordFiles } from '../search/word-list.ts';
import { forIndex, indexWords, shortFigures, wordsOf } from '../search/words.ts';
import { address, missingFragment } from '../site/address.ts';
import { searchTable } from './search-table.ts';

/** What Pagefind indexes of one page. */
export interface IndexedPage {
  path: string;
  text: string;
  fields: Record<string, string>;
}

/** What the search index is made of: the pages to find, and the files beside those of Pagefind. */
export function searchContent(register: Register, prose: Prose = {}) {
  const gaps = register.strategies.flatMap((strategy) =>
    strategy.missing.map(({ ref, text }) => ({
      ref,
      strategy: strategy.shortTitle,
      text,
      path: `${address.list(strategy)}#${missingFragment(ref)}`,
    })),
  );
  return contentOf(searchRecords(register, prose), gaps);
}

/** The same for some records. */
export function contentOf(records: SearchRecord[], gaps: SearchStart['gaps'] = []) {
  const said = records.map((record) => new Set(indexWords(allWords(record))));
  const known = new Set(said.flatMap((words) => [...words]));
  const pages = records.map((record, at) => indexedPage(record, said[at] ?? new Set(), known));
  const words = wordFiles(
    pages.map(({ text, fields: { title = '', names = '', also = '' } }) => ({
      said: new Set(indexWords(allOf(text, title, names))),
      also: indexWords(also),
    })),
  );
  const folder = `words/${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10)}`;
  const start: SearchStart = {
    table: packTable(searchTable(records)),
    words: folder,
    letters: Object.keys(words),
    names: records.flatMap(({ refs, title, names = [] }, row) =>
      refs ? [] : [[row, ...new Set([title, ...names])] as [number, ...string[]]],
    ),
    gaps,
  };
  return {
    /** In this order, which the table relies on. */
    pages,
    /** The files beside those of Pagefind, by their names. */
    files: {
      'start.json': JSON.stringify(start),
      ...Object.fromEntries(
        Object.entries(words).map(([letter, text]) => [`${folder}/${letter}.txt`, text]),
      ),
    },
  };
}

/** Pagefind leaves out a page without text, and all after it would be taken for the one before. */
function indexedPage(
  record: SearchRecord,
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
): IndexedPage {
  const { path, title, names = [], akin, text, also } = record;
  const others = names.filter((name) => name !== title);
  const more = otherForms(allWords(record), said, known);
  const fields = {
    title,
    names: searchWords(...others, akin),
    also: searchWords(also, ...more),
  };
  return {
    path,
    text: forIndex([text, title].find((one) => /[\p{L}\p{N}]/u.test(one)) ?? path),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value ? [[name, forIndex(value)]] : [])),
    ),
  };
}

/**
 * What somebody may type for the same thing: two words that other pages write as one, a figure in short, and a
 * word whose signs Pagefind would not take as plain ones, such as CO₂.
 */
function otherForms(
  text: string,
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Set<string> {
  const words = wordsOf(text);
  const joined = words.map((word, at) => `${word}${words[at + 1] ?? ''}`);
  const figures = wordsOf(shortFigures(text));
  const odd = text
    .split(/\s+/)
    .map((chunk) => chunk.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((chunk) => chunk.normalize('NFKC') !== chunk.normalize('NFC'));
  return new Set([
    ...joined.filter((both) => both.length > 5 && known.has(both) && !said.has(both)),
    ...figures.filter((figure) => !said.has(figure)),
    ...odd.flatMap(wordsOf),
  ]);
}

function allWords({ title, names = [], akin = '', text, also = '' }: SearchRecord): string {
  return allOf(title, ...names, akin, text, also);
}

function allOf(...texts: string[]): string {
  return texts.join(' ');
}
