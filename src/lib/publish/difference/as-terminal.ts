import { styleText } from 'node:util';
import type { Difference } from './difference.ts';
import { plain } from './phrase.ts';

/** What changes for readers, for a person at a terminal. */
export function forTerminal(
  { headline, groups }: Difference,
  { colour }: { colour: boolean },
): string {
  const bold = (text: string) =>
    colour ? styleText('bold', text, { validateStream: false }) : text;
  return [
    plain(headline),
    ...groups.flatMap(({ title, changes }) => [
      '',
      bold(title),
      ...changes.flatMap(({ says, path }) => [`  ${plain(says)}`, `    ${path}`]),
    ]),
  ].join('\n');
}
