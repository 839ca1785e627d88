import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inFigures, listed } from '../../../src/lib/fields/sentence.ts';
import { Mistake, orMistake } from '../../terminal/mistake.ts';
import { fileKind, refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { readCsv } from './read-csv.ts';
import { readWord } from './read-word.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { unpack, unpackedSize } from './unpack.ts';

/**
 * The workbook in a file. A file that is protected, damaged, too large or of a kind that no table can be read from is a
 * Mistake that says what to do.
 */
export function readTable(name: string, bytes: Buffer): Workbook {
  const kind = fileKind(name, bytes);
  const book = kind === 'csv' ? readCsv(name, bytes) : readOffice(name, bytes, kind);
  refuseLongCells(book);
  return { ...book, sheets: book.sheets.map(withPlainName) };
}

/** What cannot be seen can stand in a name too, and no name may be empty or stand twice: answers name their sheet. */
function withPlainName(sheet: Sheet, at: number, all: Sheet[]): Sheet {
  const plain = plainText(sheet.name) || `Sheet ${at + 1}`;
  const isTaken = all.slice(0, at).some((one) => plainText(one.name) === plain);
  return { ...sheet, name: isTaken ? `${plain} (sheet ${at + 1})` : plain };
}

function readOffice(name: string, bytes: Buffer, kind: 'zip' | 'xls'): Workbook {
  const parts = kind === 'zip' ? unpack(name, bytes) : undefined;
  return parts?.kind === 'docx' ? readWord(name, parts.unpacked) : readWorkbook(name, bytes, parts);
}

/** A cell as long as a chapter is no part of a plan, and no question could quote it. */
function refuseLongCells({ sheets }: Workbook): void {
  const long = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ at, text }) =>
        text.length > tableLimits.characters ? [`${name} ${at}`] : [],
      ),
    ),
  );
  if (long.length === 0) return;
  throw new Mistake(
    `More than ${inFigures(tableLimits.characters)} characters stand in one cell: ${listed(long, 'and', 10)}.\nPut such a text into a document of its own, save the workbook, and import it again.`,
  );
}

/**
 * The same for a file on the disk, in a thread of its own, which is ended when it takes more time or room than any plan
 * would: a file can be made so that reading it never ends.
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const name = basename(path);
  const size = orMistake(
    () => statSync(path).size,
    `There is no file “${path}”.\nWrite where it is, for example: npm run import -- Downloads/plan.xlsx`,
  );
  if (size > tableLimits.fileBytes) throw new Mistake(refusals.tooLarge(name));
  const bytes = readFileSync(path);
  // What the first bytes tell needs no thread.
  const kind = fileKind(name, bytes);
  return readInThread(name, bytes, kind === 'zip' ? unpackedSize(name, bytes) : size);
}

function readInThread(name: string, bytes: Buffer, size: number): Promise<Workbook> {
  const thread = new Worker(resolve(import.meta.dirname, 'reading-thread.ts'), {
    workerData: { name, bytes },
    resourceLimits: { maxOldGenerationSizeMb: 400 },
  });
  const room = tableLimits.milliseconds + (size / 1_000_000) * tableLimits.millisecondsPerMegabyte;
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Workbook>((resolveWith, refuse) => {
    thread.on('message', (answer: Answer) => {
      if ('begun' in answer) {
        timer = setTimeout(() => refuse(new Mistake(refusals.tooSlow(name))), room);
      } else if ('workbook' in answer) resolveWith(answer.workbook);
      else refuse(new Mistake(answer.mistake));
    });
    thread.on('error', () => refuse(new Mistake(refusals.tooSlow(name))));
  }).finally(() => {
    clearTimeout(timer);
    return thread.terminate();
  });
}

/** What the thread says: that it has begun, then what it read, or why it did not. */
export type Answer = { begun: true } | { workbook: Workbook } | { mistake: string };
