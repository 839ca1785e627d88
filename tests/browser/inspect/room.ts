import type { Element } from 'hast';
import { textOf } from '../../site/built/tree.ts';
import type { Part } from './made-of.ts';

/**
 * How much room the words of a page ask for: at each place the longest word, which cannot be broken, and the
 * longest text; and of each table the longest words of its columns together. Where a page asks for less than
 * another of the same make, its words cannot go wrong alone.
 */
export function roomAsked(parts: Part[]): Map<string, number> {
  const asked = new Map<string, number>();
  const ask = (what: string, room: number) => asked.set(what, Math.max(asked.get(what) ?? 0, room));
  for (const { place, element } of parts) {
    if (element.tagName === 'table') ask(`${place}: columns`, columns(element));
    if (['script', 'style', 'title'].includes(element.tagName)) continue;
    const text = element.children.map((node) => (node.type === 'text' ? node.value : ' ')).join('');
    if (!text.trim()) continue;
    ask(`${place}: word`, longestWord(text));
    ask(`${place}: text`, text.replace(/\s+/g, ' ').trim().length);
  }
  return asked;
}

/** What a page asks for as no other does: of each kind the most that is asked anywhere. */
export function asksMost(pages: ReadonlyMap<string, Part[]>): Map<string, string[]> {
  const asked = [...pages].map(([path, parts]) => [path, roomAsked(parts)] as const);
  const most = new Map<string, number>();
  for (const [, rooms] of asked) {
    for (const [what, room] of rooms) most.set(what, Math.max(most.get(what) ?? 0, room));
  }
  return new Map(
    asked.map(([path, rooms]) => [
      path,
      [...rooms].flatMap(([what, room]) => (room === most.get(what) ? what : [])),
    ]),
  );
}

function columns(table: Element): number {
  const widest: number[] = [];
  const walk = (element: Element) => {
    const inner = element.children.filter((node) => node.type === 'element');
    if (element.tagName !== 'tr') return inner.forEach(walk);
    inner.forEach((cell, at) => {
      widest[at] = Math.max(widest[at] ?? 0, longestWord(textOf(cell)));
    });
  };
  walk(table);
  return widest.reduce((sum, width) => sum + width, 0);
}

// Neither a space that does not break nor a slash lets a line end.
function longestWord(text: string): number {
  return Math.max(...text.split(/[ \t\r\n\u200b\u00ad-]+/).map(({ length }) => length));
}
