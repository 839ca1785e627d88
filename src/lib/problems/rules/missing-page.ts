import type { Rule } from '../problem.ts';

/** Every page links to these two, so they must be there. */
export const missingPage: Rule = function* ({ idsOf }) {
  const ids = idsOf('pages');
  for (const [id, why] of Object.entries(needed)) {
    if (ids.includes(id)) continue;
    yield {
      file: { path: `pages/${id}.mdx`, yaml: undefined, text: '' },
      code: 'missing-page',
      what: `There is no file pages/${id}.mdx, ${why}.`,
      fix: 'Add it, starting from the example in docs/authoring/pages.md.',
    };
  }
};

const needed = {
  about: 'and every page of the site links to it',
  accessibility: 'and the law asks public bodies for it',
};
