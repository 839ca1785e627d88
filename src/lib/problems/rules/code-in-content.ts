import { foreignTo } from '../../reading/body/foreign.ts';
import { eachPart, typedIn } from '../body.ts';

/** The words of an .mdx file hold no program code: no import, no export, nothing in curly brackets. */
export const codeInContent = eachPart((node, body) => {
  const foreign = foreignTo(node);
  if (foreign !== 'module' && foreign !== 'expression') return undefined;
  return {
    code: 'code-in-content',
    what: `“${typedIn(body, node)}” is program code.`,
    fix:
      foreign === 'module'
        ? 'Take the line away, or start it with another word than import or export.'
        : 'Write the words themselves; a curly bracket that is meant as one gets a backslash: \\{.',
  };
});
