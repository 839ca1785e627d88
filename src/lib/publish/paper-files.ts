import type { SpokenLanguage } from '../language/languages.ts';
import { type PublishedSite, publishedSite } from '../open-data/table.ts';
import { type MakeFile, madeOf } from '../register/make-file.ts';
import type { Register, Strategy } from '../register/types.ts';
import { address } from '../site/address.ts';
import { languagesOf } from '../site/languages.ts';
import { boardPaper } from './board-paper/board-paper.ts';
import { repacked } from './repacked.ts';

/** The paper of each strategy as a Word document, in each language of the site, by path. */
export function paperFiles(register: Register, base: string): [string, MakeFile][] {
  const published = publishedSite(register, base);
  return register.strategies.flatMap((strategy) =>
    languagesOf(register.site).map((language, at): [string, MakeFile] => [
      address.boardPaperWord(strategy.id, at === 0 ? undefined : language),
      madeOf(paperInWord, register, strategy, published, language),
    ]),
  );
}

async function paperInWord(
  register: Register,
  strategy: Strategy,
  published: PublishedSite,
  language: SpokenLanguage,
): Promise<Uint8Array> {
  // The library takes a moment to load, and most that list the files make none of these.
  const { wordFile } = await import('./board-paper/word-file.ts');
  const paper = boardPaper(strategy, register);
  const document = await wordFile(paper, register, published, language);
  return repacked(document, register.asAt);
}
