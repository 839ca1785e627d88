import type { z } from 'zod';
import type { PartialDate } from '../fields/calendar.ts';
import type { Phrase } from '../fields/phrase.ts';
import type { Policies } from '../fields/policy.ts';
import type { Noun } from '../fields/sentence.ts';
import type { OpenDataTable } from '../open-data/table.ts';
import type { CollectionName, collections, Entries } from '../reading/collections.ts';
import type { Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import type { ReaderChangeKind } from './change-kinds.ts';
import type { OpenQuestion } from './note.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What the site knows of one kind of entry. Every question is asked of every collection; kinds.ts holds
 * the answers, and a question without an answer is a type error there.
 *
 * @template Joined an entry of the kind as the register holds it.
 */
export interface Kind<Name extends CollectionName, Joined extends { id: string }> {
  collection: Name;
  /** What one is called and several are, by everything that speaks: pages, check, changes, starters. */
  noun: Noun;
  /** The ID of one as messages to authors show it. */
  exampleId: string;
  /**
   * What may become of its published fields, by what stands before their names: “updates[].”. Without any, all may
   * change freely.
   */
  policies: Readonly<Record<string, Policies<never>>>;
  /** The kind in one word, for commands and programs: “report”. Permanent. */
  name: string;
  /** Its entries that readers can see on the day of the register. What is not among them is not public. */
  entries(register: Register): readonly Joined[];
  /** From when readers can see an entry; undefined for what is known as soon as its file is there. */
  knownFrom(entry: Entries[Name][number], entries: Entries): PartialDate | undefined;
  /** The page that shows an entry, below the base. */
  address(id: string): string;
  /** Whether that page is made from the entry alone, so that its address is the entry's own. */
  hasPage: boolean;
  /** The pages that go with it and stay as long, such as its frame in other sites. */
  beside(id: string): string[];
  /** The page that lists all entries, below the base; undefined when there is none. */
  list: string | undefined;
  /** Pages that are made from a folder of entries; undefined when none is. */
  folder: FolderPage | undefined;
  /** The pages of what a file lists: those of the topics in site.yaml; undefined when it lists nothing of the sort. */
  listed: ListedPages | undefined;
  /** The parts of its page that are named after what the file says, by fragment. */
  parts(data: z.infer<(typeof collections)[Name]['schema']>, id: string): string[];
  /** What readers see at the head of those parts. */
  partTitles(one: Joined): PartTitle[];
  /** What its page is called in a link to it. */
  title(one: Joined): string;
  /** What its file is called in a line for a reviewer. */
  fileName(file: { id: string; data: object }, names: Names): Phrase;
  /** Everything odd in its source that readers are told of. */
  notes(one: Joined): OpenQuestion[];
  /** What the search finds of it. */
  found(one: Joined, register: Register): SearchRecord[];
  /** How the search ranks and names it; undefined for what the search does not find. */
  search: Searched | undefined;
  /** The pictures of its page for other sites. */
  cards(one: Joined, register: Register): ShareCard[];
  /** Its tables of open data. */
  tables: readonly OpenDataTable<unknown>[];
  /** How a reviewer is told of changes of its files. */
  changes: FileChanges;
  /** How its file stays for good, whatever becomes of it; undefined when it may be withdrawn and go. */
  kept: Kept | undefined;
  /** The names that its entries cannot have, because the site uses them for pages of its own. */
  reserved: readonly string[];
  /** How npm run new starts one; undefined for what has one file, which is there. */
  start: Start | undefined;
}

/** A page that is made from all entries of a folder: the list of a strategy's commitments. */
export interface FolderPage {
  /** Its address below the base, from what the files of the folder and that of its owner say. */
  address(folder: Folder): string;
  /** Its parts by fragment; undefined when not all files can be read. */
  parts(folder: Folder): string[] | undefined;
  /** Whether the page is made although no file lies in the folder. */
  isMadeEmpty: boolean;
  partTitles(owner: string, register: Register): PartTitle[];
  title(owner: string, register: Register): string | undefined;
  cards(owner: string, register: Register): ShareCard[];
}

/** Pages of what a file lists, each at an address of its own. They have no files. */
export interface ListedPages {
  /** What their IDs among the addresses begin with: “topics”. */
  folder: string;
  /** The file that lists them, below the content. */
  file: string;
  /** The page of the list and one for each, from what the file says; none when it lists none. */
  pages(data: unknown): { id: string; address: string }[];
  titleOf(own: string, register: Register): string | undefined;
  /** The pictures of one page, or of all. */
  cardsOf(own: string | undefined, register: Register): ShareCard[];
}

/** A folder of entries as far as its files can be read: undefined stands for one that cannot. */
export interface Folder {
  /** The ID after which it is named. */
  owner: string;
  ownerData: unknown;
  data: unknown[];
}

/** A kind of entry as the search has it. */
interface Searched {
  /** Which place its entries have among results that fit equally well, from 1. */
  rank: number;
  /** What readers can narrow results to, by the answer in the address of a search: a kind goes by its noun. */
  as: string | Record<string, Noun>;
}

/** A part of a page: its fragment, and the heading that readers see there. */
export type PartTitle = readonly [fragment: string, title: string];

/** The names of what a file belongs to. */
interface Names {
  organisation(id: string): string;
  /** The short title of a strategy. */
  strategy(id: string): string;
}

/** The kinds of change of the files of a kind. */
interface FileChanges {
  added: ReaderChangeKind;
  gone: ReaderChangeKind;
  changed: ReaderChangeKind;
  /** Whether each field that differs is told by itself; else rules of its own tell what it means. */
  byField: boolean;
}

/** How the file of an entry stays. */
interface Kept {
  /** What an author does who wanted to take it away, in whole sentences. */
  instead: string;
  /** Whether a notice in the file can say that it no longer holds. */
  takesNotice: boolean;
  /** Whether it can get another ID; else it moves only with the whole folder. */
  mayMove: boolean;
}

/** How an entry is started. */
export interface Start {
  /** What follows the name of the kind in the command. */
  example: string;
  /** How its file is named: by an ID, a month (several in one month get a number), or a day. */
  named: 'id' | 'month' | 'months' | 'day' | 'owner';
  /** The words below the fields of an .mdx file. */
  words: string;
  /** What is known of a file by its name before anybody writes in it. Fields that are true are written out. */
  given(slug: string): Record<string, unknown>;
}
