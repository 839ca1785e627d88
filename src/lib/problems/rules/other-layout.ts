import { inFigures } from '../../fields/sentence.ts';
import { laidOut } from '../../reading/layout.ts';
import { isTooMuch } from '../../reading/read.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';

/**
 * Files in another layout than the one that the editing screens write, where a site has such screens. Told once: one
 * command mends them all.
 */
export function otherLayout({ files, of }: Pick<Content, 'files' | 'of'>): Finding[] {
  if (of('site')[0]?.data['edit'] === undefined) return [];
  const others = files.flatMap((file) => {
    const text = isTooMuch(file) ? undefined : laidOut(file);
    return text === undefined || text === file.text ? [] : [{ file, text }];
  });
  const [first] = others;
  if (!first) return [];
  return [
    {
      file: first.file,
      at: { line: firstDifference(first.file.text, first.text), column: 1 },
      code: 'other-layout',
      what:
        others.length === 1
          ? 'This file has another layout than the one that the editing screens write.'
          : `${inFigures(others.length)} files, of which this is the first, have another layout than the one that the editing screens write.`,
      fix: 'Run npm run format. It changes nothing that the files say.',
    },
  ];
}

function firstDifference(text: string, other: string): number {
  const lines = other.split('\n');
  return text.split('\n').findIndex((line, at) => line !== lines[at]) + 1 || 1;
}
