import { inside, placed, tagged } from '../built/find.ts';
import { attribute, textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const tables: PageRule = {
  sentence: 'names each table, and says of each heading cell what it heads',
  *faults(page) {
    for (const table of tagged(page, 'table')) {
      const caption = inside(page, table, 'caption').map(textOf).join('');
      if (!caption && !attribute(table, 'ariaLabel') && !attribute(table, 'ariaLabelledBy')) {
        yield `the table that starts with “${textOf(table).slice(0, 40)}” has no name.`;
      }
      for (const cell of inside(page, table, 'th')) {
        if (!attribute(cell, 'scope')) yield `the heading cell “${textOf(cell)}” has no scope.`;
        if (textOf(cell) === '') yield 'a table has an empty heading cell.';
      }
      const widths = inside(page, table, 'tr').map((row) => width(page, row));
      if (new Set(widths).size > 1)
        yield `a table has rows of ${[...new Set(widths)].join(' and ')} cells.`;
    }
  },
};

export const drawings: PageRule = {
  sentence: 'hides each drawing from screen readers, or gives it a name',
  *faults(page) {
    for (const { element, above } of placed(page, 'svg', 'img')) {
      const hidden = [element, ...above].some((one) => attribute(one, 'ariaHidden') === 'true');
      const name = attribute(element, 'ariaLabel') ?? attribute(element, 'alt');
      if (!hidden && name === undefined)
        yield `it has an <${element.tagName}> that is neither hidden nor named.`;
    }
  },
};

function width(page: Parameters<PageRule['faults']>[0], row: Parameters<typeof inside>[1]): number {
  return inside(page, row, 'td', 'th')
    .map((cell) => Number(attribute(cell, 'colSpan') ?? 1))
    .reduce((sum, span) => sum + span, 0);
}
