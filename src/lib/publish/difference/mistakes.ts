import { ourWords, say } from '../../fields/phrase.ts';
import { agree, inFigures } from '../../fields/sentence.ts';
import { heading, markdown } from './as-markdown.ts';

/** What stands in the summary of a pull request while its content has mistakes: what they are, and nothing else. */
export function mistakesAsMarkdown(mistakes: readonly Mistaken[]): string {
  const words = agree(mistakes.length, { one: 'mistake', many: 'mistakes' });
  const start = say`The content has ${mistakes.length} ${ourWords(words)}, so what it changes cannot be told yet.`;
  const lines = mistakes.slice(0, most).map(({ file, line, says, suggestion, fix }) => {
    const todo = [suggestion, fix].filter(Boolean).join(' ');
    return `- ${markdown(say`${file}, line ${String(line)}: ${says}`)}<br>${markdown(say`${todo}`)}`;
  });
  const more = mistakes.length - lines.length;
  const rest =
    more > 0 ? [`- … and ${inFigures(more)} more. \`npm run check\` lists them all.`] : [];
  return `${heading}\n\n**${markdown(start)}**\n\n${[...lines, ...rest].join('\n')}\n`;
}

/** GitHub takes a limited number of characters, and nobody reads more at once. */
const most = 50;

/** A mistake with its place and the way out. */
interface Mistaken {
  file: string;
  line: number;
  says: string;
  suggestion?: string;
  fix: string;
}
