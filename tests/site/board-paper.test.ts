import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { readWord } from '../word/read-word.ts';
import { tagged } from './built/find.ts';
import { sites } from './built/site.ts';
import { hasClass, textOf } from './built/tree.ts';

describe.each(sites)('the board papers of the site “$name”', (site) => {
  test('say in Word what their pages say, cell by cell', () => {
    expect(site.register.strategies.length).toBeGreaterThan(0);
    for (const { id } of site.register.strategies) {
      const path = `/strategies/${id}/board-paper/`;
      const page = site.pageAt(path);
      if (!page) throw new Error(`There is no ${path}.`);
      const onPage = tagged(page, 'tr').map((row) =>
        row.children.filter(isCell).map((cell) => plain(textOf(unmarked(cell)))),
      );
      const { blocks } = readWord(readFileSync(join(site.folder, path, 'board-paper.docx')));
      const inWord = blocks.flatMap((block) =>
        'rows' in block
          ? block.rows.map(({ cells }) =>
              cells.map((lines) => plain(lines.map(({ text }) => text).join(' '))),
            )
          : [],
      );
      expect(inWord, path).toEqual(onPage);
      const headings = ['h1', 'h2', 'h3'].flatMap((tag) => tagged(page, tag));
      const named = blocks.flatMap((block) =>
        'rows' in block || !block.style.startsWith('Heading') ? [] : plain(block.text),
      );
      expect(named.toSorted(), path).toEqual(
        headings
          .map((one) => plain(textOf(one)))
          .filter(isOfPaper)
          .toSorted(),
      );
    }
  });
});

function isCell(node: Nodes): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}

/** A cell without the name of its column, which a phone alone shows, and without glosses of the site. */
function unmarked(cell: Element): Element {
  const children = cell.children
    .filter(
      (child) =>
        child.type !== 'element' || !['unit', 'gt-gloss'].some((name) => hasClass(child, name)),
    )
    .map((child) => (child.type === 'element' ? unmarked(child) : child));
  return { ...cell, children };
}

function isOfPaper(heading: string): boolean {
  return heading !== 'Report a mistake';
}

function plain(words: string): string {
  return words.replace(/[\s\u00a0]+/g, ' ').trim();
}
