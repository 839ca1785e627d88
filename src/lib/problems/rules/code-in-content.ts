import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** The words of an .mdx file hold no program code: it would run when the site is built. */
export const codeInContent: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      if (!body || !codeNodes.has(node.type)) continue;
      const isModule = node.type === 'mdxjsEsm';
      yield {
        file,
        at: placeOfNode(node),
        code: 'code-in-content',
        what: `“${typedIn(body, node)}” is program code.`,
        fix: isModule
          ? 'Take the line away, or start it with another word than import or export.'
          : 'Write the words themselves; a curly bracket that is meant as one gets a backslash: \\{.',
      };
    }
  }
};

const codeNodes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
