import { inside, tagged } from '../built/find.ts';
import { textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const groupNames: PageRule = {
  sentence: 'names a group that opens once: no group within it has the same name',
  *faults(page) {
    for (const group of tagged(page, 'details')) {
      const [name = ''] = inside(page, group, 'summary').map(textOf);
      const again = inside(page, group, 'legend').find((legend) => textOf(legend) === name);
      if (again) yield `it reads “${name}” aloud twice.`;
    }
  },
};
