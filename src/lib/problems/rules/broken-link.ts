import { quote } from '../../fields/text.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { placeOfNode, typedIn } from '../body.ts';
import { followIn } from '../links/follow.ts';
import { wayOf } from '../links/way.ts';
import type { Rule } from '../problem.ts';

/**
 * Links among the words lead to pages that this site has, and to parts that those have. The build follows every link
 * of every page, so what only it can know is left to it.
 */
export const brokenLink: Rule = function* (content) {
  const faultOf = followIn(content);
  for (const { file, place, body } of content.drafts) {
    const own = kindOf(place.collection).address(place.id);
    for (const node of body?.nodes ?? []) {
      const way = body && wayOf(node, own);
      const fault = way && faultOf(way);
      if (!fault) continue;
      const { why, fix, meant } = fault;
      const what = `${quote(typedIn(body, node))} leads to ${why}.`;
      yield { file, at: placeOfNode(node), code: 'broken-link', what, fix, meant };
    }
  }
};
