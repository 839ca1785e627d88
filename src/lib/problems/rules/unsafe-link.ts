import { foreignTo } from '../../reading/body/foreign.ts';
import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** Links among the words lead to pages, email or telephone; pictures are not shown on this site. */
export const unsafeLink: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      const foreign = foreignTo(node);
      if (body && foreign === 'picture') {
        yield {
          file,
          at: placeOfNode(node),
          code: 'picture-in-content',
          what: `“${typedIn(body, node)}” is a picture.`,
          fix: 'Say in words what it shows, or link to it: take the exclamation mark away.',
        };
      } else if (body && foreign === 'address') {
        yield {
          file,
          at: placeOfNode(node),
          code: 'unsafe-link',
          what: `“${typedIn(body, node)}” does not lead to a page.`,
          fix: 'Use an address that starts with https://, mailto: or tel:, or a page of this site, for example /about/.',
        };
      }
    }
  }
};
