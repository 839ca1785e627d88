import { inside, mainOf, tagged } from '../built/find.ts';
import { textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export const headings: PageRule = {
  sentence: 'has one h1, in its main part, and headings that skip no level and are not empty',
  *faults(page) {
    const found = tagged(page, ...levels);
    const first = found.filter(({ tagName }) => tagName === 'h1');
    if (first.length !== 1) yield `it has ${first.length} h1, not one.`;
    if (inside(page, mainOf(page), 'h1').length !== 1) yield 'its h1 does not stand in <main>.';
    let above = 0;
    for (const heading of found) {
      const level = levels.indexOf(heading.tagName) + 1;
      const words = textOf(heading);
      if (words === '') yield `it has an empty ${heading.tagName}.`;
      if (level > above + 1) yield `“${words}” is an ${heading.tagName} right after an h${above}.`;
      above = level;
    }
  },
};
