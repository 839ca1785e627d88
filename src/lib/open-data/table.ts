import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { Day } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import type { Column } from './columns.ts';

/**
 * The version of the shape of the data files. It rises when a field changes its meaning or goes; a
 * field that is added keeps it.
 */
export const schemaVersion = 1;

/**
 * One table of open data: what it holds, how its records are made from the register, and which
 * columns its CSV and its sheet have. All files of the table come from the same records.
 */
export interface OpenDataTable<OneRecord> {
  /** The name of its files, without the ending: "commitments". */
  name: string;
  /** Which place it has on the data page and among the sheets of the workbook, from 1. */
  place: number;
  /** What one record is, in one plain sentence. */
  describes: string;
  /** What a record holds, each field with a sentence. */
  schema: z.ZodType<OneRecord>;
  records: (register: Register, site: PublishedSite) => OneRecord[];
  columns: Column<OneRecord>[];
}

/** The site as its full addresses need it: its web address, and the path below which it stands. */
export interface PublishedSite {
  address: string;
  base: string;
}

/** The full address of the site's publication, for records. */
export function publishedSite({ site }: Pick<Register, 'site'>, base: string): PublishedSite {
  return { address: site.address, base };
}

/** A data file: its schema and version, the day for which it is true, its licence, and its records. */
export interface OpenDataFile<OneRecord> {
  $schema: string;
  version: number;
  asAt: Day;
  licence: { name: string; link: string };
  records: OneRecord[];
}

/** Records as a data file. `name` is that of its schema. */
export function openDataFile<OneRecord>(
  name: string,
  records: OneRecord[],
  { asAt, site }: Pick<Register, 'asAt' | 'site'>,
  published: PublishedSite,
): OpenDataFile<OneRecord> {
  const schema = toUrl(address.dataSchema(name, schemaVersion), published, published.base);
  return { $schema: schema, version: schemaVersion, asAt, licence: site.licence, records };
}

/** A file as the text of its JSON. */
export function jsonText(file: object): string {
  return `${withPlainSpaces(JSON.stringify(file, null, 1))}\n`;
}

/**
 * Records as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. A text that a
 * spreadsheet could run as a formula gets an apostrophe before it. Take one away to have it back.
 */
export function csvText<OneRecord>(records: OneRecord[], columns: Column<OneRecord>[]): string {
  return stringify(
    records.map((record) => columns.map(({ value }) => asText(cell(value(record))))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      bom: true,
      record_delimiter: 'windows',
      // By itself the library takes only both together for a line end that needs quotes.
      quoted_match: /[\r\n\t]/,
    },
  );
}

/**
 * What a spreadsheet could take for a formula: one of its signs, plain or wide, at the start or after
 * what some programs skip. With apostrophes before it, it gets one more, so that each comes back.
 */
const formula = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function asText(value: string | number): string | number {
  return typeof value === 'string' && formula.test(value) ? `'${value}` : value;
}

/** A value as a cell holds it: with plain spaces, without half signs, and empty when there is none. */
export function cell(value: string | number | null): string | number {
  return typeof value === 'string' ? withPlainSpaces(value).toWellFormed() : (value ?? '');
}
