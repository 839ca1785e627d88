import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type PageType, pageType } from './page-types.ts';
import { elementsOf, type Placed, textOf } from './tree.ts';

export interface Page {
  /** Below the base: "/strategies/mse-2022/w14/". */
  path: string;
  type: PageType;
  html: string;
  tree: Root;
  elements: Placed[];
  /** All that a reader reads. */
  text: string;
}

/** A page that is parsed when somebody first looks into it. */
export class LazyPage implements Page {
  readonly path: string;
  readonly html: string;
  readonly type: PageType;
  #tree: Root | undefined;
  #elements: Placed[] | undefined;
  #text: string | undefined;

  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
    this.type = pageType(path);
  }

  get tree(): Root {
    this.#tree ??= fromHtml(this.html);
    return this.#tree;
  }

  get elements(): Placed[] {
    this.#elements ??= elementsOf(this.tree);
    return this.#elements;
  }

  get text(): string {
    const body = this.elements.find(({ element }) => element.tagName === 'body')?.element;
    this.#text ??= body ? textOf(body) : '';
    return this.#text;
  }
}
