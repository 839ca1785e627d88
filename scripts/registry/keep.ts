import { parseArgs } from 'node:util';
import { isOfDatedPage } from '../../src/lib/addresses/dated-pages.ts';
import { keepsFile } from '../../src/lib/addresses/kept.ts';
import type { AddressLine, PublicPage } from '../../src/lib/addresses/line.ts';
import { moveAddresses, withdrawAddress } from '../../src/lib/addresses/update.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { publishedCodes } from '../../src/lib/problems/codes/published.ts';
import { counted } from '../../src/lib/problems/listed.ts';
import { registryFile } from '../../src/lib/reading/read.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { Mistake, orMistake } from '../terminal/mistake.ts';
import { type Entered, enterIn } from './enter.ts';

/** Does what the words after npm run registry ask for, and says what was done. */
export async function keepAddressesOf(
  folder: string,
  words: string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { move, withdraw, reason, to } = read(words);
  const date = orMistake(() => asAtDay(env));
  const asked = move ?? withdraw;
  await refuseMistakes(folder);
  if (asked === undefined) return report(await enterIn(folder, date));
  // What a message offers to paste says nothing, and what is entered stays.
  if (!reason || !/\p{L}/u.test(reason) || /\bTODO:/.test(reason)) {
    throw new Mistake('Say why, for readers, in words of your own: --reason "…"');
  }
  const entered = await enterIn(folder, date, (lines, pages) => {
    const changed =
      move === undefined
        ? withdrawn(lines, pages, { id: asked, reason, date })
        : moved(lines, pages, { from: asked, to, reason, date });
    if (JSON.stringify(changed) === JSON.stringify(lines)) throw new Mistake(stillThere(asked));
    return changed;
  });
  return report(entered);
}

/** What is entered stays for ever, so a slip in an ID must not be. */
async function refuseMistakes(folder: string): Promise<void> {
  const { problems } = await checkContent({ root: folder, folder });
  const others = problems.filter(({ code }) => !(code in publishedCodes));
  if (others.length === 0) return;
  throw new Mistake(
    `The content has ${counted(others.length, 'problem')}, and what is entered stays.\nPut them right first; npm run check shows them.`,
  );
}

function read(words: string[]) {
  const options = {
    move: { type: 'string' },
    withdraw: { type: 'string' },
    reason: { type: 'string' },
  } as const;
  const { values, positionals } = orMistake(
    () => parseArgs({ args: words, allowPositionals: true, options }),
    USAGE,
  );
  const isClear =
    !(values.move && values.withdraw) && positionals.length === (values.move === undefined ? 0 : 1);
  if (!isClear) throw new Mistake(USAGE);
  return { ...values, to: positionals[0] ?? '' };
}

function moved(
  lines: AddressLine[],
  pages: PublicPage[],
  move: Parameters<typeof moveAddresses>[2],
): AddressLine[] {
  hasLine(lines, move.from);
  if (!pages.some(({ id }) => id === move.to)) {
    throw new Mistake(
      `No file makes the page of ${move.to} yet.\nRename the file first, then run this again.`,
    );
  }
  return moveAddresses(lines, pages, move);
}

function withdrawn(
  lines: AddressLine[],
  pages: PublicPage[],
  asked: { id: string; reason: string; date: string },
): AddressLine[] {
  hasLine(lines, asked.id);
  if (keepsFile(asked)) {
    throw new Mistake(
      `${asked.id} keeps its page for good.\nA commitment gets a notice in its own file (withdrawn), a strategy the standing superseded, and a report stays as it is.`,
    );
  }
  if (pages.some(({ id }) => id === asked.id)) throw new Mistake(stillThere(asked.id));
  return withdrawAddress(lines, asked);
}

function hasLine(lines: AddressLine[], id: string): void {
  if (lines.some((line) => line.id === id)) return;
  throw new Mistake(
    `${registryFile} has no line of ${id}.\nWrite the path of the file without its ending: commitments/mse-2022/w14.`,
  );
}

function stillThere(id: string): string {
  return isOfDatedPage({ id })
    ? `What happened still makes the page of ${id}, so it stays.`
    : `The file of ${id} still makes its page.\nDelete or rename the file first, then run this again.`;
}

function report({ lines, added, changed }: Entered): string {
  if (added.length + changed.length === 0) {
    return `${registryFile} was up to date, with ${counted(lines, 'line')}.`;
  }
  const told = [
    ...added.map(({ address }) => `  new      ${address}`),
    ...changed.map(({ address, state }) => `  ${state.padEnd(9)}${address}`),
  ];
  const shown = told.slice(0, 40);
  if (told.length > shown.length) shown.push(`  … and ${told.length - shown.length} more`);
  return [
    ...shown,
    '',
    `${registryFile} has ${counted(lines, 'line')} now. Commit it with the content.`,
  ].join('\n');
}

const USAGE = `Use one of:
  npm run registry
  npm run registry -- --move commitments/mse-2022/w14 commitments/mse-2022/w14a --reason "…"
  npm run registry -- --withdraw pages/news --reason "…"`;
