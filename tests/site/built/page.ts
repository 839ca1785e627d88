import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isOld, type PageType, pageType } from './page-types.ts';
import { elementsOf, type Placed, textOf } from './tree.ts';

export interface Page {
  /** Below the base: "/strategies/mse-2022/w14/". */
  path: string;
  type: PageType;
  /** The other language of the site that it is in: "cy" for a page below /cy/. */
  edition: string | undefined;
  /** Whether it only leads from an old address to a new one, or is the frame at an old address. */
  isOld: boolean;
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
  readonly edition: string | undefined;
  readonly isOld: boolean;
  #tree: Root | undefined;
  #elements: Placed[] | undefined;
  #text: string | undefined;

  constructor(path: string, html: string, edition?: string) {
    this.path = path;
    this.html = html;
    this.edition = edition;
    this.type = pageType(edition ? path.slice(edition.length + 1) : path, html);
    this.isOld = isOld(path, html);
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
