import { styleText } from 'node:util';
import { plain } from '../../fields/phrase.ts';
import type { Difference } from './difference.ts';
import { type Unfinished, warningOf } from './unfinished.ts';

/** What changes for readers, for a person at a terminal. */
export function forTerminal(
  difference: Unfinished<Difference>,
  { colour }: { colour: boolean },
): string {
  const { headline, groups } = difference;
  const bold = (text: string) =>
    colour ? styleText('bold', text, { validateStream: false }) : text;
  const warning = warningOf(difference);
  return [
    ...(warning ? [bold(plain(warning)), ''] : []),
    plain(headline),
    ...groups.flatMap(({ title, kinds }) => [
      '',
      bold(title),
      ...kinds.flatMap(({ says, changes }) => [
        `  ${plain(says)}:`,
        ...changes.flatMap((change) => [`    ${plain(change.says)}`, `      ${change.path}`]),
      ]),
    ]),
  ].join('\n');
}
