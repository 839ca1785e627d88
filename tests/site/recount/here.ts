import type { Element, Root } from 'hast';
import type { PageType } from '../built/page-types.ts';
import { dueDay } from './facts.ts';
import { namesOf, planOf, stateOf } from './labels.ts';
import { elementsIn } from './line.ts';
import type { Passage } from './passages.ts';
import type { Commitment, Published, Strategy, Update } from './records.ts';

/** Where a claim stands, and what the data says of the place. */
export class Here {
  readonly data: Published;
  readonly page: PageAt;
  readonly passage: Passage;
  /** Where the link leads that a claim stands in, as a path below the base. */
  readonly link: string;
  readonly #pageAt: (path: string) => PageAt | undefined;

  constructor(
    data: Published,
    page: PageAt,
    pageAt: (path: string) => PageAt | undefined,
    passage: Passage,
    link = page.path,
  ) {
    this.data = data;
    this.page = page;
    this.#pageAt = pageAt;
    this.passage = passage;
    this.link = link;
  }

  get path(): string {
    return this.page.path;
  }

  get type(): PageType {
    return this.page.type;
  }

  /** The same place, seen from a link in it. */
  at(link: string): Here {
    return new Here(this.data, this.page, this.#pageAt, this.passage, link);
  }

  /** Whether the site has a page. */
  has(path: string): boolean {
    return this.#pageAt(path) !== undefined;
  }

  /** The elements with a tag on a page of the site; only those in a part with a class, if one is named. */
  elements(path: string, tag: string, within?: string): Element[] {
    const tree = path === this.path ? this.page.tree : this.#pageAt(path)?.tree;
    if (!within) return elementsIn(tree, tag);
    const parts = ['ol', 'ul', 'dl', 'section'].flatMap((one) => elementsIn(tree, one, within));
    return parts.flatMap((part) => elementsIn(part, tag));
  }

  /** The strategy of the address. */
  get strategy(): Strategy | undefined {
    const [, id] = /^\/(?:strategies|embed)\/([^/]+)\//.exec(this.path) ?? [];
    return this.data.strategies.find((strategy) => strategy.id === id);
  }

  /** The commitments of the strategy of the address, or all. */
  get own(): Commitment[] {
    const { strategy } = this;
    return strategy ? this.of(strategy.id) : this.data.commitments;
  }

  of(strategy: string): Commitment[] {
    return this.data.commitments.filter((one) => one.strategy === strategy);
  }

  /** The commitment of the address. */
  get commitment(): Commitment | undefined {
    const [, id] = /^\/(?:strategies|embed)\/(.+)\/$/.exec(this.path) ?? [];
    return this.data.commitments.find((one) => one.id === id);
  }

  /** The ID of the report of the address: "southend-2013/2013-11". */
  get report(): string {
    const [, strategy, id] = /^\/strategies\/([^/]+)\/progress\/([^/]+)\//.exec(this.path) ?? [];
    return `${strategy}/${id}`;
  }

  /** What a report says, commitment by commitment. */
  updatesOf(report: string): Update[] {
    return this.data.progress.filter((update) => update.report === report);
  }

  /** The commitments of a list or a tracker, by the rules that its address names; undefined for others. */
  listAt(address: string): Commitment[] | undefined {
    const path = new URL(address, `https://site.example${this.path}`).pathname;
    const [, strategy, rules = ''] =
      /^(?:\/strategies\/([^/]+))?\/(?:statements|commitments)\/(.*?)(?:page-\d+\/)?$/.exec(path) ??
      [];
    if (!/\/(statements|commitments)\//.test(path)) return undefined;
    return rules
      .split('/')
      .filter(Boolean)
      .reduce(
        (left, rule) => left.filter((one) => namesOf(one).has(rule)),
        strategy ? this.of(strategy) : this.data.commitments,
      );
  }

  /** Those in a list whose answer to any question is a label: “Overdue”, “No due date”, “I statements”. */
  labelled = (label: string, list: Commitment[] = this.own): Commitment[] => {
    // A date passes whether it was met or not.
    if (/^past it(?:s date)?$/i.test(label)) {
      return list.filter((one) => (dueDay(one) ?? this.data.asAt) < this.data.asAt);
    }
    const state = stateOf(label);
    return list.filter((one) => namesOf(one).has(state));
  };

  /** Whether some words are a label that any commitment has. */
  isState = (label: string): boolean =>
    this.data.commitments.some((one) => namesOf(one).has(stateOf(label)));

  /** The commitments of the plans that some words speak of: “of the strategies in force”. */
  planned = (words: string): Commitment[] => {
    const plan = planOf(words);
    return this.data.commitments.filter((one) => one.plan === plan);
  };
}

/** A page of the site, by its path below the base. */
export interface PageAt {
  path: string;
  type: PageType;
  tree: Root;
}
