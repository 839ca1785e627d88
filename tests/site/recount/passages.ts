import type { Element, Nodes, Root } from 'hast';
import { classesOf, isInline, Line, type Link, lineOf, plain, unread } from './line.ts';

/** A line of a page that holds a number: a paragraph, a cell, a heading, what the head tells machines. */
export interface Passage {
  text: string;
  /** The tags and the classes of all that it stands in. */
  names: Set<string>;
  /** The heading that it stands under, or ''. */
  heading: string;
  /** Of a cell: the words of its row's heading and of its column's. */
  row: string;
  column: string;
  /** Where the links in it lead, as the page writes them, with the span of their words. */
  links: Link[];
  /** Where the heading of its row leads. */
  rowLinks: Link[];
  /** All cells of its row, by their columns, and all rows of its table. */
  cells: Map<string, string>;
  grid: Map<string, string>[];
  /** The list item and the section that it stands in. */
  item?: Element | undefined;
  section?: Element | undefined;
}

/** Every passage of a page that holds a number, in the order of the page. */
export function passagesOf(tree: Root): Passage[] {
  return new Walk().through(tree).found;
}

class Walk {
  readonly found: Passage[] = [];
  #heading = '';
  #above: Element[] = [];
  #cell: Cell = noCell;

  through(node: Root | Element): this {
    for (const child of node.children) if (child.type === 'element') this.#enter(child);
    return this;
  }

  #enter(element: Element): void {
    if (unread.has(element.tagName)) return;
    this.#above.push(element);
    this.#attributes(element);
    if (element.tagName === 'table') this.#table(element);
    else this.#lines(element);
    this.#above.pop();
  }

  /** A block's own words between the blocks in it are lines of their own. */
  #lines(element: Element): void {
    let line = new Line();
    const flush = () => {
      this.#add(line.text, line.links);
      line = new Line();
    };
    for (const child of element.children) {
      if (child.type === 'element' && !isInline(child)) {
        flush();
        this.#enter(child);
      } else line.add(child, (inner) => this.#attributes(inner));
    }
    if (/^h[1-4]$/.test(element.tagName)) this.#heading = lineOf(element).text;
    flush();
  }

  #table(table: Element): void {
    const caption = below(table, 'caption')[0];
    if (caption) this.#enter(caption);
    const rows = below(table, 'tr').map((tr) => tr.children.filter(isCell));
    const columns = rows[0]?.map((cell) => lineOf(cell).text) ?? [];
    const grid = rows.map(
      (cells) => new Map(cells.map((cell, at) => [columns[at] ?? '', lineOf(cell).text])),
    );
    for (const [index, cells] of rows.entries()) {
      const head = cells.find(({ tagName }) => tagName === 'th');
      const row = head ? lineOf(head) : new Line();
      cells.forEach((cell, at) => {
        this.#cell = {
          row: row.text,
          column: columns[at] ?? '',
          rowLinks: row.links,
          cells: grid[index] ?? new Map(),
          grid,
        };
        this.#enter(cell);
      });
    }
    this.#cell = noCell;
  }

  /** What is said to machines or shown on hover: a description, a label, the name of a picture. */
  #attributes({ tagName, properties }: Element): void {
    const name = String(properties['name'] ?? properties['property'] ?? '');
    const told =
      tagName === 'meta'
        ? [/description|title|image:alt/.test(name) ? properties['content'] : undefined]
        : [properties['ariaLabel'], properties['alt'], properties['title']];
    for (const text of told) if (typeof text === 'string') this.#add(plain(text), []);
  }

  #add(text: string, links: Link[]): void {
    if (!/\d/.test(text)) return;
    const names = new Set(this.#above.flatMap((one) => [one.tagName, ...classesOf(one)]));
    const nearest = (tag: string) => this.#above.findLast(({ tagName }) => tagName === tag);
    this.found.push({
      text,
      names,
      heading: this.#heading,
      links,
      ...this.#cell,
      item: nearest('li'),
      section: nearest('section'),
    });
  }
}

type Cell = Pick<Passage, 'row' | 'column' | 'rowLinks' | 'cells' | 'grid'>;

const noCell: Cell = { row: '', column: '', rowLinks: [], cells: new Map(), grid: [] };

function below(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tag ? [child] : below(child, tag),
  );
}

function isCell(node: Nodes): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}
