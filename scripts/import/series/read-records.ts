import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Mistake } from '../../terminal/mistake.ts';
import { separatorOf } from '../table/read-csv.ts';

/** The names of the columns of a file of separated values; none for a file of another kind, or one that is not there. */
export async function columnNames(file: string): Promise<string[]> {
  if (!/\.(?:csv|tsv|txt)$/i.test(file)) return [];
  const bytes = Buffer.alloc(headBytes);
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    handle = await open(file);
    const { bytesRead } = await handle.read(bytes, 0, headBytes, 0);
    const text = bytes
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\ufeff/, '');
    const head = parse(text, { delimiter: separatorOf(text), to: 1, relax_column_count: true });
    for await (const record of head) return (record as string[]).map((name) => name.trim());
    return [];
  } catch {
    // Whatever is wrong with it is told by whoever reads all of it.
    return [];
  } finally {
    await handle?.close();
  }
}

/**
 * The rows of a file below its column names, one after the other and never all at once, each with its number as a
 * spreadsheet counts it. What cannot be read is a Mistake.
 */
export async function* recordsIn(file: string): AsyncGenerator<SeriesRecord> {
  const name = basename(file);
  const parser = parse({ bom: true, delimiter: await separatorIn(file), relax_column_count: true });
  const text = Readable.from(textIn(file), { highWaterMark: 1 });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > mostRows) throw new Mistake(tooMany(name));
      if (row > 1) yield { row, cells: record };
    }
  } catch (error) {
    if (error instanceof Mistake) throw error;
    const isLetters = error instanceof TypeError;
    throw new Mistake(
      isLetters
        ? `“${name}” is not saved as UTF-8, so letters like é and £ would be lost.\nSave it as “CSV UTF-8”, and import that.`
        : `“${name}” cannot be taken apart after row ${row}: a quotation mark in it opens and does not close, or closes too early.\nPut that right, and import it again.`,
    );
  }
}

/** One row of a file. */
export interface SeriesRecord {
  row: number;
  cells: string[];
}

/** Enough for the longest row of names. */
const headBytes = 64_000;

/** So few that what is read and not yet used is soon let go. */
const chunkBytes = 16_384;

/** Far above what one board publishes. */
const mostRows = 500_000;

function tooMany(name: string): string {
  return `“${name}” has more than 500,000 rows.\nKeep the rows of your places and measures, and import those.`;
}

async function* textIn(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes })) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

async function separatorIn(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { end: 5000 })) {
    return separatorOf(String(chunk));
  }
  return ',';
}
