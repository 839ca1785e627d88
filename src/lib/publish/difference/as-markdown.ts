import { inWords } from '../../fields/calendar.ts';
import { ourWords, type Part, type Phrase, say } from '../../fields/phrase.ts';
import { inFigures } from '../../fields/sentence.ts';
import type { Difference } from './difference.ts';
import { type Unfinished, warningOf } from './unfinished.ts';

/**
 * What changes for readers, as Markdown for a pull request. Whatever the content says stands in code
 * spans: there no mention, link, picture, tag or reference to an issue means anything to GitHub.
 */
export function asMarkdown(difference: Unfinished<Difference>, base: string): string {
  const { headline, groups, asAt } = difference;
  const warning = warningOf(difference);
  const start = [heading, ...(warning ? [`**${markdown(warning)}**`] : []), markdown(headline)];
  if (groups.length === 0) return `${start.join('\n\n')}\n`;
  const date = ourWords(inWords(asAt));
  const top = [...start, markdown(say`As at ${date}, compared with ${base}.`)].join('\n\n');
  let room = most - top.length;
  const parts = groups.map(({ title, kinds }) => {
    const lists = kinds.map(({ says, changes }) => {
      const lines = changes.map(
        (change) => `- ${markdown(change.says)}<br>${markdown(say`${change.path}`)}`,
      );
      const shown = lines.filter((line) => {
        room -= line.length + 1;
        return room > 0;
      });
      const more = lines.length - shown.length;
      if (more > 0)
        shown.push(`- … and ${inFigures(more)} more. \`npm run changes\` lists them all.`);
      return `**${markdown(says)}**\n\n${shown.join('\n')}`;
    });
    return [`### ${title}`, ...lists].join('\n\n');
  });
  return `${[top, ...parts].join('\n\n')}\n`;
}

/** What stands above every summary of a pull request. */
export const heading = '## What changes for the public';

/** GitHub takes 65,536 characters in a comment. */
const most = 60_000;

/** A phrase in which only our own words can be markup. */
export function markdown(phrase: Phrase): string {
  return phrase.map(partOf).join('');
}

function partOf(part: Part): string {
  return typeof part === 'string' ? part : codeSpan(part.said);
}

/** A code span ends at as many backticks as it starts with, so it starts with more than it holds. */
function codeSpan(text: string): string {
  if (text === '') return '';
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}
