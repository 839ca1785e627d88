import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { count } from '../fields/sentence.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { type AddressLine, type Fragment, inOrder } from './line.ts';
import { lineSchema } from './line-schema.ts';

/** Reads the registry. A line that cannot be read is told of with its place, and left out. */
export function parseAddresses(text: string): { lines: PlacedLine[]; faults: AddressFault[] } {
  let rows: Row[];
  try {
    rows = rowsOf(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    return {
      lines: [],
      faults: [{ line, what: 'The quotes of this line do not close.', fix: mend }],
    };
  }
  const [head, ...rest] = rows;
  if (head?.record.join() !== columns.join()) {
    const what = 'The first line of registry.csv does not name its columns.';
    return { lines: [], faults: [{ line: 1, what, fix: `It has to be: ${columns.join(',')}` }] };
  }
  const lines: PlacedLine[] = [];
  const faults: AddressFault[] = [];
  const seen = new Map<string, number>();
  const schema = lineSchema(seen);
  for (const { record, info } of rest) {
    const at = info.lines;
    if (record.length !== columns.length) {
      const what = `This line has ${withPlainSpaces(count(record.length, 'field'))} instead of ${columns.length}.`;
      faults.push({ line: at, what, fix: mend });
      continue;
    }
    const { data, error } = schema.safeParse(lineOf(record));
    if (error) {
      // The rules are in the order in which a line is read, and one fault is enough to mend.
      const [issue] = error.issues as z.core.$ZodIssueCustom[];
      faults.push({ line: at, what: issue?.message ?? '', fix: issue?.params?.['fix'] ?? mend });
      continue;
    }
    seen.set(data.address, at);
    lines.push({ ...data, line: at });
  }
  return { lines, faults };
}

/** The registry as its file: a line for each address, sorted by ID. */
export function addressesText(lines: readonly AddressLine[]): string {
  const rows = lines
    .toSorted(inOrder)
    .map(({ id, address, firstPublished, state, to, reason, date, fragments }) => [
      id,
      address,
      firstPublished,
      state,
      to,
      reason,
      date,
      fragments.map(({ name, now }) => (now === undefined ? name : `${name}>${now}`)).join(' '),
    ]);
  return stringify([columns, ...rows]);
}

/** A line with its place in the file. */
export type PlacedLine = AddressLine & { line: number };

/** Why a line cannot be read. */
export interface AddressFault {
  line: number;
  what: string;
  fix: string;
}

const columns = 'id,address,first published,state,to,reason,date,fragments'.split(',');

const mend = 'Take back what was changed in it, or write it anew with npm run registry.';

function lineOf([id, address, firstPublished, state, to, reason, date, parts = '']: string[]) {
  return { id, address, firstPublished, state, to, reason, date, fragments: fragmentsOf(parts) };
}

function fragmentsOf(text: string): Fragment[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [name = '', ...rest] = part.split('>');
      return { name, now: rest.length > 0 ? rest.join('>') : undefined };
    });
}

/**
 * The rows as a spreadsheet may have saved them: with other signs between the fields, blank columns at the right and
 * blank rows, none of which says anything. A row that lost a field stays as it is, to be told of.
 */
function rowsOf(text: string): Row[] {
  const delimiter = /^"?id"?([;\t])/.exec(text)?.[1] ?? ',';
  const rows = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as Row[];
  return rows
    .filter(({ record }) => record.some((field) => field.trim() !== ''))
    .map(({ record, info }) => {
      const beyond = record.slice(columns.length);
      return { record: beyond.some(Boolean) ? record : record.slice(0, columns.length), info };
    });
}

interface Row {
  record: string[];
  info: { lines: number };
}
