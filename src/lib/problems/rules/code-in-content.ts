import { foreignTo } from '../../reading/body/foreign.ts';
import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** The words of an .mdx file hold no program code: no import, no export, nothing in curly brackets. */
export const codeInContent: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      const foreign = foreignTo(node);
      if (!body || (foreign !== 'module' && foreign !== 'expression')) continue;
      yield {
        file,
        at: placeOfNode(node),
        code: 'code-in-content',
        what: `“${typedIn(body, node)}” is program code.`,
        fix:
          foreign === 'module'
            ? 'Take the line away, or start it with another word than import or export.'
            : 'Write the words themselves; a curly bracket that is meant as one gets a backslash: \\{.',
      };
    }
  }
};
