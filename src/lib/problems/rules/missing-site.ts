import type { Rule } from '../problem.ts';

/** The content must have its site.yaml. */
export const missingSite: Rule = function* ({ idsOf }) {
  if (idsOf('site').length > 0) return;
  yield {
    file: { path: 'site.yaml', yaml: undefined, text: '' },
    code: 'missing-site',
    what: 'There is no file site.yaml.',
    fix: 'For a new site, run npm run new -- site. Else add it at the top of the content folder, starting from the example in docs/authoring/site.md.',
  };
};
