import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { StrategyRecord } from '../../src/lib/open-data/records/strategy.ts';
import { openDataTables } from '../../src/lib/publish/open-data-tables.ts';
import { inside, tagged } from './built/find.ts';
import { type BuiltSite, sites } from './built/site.ts';
import { attribute, textOf } from './built/tree.ts';

const names = openDataTables.map(({ name }) => name);

describe.each(sites)('the open data of the site “$name”', (site) => {
  const page = site.pageAt('/data/');
  const json = (file: string) => JSON.parse(site.read(`/data/${file}`));
  const bytes = (file: string) => readFileSync(join(site.folder, 'data', file));
  const sheets = read(bytes('workbook.xlsx')).Sheets;

  test.each(names)('holds no field in %s.json that its schema does not describe', (name) => {
    const table = openDataTables.find((one) => one.name === name);
    const found = table?.schema.array().safeParse(json(`${name}.json`).records);
    expect(found?.error?.issues.slice(0, 3) ?? []).toEqual([]);
  });

  test.each(names)('publishes for %s.json a JSON Schema that the file fits', (name) => {
    const file = json(`${name}.json`);
    const schema = json(`schemas/${name}-v${file.version}.json`);
    expect(file.$schema).toBe(schema.$id);
    expect(new URL(schema.$id).pathname).toBe(`${site.base}data/schemas/${name}-v1.json`);
    expect(faultsBy(schema, file)).toEqual([]);
  });

  test('publishes JSON Schemas that find a file which does not fit', () => {
    const file = json('commitments.json');
    if (file.records.length === 0) return;
    const schema = json('schemas/commitments-v1.json');
    for (const spoil of [
      { ref: undefined },
      { kind: 'promise' },
      { due: { by: 'next year', then: null } },
      { timeliness: null },
    ]) {
      const records = [{ ...file.records[0], ...spoil }];
      expect(faultsBy(schema, { ...file, records }), JSON.stringify(spoil)).not.toEqual([]);
    }
    const added = [{ ...file.records[0], somethingNew: 1 }];
    expect(faultsBy(schema, { ...file, records: added })).toEqual([]);
  });

  test('publishes a JSON Schema that the file beside each commitment fits', () => {
    const validate = validator(json('schemas/commitment-v1.json'));
    const twins = [...site.files]
      .filter((file) => /^\/strategies\/.*\/index\.json$/.test(file))
      .filter((file) => !file.includes('/follows/'))
      .filter((file) => site.pageAt(file.replace('index.json', ''))?.type !== 'old page');
    expect(twins).toHaveLength(site.register.commitments.length);
    expect(twins.filter((file) => !validate(JSON.parse(site.read(file))))).toEqual([]);
  });

  test.each(names)('describes each column of %s.csv for machines, and each cell fits', (name) => {
    const { tableSchema, url } = json(`${name}.csv-metadata.json`) as Metadata;
    expect(url).toBe(`${name}.csv`);
    const rows = rowsOf(site, name);
    const titles = parse(site.read(`/data/${name}.csv`), { bom: true, to: 1 })[0];
    expect(tableSchema.columns.map((column) => column.titles)).toEqual(titles);
    const wrong = rows.flatMap((row) =>
      tableSchema.columns
        .filter((column) => !fits(row[column.name] ?? '', column))
        .map((column) => `${row['id']}: ${column.name} is “${row[column.name]}”`),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(new Set(rows.map((row) => row[tableSchema.primaryKey])).size).toBe(rows.length);
  });

  test('joins its tables by IDs that are all there', () => {
    const { resources } = json('datapackage.json') as DataPackage;
    expect(resources.map(({ path }) => path)).toEqual(names.map((name) => `${name}.csv`));
    const missing = resources.flatMap(({ name, schema }) =>
      schema.foreignKeys.flatMap(({ fields: [field], reference }) => {
        const ids = new Set(rowsOf(site, reference.resource).map((row) => row['id']));
        return rowsOf(site, name)
          .map((row) => row[field])
          .filter((value) => value && !ids.has(value))
          .map((value) => `${name}: ${field} is ${value}, which is not in ${reference.resource}`);
      }),
    );
    expect([...new Set(missing)]).toEqual([]);
    expect(resources.flatMap(({ schema }) => schema.foreignKeys).length).toBeGreaterThan(10);
  });

  test('gives the same number of records on the page, in JSON, in CSV and in the workbook', () => {
    const [about] = [utils.sheet_to_json<string[]>(sheet('about'), { header: 1 })];
    for (const name of names) {
      const records = json(`${name}.json`).records.length;
      expect(rowsOf(site, name).length, `${name}.csv`).toBe(records);
      expect(gridOf(name).length - 1, `the sheet ${name}`).toBe(records);
      expect(about?.find(([fact]) => fact === `Records in ${name}`)?.[1]).toBe(records);
      const link = page && tagged(page, 'dd').map(textOf);
      expect(
        link?.some((text) => text.includes(`${records} record`) && text.includes(`${name}.csv`)),
        name,
      ).toBe(true);
    }
  });

  test.each(names)('says in the sheet %s what the CSV says, cell by cell', (name) => {
    const csv = parse(site.read(`/data/${name}.csv`), { bom: true }) as string[][];
    // Only a CSV file needs an apostrophe before what looks like a formula: a sheet knows its texts.
    const harmless = (cell: unknown) =>
      typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
    const grid = gridOf(name).map((row) => csv[0]?.map((_, at) => harmless(row[at])));
    expect(grid).toEqual(csv.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n'))));
  });

  test('says in the workbook for LibreOffice what the one for Excel says', () => {
    const open = read(bytes('workbook.ods')).Sheets;
    expect(Object.keys(open)).toEqual(Object.keys(sheets));
    for (const [name, own] of Object.entries(sheets)) {
      expect(utils.sheet_to_json(open[name] ?? {}, { header: 1 }), name).toEqual(
        utils.sheet_to_json(own, { header: 1 }),
      );
    }
  });

  test('counts on the page of strategies what the files count', () => {
    const list = site.pageAt('/strategies/');
    const records = json('strategies.json').records as StrategyRecord[];
    const commitments = rowsOf(site, 'commitments');
    for (const record of records) {
      const own = commitments.filter(({ strategy }) => strategy === record.id);
      const many = (rows: typeof own, state: string) =>
        rows.filter(({ timeliness }) => timeliness === state).length;
      const late = many(own, 'overdue');
      const unreported = many(own, 'date-passed-no-report');
      const row = rowsOf(site, 'strategies').find(({ id }) => id === record.id);
      const cells = gridOf('strategies').find(([id]) => id === record.id) ?? [];
      const titles = gridOf('strategies')[0] ?? [];
      const inSheet = (title: string) => cells[titles.indexOf(title)];
      expect([record.counts.of, Number(row?.['commitments']), inSheet('commitments')]).toEqual(
        Array(3).fill(own.length),
      );
      expect([Number(row?.['overdue']), inSheet('overdue')]).toEqual([late, late]);
      expect([Number(row?.['date_passed_no_report']), inSheet('date_passed_no_report')]).toEqual([
        unreported,
        unreported,
      ]);
      // A plan stands in one row with those of its group that it follows.
      const isBefore = ({ id, plan }: StrategyRecord) =>
        records.some((newer) => newer.plan === plan && newer.follows.includes(id));
      if (isBefore(record)) continue;
      const line = [record];
      for (const newer of line)
        line.push(
          ...records.filter(({ id, plan }) => plan === newer.plan && newer.follows.includes(id)),
        );
      const inLine = commitments.filter(({ strategy }) => line.some(({ id }) => id === strategy));
      const shown = list && tagged(list, 'tr').find((tr) => textOf(tr).startsWith(record.title));
      const [total, past] = list && shown ? inside(list, shown, 'td').map(textOf) : [];
      if (own.length === 0) {
        const totals = rowsOf(site, 'totals').filter(({ strategy }) => strategy === record.id);
        expect(total, record.id).toBe(totals.length > 0 ? 'Totals only' : 'None entered');
        continue;
      }
      expect(Number.parseInt(total ?? '', 10), record.id).toBe(inLine.length);
      const [inWords = ''] =
        past === 'No dates' ? ['0'] : (past?.match(/\d+(?= of \d+ overdue)/) ?? ['0']);
      const [since = ''] = past?.match(/\d+(?= of \d+ with no report since)/) ?? ['0'];
      expect([Number(inWords), Number(since)], record.id).toEqual([
        many(inLine, 'overdue'),
        many(inLine, 'date-passed-no-report'),
      ]);
    }
    expect(records).toHaveLength(site.register.strategies.length);
  });

  test('explains every column of every file on the page', () => {
    const rows = page ? tagged(page, 'tr').map((row) => attribute(row, 'id')) : [];
    for (const { name, columns } of openDataTables) {
      expect(rows.filter((id) => id?.startsWith(`${name}-`))).toEqual(
        columns.map((column) => `${name}-${column.name}`),
      );
    }
  });

  test('links every file below /data/ from the page, and nothing else', () => {
    const files = [...site.files].filter(
      (file) => file.startsWith('/data/') && !file.endsWith('index.html'),
    );
    const links = (page ? tagged(page, 'a') : [])
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith(`${site.base}data/`) && !href.endsWith('/data/'))
      .map((href) => `/${href.slice(site.base.length)}`);
    expect(links.toSorted()).toEqual(files.toSorted());
  });

  test('puts every file into the zip as it is', () => {
    const zip = unzipSync(bytes('everything.zip'));
    const files = [...site.files]
      .filter((file) => file.startsWith('/data/') && !/index\.html|everything\.zip/.test(file))
      .map((file) => file.slice('/data/'.length));
    expect(Object.keys(zip).toSorted()).toEqual(files.toSorted());
    for (const file of files) {
      expect(Buffer.compare(Buffer.from(zip[file] ?? []), bytes(file)), file).toBe(0);
    }
  });

  function sheet(name: string) {
    const found = sheets[name];
    if (!found) throw new Error(`The workbook has no sheet “${name}”.`);
    return found;
  }

  function gridOf(name: string): unknown[][] {
    return utils.sheet_to_json<unknown[]>(sheet(name), { header: 1, raw: true });
  }
});

function rowsOf(site: BuiltSite, name: string): Record<string, string>[] {
  return parse(site.read(`/data/${name}.csv`), { bom: true, columns: true });
}

/** Another library than the one that made the schemas reads them. */
function validator(schema: object) {
  return new Ajv2020({
    strict: true,
    strictTypes: false,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
  }).compile(schema);
}

function faultsBy(schema: object, file: unknown): string[] {
  const validate = validator(schema);
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Whether a cell is what its metadata says, by the rules of CSVW. */
function fits(
  text: string,
  { datatype, separator, required }: Metadata['tableSchema']['columns'][number],
) {
  if (text === '') return !required;
  const { base, format } = typeof datatype === 'string' ? { base: datatype } : datatype;
  const patterns: Record<string, RegExp> = {
    integer: /^-?\d+$/,
    decimal: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    anyURI: /^https?:\/\/\S+$/,
    string: new RegExp(`^(?:${format ?? '[\\s\\S]*'})$`),
  };
  const values = separator === undefined ? [text] : text.split(separator);
  return values.every((value) => patterns[base]?.test(value));
}

interface Metadata {
  url: string;
  tableSchema: {
    primaryKey: string;
    columns: {
      name: string;
      titles: string;
      datatype: string | { base: string; format?: string };
      separator?: string;
      required?: boolean;
    }[];
  };
}

interface DataPackage {
  resources: {
    name: string;
    path: string;
    schema: { foreignKeys: { fields: [string]; reference: { resource: string } }[] };
  }[];
}
