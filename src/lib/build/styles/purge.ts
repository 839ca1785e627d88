import { forPage } from './selector.ts';
import type { Declaration, Sheet, SheetBlock } from './sheet.ts';

/** The part of a style sheet that a page has a use for, which has certain names of the sheet. */
export function purge({ blocks }: Sheet, has: (name: string) => boolean): string {
  const useful = usefulBlocks(blocks, (name) => always.has(name) || has(name));
  const read = propertiesRead(declarationsIn(useful));
  return `${print(useful, ({ sets }) => sets === undefined || read.has(sets))}\n`;
}

/** A reader changes these. */
const always = new Set(['[value', '[checked', '[selected', '[open']);

type Useful =
  | { text: string }
  | { head: string; below: Useful[] }
  | { head: string; declarations: Declaration[] };

function usefulBlocks(blocks: SheetBlock[], has: (name: string) => boolean): Useful[] {
  return blocks.flatMap((block): Useful[] => {
    if ('text' in block) return [block];
    if ('blocks' in block) {
      const below = usefulBlocks(block.blocks, has);
      return below.length > 0 ? [{ head: block.head, below }] : [];
    }
    const selectors = block.selectors.flatMap((selector) => forPage(selector, has) ?? []);
    if (selectors.length === 0) return [];
    return [{ head: selectors.join(','), declarations: block.declarations }];
  });
}

function declarationsIn(blocks: Useful[]): Declaration[] {
  return blocks.flatMap((block) => {
    if ('below' in block) return declarationsIn(block.below);
    return 'declarations' in block ? block.declarations : [];
  });
}

/** The custom properties that make a difference: those that are read, and those that these are made of. */
function propertiesRead(declarations: Declaration[]): Set<string> {
  const read = new Set(
    declarations.flatMap(({ sets, reads }) => (sets === undefined ? reads : [])),
  );
  const made = new Map<string, string[]>();
  for (const { sets, reads } of declarations) {
    if (sets !== undefined) made.set(sets, [...(made.get(sets) ?? []), ...reads]);
  }
  // What is added is walked as well.
  for (const name of read) for (const other of made.get(name) ?? []) read.add(other);
  return read;
}

function print(blocks: Useful[], isKept: (declaration: Declaration) => boolean): string {
  return blocks
    .map((block) => {
      if ('text' in block) return block.text;
      if ('below' in block) return `${block.head}{${print(block.below, isKept)}}`;
      const kept = block.declarations.filter(isKept).map(({ text }) => text);
      return `${block.head}{${kept.join(';')}}`;
    })
    .join('');
}
