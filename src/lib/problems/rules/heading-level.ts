import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** Headings among the words start at the second level and go down one step at a time. */
export const headingLevel: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    let above = 1;
    for (const node of body?.nodes ?? []) {
      const { depth } = node;
      if (!body || node.type !== 'heading' || depth === undefined) continue;
      const right = Math.max(2, Math.min(depth, above + 1));
      above = right;
      if (depth === right) continue;
      yield {
        file,
        at: placeOfNode(node),
        code: 'heading-level',
        what:
          depth === 1
            ? `“${typedIn(body, node)}” is a heading like the title of the page.`
            : `“${typedIn(body, node)}” skips a level of headings.`,
        fix: `Start it with ${'#'.repeat(right)} and a space.`,
      };
    }
  }
};
