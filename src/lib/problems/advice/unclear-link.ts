import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** Links among the words say where they lead. */
export const unclearLink: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      if (!body || node.type !== 'link') continue;
      const typed = typedIn(body, node);
      const words = /^\[([^\]]*)\]/.exec(typed)?.[1]?.trim().toLowerCase() ?? typed;
      if (!unclear.has(words) && !/^(https?:|www\.)/.test(words)) continue;
      yield {
        file,
        at: placeOfNode(node),
        code: 'unclear-link',
        what: `“${words}” does not say where the link leads.`,
        fix: 'Use the title of the page as its words, for example [Progress report 2023](https://www.example.org/).',
      };
    }
  }
};

const unclear = new Set([
  'click here',
  'here',
  'link',
  'more',
  'read more',
  'this',
  'this link',
  'this page',
]);
