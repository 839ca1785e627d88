import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { isDay, isMonth } from '../fields/calendar.ts';
import { idPattern } from '../fields/id.ts';
import { quote } from '../fields/text.ts';
import { type AddressLine, type Fragment, inOrder, lineStates } from './line.ts';

/** Reads the registry. A line that cannot be read is told of with its place, and left out. */
export function parseAddresses(text: string): { lines: PlacedLine[]; faults: AddressFault[] } {
  let rows: Row[];
  try {
    rows = parse(text.replace(/^\ufeff/, ''), {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
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
  for (const { record, info } of rest) {
    const at = info.lines;
    const fault = faultOf(record, seen);
    if (fault) {
      faults.push({ line: at, ...fault });
      continue;
    }
    const line = lineOf(record);
    seen.set(line.address, at);
    lines.push({ ...line, line: at });
  }
  return { lines, faults };
}

/** The registry as its file: a line for each address, sorted by ID. */
export function addressesText(lines: AddressLine[]): string {
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
  return stringify([[...columns], ...rows]);
}

/** A line with its place in the file. */
export type PlacedLine = AddressLine & { line: number };

/** Why a line cannot be read. */
export interface AddressFault {
  line: number;
  what: string;
  fix: string;
}

const columns = [
  'id',
  'address',
  'first published',
  'state',
  'to',
  'reason',
  'date',
  'fragments',
] as const;

const mend = 'Take back what was changed in it, or write it anew with npm run registry.';

function lineOf(record: string[]): AddressLine {
  const [id = '', address = '', firstPublished = '', state = '', to = '', reason = '', date = ''] =
    record;
  return {
    id,
    address,
    firstPublished,
    state: state as AddressLine['state'],
    to,
    reason,
    date,
    fragments: fragmentsOf(record[7] ?? ''),
  };
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

function faultOf(
  record: string[],
  seen: Map<string, number>,
): Omit<AddressFault, 'line'> | undefined {
  if (record.length !== columns.length) {
    return {
      what: `This line has ${record.length} fields instead of ${columns.length}.`,
      fix: mend,
    };
  }
  const { id, address, firstPublished, state, to, reason, date, fragments } = lineOf(record);
  if (!isId(id)) {
    return {
      what: `${quote(id)} is not an ID of the registry.`,
      fix: 'Write the path of the file without its ending, for example commitments/mse-2022/w14.',
    };
  }
  if (!/^\/([\w.-]+\/)*$/.test(address) || address.split('/').includes('..')) {
    return {
      what: `${quote(address)} is not an address of this site.`,
      fix: 'Write it from the top of the site, for example /strategies/mse-2022/w14/.',
    };
  }
  const other = seen.get(address);
  if (other !== undefined) {
    return {
      what: `Line ${other} has the address ${address} already.`,
      fix: 'Keep the line that was there first.',
    };
  }
  if (!isDay(firstPublished)) {
    return {
      what: `${quote(firstPublished)} is not the day on which it was first published.`,
      fix: 'Write a day, year first, for example 2026-11-21.',
    };
  }
  if (!lineStates.some((known) => known === state)) {
    return {
      what: `${quote(state)} is not a state of the registry.`,
      fix: `Use one of: ${lineStates.join(', ')}.`,
    };
  }
  if (state === 'live' ? reason + date : !reason.trim() || !(isDay(date) || isMonth(date))) {
    return state === 'live'
      ? {
          what: 'This line is live, and has a reason or a date.',
          fix: 'Both are for what moved or was withdrawn. Leave them empty, or change the state.',
        }
      : {
          what: `This line is ${state}, and has no reason or no date.`,
          fix: 'Write why and when, for example: The board dropped it.,2026-03-12',
        };
  }
  if (state === 'moved' ? !isId(to) : to !== '') {
    return state === 'moved'
      ? {
          what: `${quote(to)} is not an ID to which a page can move.`,
          fix: 'Write the ID that it has now, for example commitments/mse-2022/w14.',
        }
      : {
          what: `This line is ${state}, and names ${quote(to)} as its new place.`,
          fix: 'Leave the place empty, or set the state to moved.',
        };
  }
  const odd = fragments.find(({ name, now }) => ![name, now ?? name].every(isFragment));
  return (
    odd && {
      what: `${quote(odd.name)} is not the name of a part of a page.`,
      fix: 'Write names with spaces between them, and a new name after a sign: old-name>new-name.',
    }
  );
}

function isId(text: string): boolean {
  return text.split('/').every((part) => idPattern.test(part));
}

function isFragment(text: string): boolean {
  return /^[^\s>"<#]+$/.test(text);
}

interface Row {
  record: string[];
  info: { lines: number };
}
