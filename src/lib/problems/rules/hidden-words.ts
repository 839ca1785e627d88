import { foreignTo } from '../../reading/body/foreign.ts';
import { describeHidden, hiddenIn } from '../../reading/text/hidden-characters.ts';
import { mostLevels } from '../../reading/text/limits.ts';
import { eachPart, placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** No character reference among the words, such as &#x200b;, stands for a character that cannot be seen. */
export const hiddenWords = eachPart((node) => {
  const [hidden] = foreignTo(node) ? [] : hiddenIn(`${node.value ?? ''}${node.url ?? ''}`);
  return hidden && describeHidden(hidden.character);
});

/** Quotes and lists do not stand inside each other more often than a page can show. */
export const nestedWords: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    const node = body?.nodes.find(({ level }) => level > mostLevels);
    if (!body || !node) continue;
    yield {
      file,
      at: placeOfNode(node),
      code: 'nested-too-deep',
      what: `“${typedIn(body, node)}” stands inside more than ${mostLevels} other things.`,
      fix: 'Write it as a list of one or two levels, or as paragraphs.',
    };
  }
};
