import { type CssNode, type Declaration as Declared, generate, parse, type Rule } from 'css-tree';
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

/**
 * Reads a style sheet as the build prints it: without nested rules, and small.
 *
 * @throws when rules stand within rules, which would be lost.
 */
export function readSheet(css: string): Sheet {
  const sheet = parse(css, { parseValue: false });
  const blocks = 'children' in sheet && sheet.children ? [...sheet.children].map(readBlock) : [];
  return { blocks, names: new Set(selectorsIn(blocks).flatMap(namesIn)) };
}

function readBlock(node: CssNode): SheetBlock {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
    return { selectors: readSelectors(node.prelude), declarations: readDeclarations(node) };
  }
  if (node.type === 'Atrule' && node.block && conditions.has(node.name)) {
    const head = `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`;
    return { head, blocks: [...node.block.children].map(readBlock) };
  }
  return { text: generate(node) };
}

const conditions = new Set(['media', 'supports', 'layer', 'container']);

function readDeclarations({ prelude, block }: Rule): Declaration[] {
  return [...block.children].map((node) => {
    if (node.type !== 'Declaration') {
      throw new Error(
        `The styles of “${generate(prelude)}” hold other rules. They are to be written out.`,
      );
    }
    return readDeclaration(node);
  });
}

function readDeclaration(node: Declared): Declaration {
  const text = generate(node);
  return {
    text,
    sets: node.property.startsWith('--') ? node.property : undefined,
    reads: [...text.matchAll(/var\((--[\w-]+)/g)].map(([, read = '']) => read),
  };
}

function selectorsIn(blocks: SheetBlock[]): Selector[] {
  return blocks.flatMap((block) => {
    if ('blocks' in block) return selectorsIn(block.blocks);
    return 'selectors' in block ? block.selectors : [];
  });
}
