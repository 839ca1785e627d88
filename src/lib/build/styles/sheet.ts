import { nextSign } from './next-sign.ts';
import { namesIn, readSelectors, type Selector } from './selector.ts';

/** A style sheet, read once for all pages. */
export interface Sheet {
  blocks: SheetBlock[];
  /** The names that any of its selectors asks for. Whatever else is on a page makes no difference. */
  names: ReadonlySet<string>;
}

export type SheetBlock = StyleRule | StylesUnder | Whole;

interface StyleRule {
  selectors: Selector[];
  declarations: Declaration[];
}

export interface Declaration {
  text: string;
  /** The name of the custom property that it sets. */
  sets: string | undefined;
  /** The custom properties that it reads. */
  reads: string[];
}

/** Rules under a condition, like `@media print`. */
interface StylesUnder {
  head: string;
  blocks: SheetBlock[];
}

/** What every page gets: fonts, the size of paper. */
interface Whole {
  text: string;
}

/** Reads a style sheet as the build prints it: without nested rules, and small. */
export function readSheet(css: string): Sheet {
  const blocks = readBlocks(css);
  return { blocks, names: new Set(selectorsIn(blocks).flatMap(namesIn)) };
}

function readBlocks(css: string): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  for (let at = css.search(/\S/); at >= 0 && at < css.length; ) {
    const end = nextSign(css, at, '{;');
    const head = css.slice(at, end).trim();
    if (css[end] !== '{') {
      if (head) blocks.push({ text: `${head};` });
      at = end + 1;
      continue;
    }
    const close = endOfBlock(css, end + 1);
    blocks.push(readBlock(head, css.slice(end + 1, close)));
    at = close + 1;
  }
  return blocks;
}

function readBlock(head: string, body: string): SheetBlock {
  if (/^@(?:media|supports|layer|container)\b/.test(head))
    return { head, blocks: readBlocks(body) };
  if (head.startsWith('@')) return { text: `${head}{${body}}` };
  if (nextSign(body, 0, '{') < body.length) {
    throw new Error(`The styles of “${head}” hold other rules. They are to be written out.`);
  }
  return { selectors: readSelectors(head), declarations: readDeclarations(body) };
}

function readDeclarations(body: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (let at = 0; at < body.length; ) {
    const end = nextSign(body, at, ';');
    const text = body.slice(at, end).trim();
    at = end + 1;
    if (text === '') continue;
    const [name = ''] = text.split(':', 1);
    declarations.push({
      text,
      sets: name.startsWith('--') ? name : undefined,
      reads: [...text.matchAll(/var\((--[\w-]+)/g)].map(([, read = '']) => read),
    });
  }
  return declarations;
}

/** Where the block that is open ends. */
function endOfBlock(css: string, from: number): number {
  let at = nextSign(css, from, '{}');
  while (css[at] === '{') at = nextSign(css, endOfBlock(css, at + 1) + 1, '{}');
  return at;
}

function selectorsIn(blocks: SheetBlock[]): Selector[] {
  return blocks.flatMap((block) => {
    if ('blocks' in block) return selectorsIn(block.blocks);
    return 'selectors' in block ? block.selectors : [];
  });
}
