import { typedFrom } from '../body.ts';
import type { Rule } from '../problem.ts';

/** The words of an .mdx file can be read from their beginning to their end. */
export const unreadableMdx: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    if (!body) continue;
    for (const at of body.errors) {
      const typed = typedFrom(body, at);
      yield {
        file,
        at,
        code: 'unreadable-mdx',
        what: typed ? `“${typed}” cannot be read.` : 'The words of this file cannot be read.',
        fix: fixFor(typed),
      };
    }
  }
};

function fixFor(typed: string): string {
  if (typed.startsWith('<!--'))
    return 'Take the comment away: the words of a page hold no comments.';
  if (/^<(https?|mailto):/.test(typed)) {
    return 'Write a link as its words and its address, for example [the report](https://www.example.org/report).';
  }
  if (typed.startsWith('{'))
    return 'Take the curly bracket away, or write a backslash before it: \\{.';
  if (typed.startsWith('<')) return 'Take the tag away, or write a backslash before the sign: \\<.';
  return 'Look for a < or a { near here: take it away, or write a backslash before it, for example \\{.';
}
