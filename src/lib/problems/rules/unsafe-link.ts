import { foreignTo } from '../../reading/body/foreign.ts';
import { eachPart, typedIn } from '../body.ts';

/** Links among the words lead to pages, email or telephone; pictures and boxes to tick are not shown on this site. */
export const unsafeLink = eachPart((node, body) => {
  switch (foreignTo(node)) {
    case 'picture':
      return {
        code: 'picture-in-content',
        what: `“${typedIn(body, node)}” is a picture.`,
        fix: 'Say in words what it shows, or link to it: take the exclamation mark away.',
      };
    case 'address':
      return {
        code: 'unsafe-link',
        what: `“${typedIn(body, node)}” does not lead to a page.`,
        fix: 'Use an address that starts with https://, mailto: or tel:, or a page of this site, for example /about/.',
      };
    case 'task':
      return {
        code: 'task-in-content',
        what: `“${typedIn(body, node)}” is a box to tick, which nobody can tick on a page.`,
        fix: 'Take the brackets away, and say in words what is done.',
      };
    default:
      return undefined;
  }
});
