import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { OpenDataTable } from '../../../src/lib/open-data/table.ts';
import { openDataFiles, schemaFile, wholeFiles } from '../../../src/lib/publish/open-data-files.ts';
import { openDataTables } from '../../../src/lib/publish/open-data-tables.ts';
import { openDocument } from '../../../src/lib/publish/open-document.ts';
import { workbook } from '../../../src/lib/publish/workbook.ts';
import { workbookSheets } from '../../../src/lib/publish/workbook-sheets.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

const site = { address: 'https://marsham.example', base: '/' };
const asAt = '2024-01-01';
const register = () => build(entries({ w1: commitment() }), asAt);

type Tree = Record<string, string | number | null>;

/** A table with the given rows. */
function trees(rows: Tree[], ...names: string[]): OpenDataTable<unknown> {
  return {
    name: 'trees',
    place: 1,
    describes: 'A row for each tree.',
    schema: z.unknown(),
    records: () => rows,
    columns: names.map((name) => ({
      name,
      field: name,
      describes: `About ${name}.`,
      value: (row: Tree) => row[name] ?? null,
    })),
  } as unknown as OpenDataTable<unknown>;
}

/** The sheets of a workbook as another library reads them, row by row. */
async function sheets(...tables: OpenDataTable<unknown>[]) {
  return rowsIn(await workbook(workbookSheets(tables, register(), site), asAt));
}

/** The same of the workbook as an OpenDocument file. */
function openSheets(...tables: OpenDataTable<unknown>[]) {
  return rowsIn(openDocument(workbookSheets(tables, register(), site), asAt));
}

function rowsIn(file: Uint8Array) {
  const book = read(file);
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }),
    ]),
  );
}

describe('The workbook', () => {
  test('begins by saying what it is and ends by saying what each column holds', async () => {
    const found = await sheets(trees([{ id: 'oak' }, { id: 'elm' }], 'id', 'rings'));
    expect(Object.keys(found)).toEqual(['about', 'trees', 'columns']);
    expect(found['about']).toEqual([
      ['Fact', 'What it is'],
      ['Name', 'Marsham follows up'],
      ['Published by', 'Marsham'],
      ['As at', '2024-01-01'],
      ['Licence', 'OGL'],
      ['Licence address', 'https://example.org/licence'],
      ['Address', 'https://marsham.example'],
      ['Empty cells', 'The source does not say.'],
      ['Records in trees', 2],
    ]);
    expect(found['columns']).toEqual([
      ['Table', 'Column', 'What it holds'],
      ['trees', 'id', 'About id.'],
      ['trees', 'rings', 'About rings.'],
    ]);
  });

  test('has a sheet for each table: numbers as numbers, and nothing where nothing is said', async () => {
    const rows = [
      { id: 'oak', rings: 120, planted: '2023-09' },
      { id: 'elm', rings: null, planted: '' },
    ];
    const { trees: found } = await sheets(trees(rows, 'id', 'rings', 'planted'));
    expect(found).toEqual([['id', 'rings', 'planted'], ['oak', 120, '2023-09'], ['elm']]);
  });

  test('keeps text as text, whatever it looks like to a spreadsheet', async () => {
    const ids = ['_x0041_', '_X0041_', 'a\r\nb\rc', 'a\u0007b\uffffc', 'constructor', 'toString'];
    const { trees: found } = await sheets(
      trees(
        ids.map((id) => ({ id })),
        'id',
      ),
    );
    expect(found?.slice(1).flat()).toEqual([
      '_x0041_',
      '_X0041_',
      'a\nb\nc',
      'abc',
      'constructor',
      'toString',
    ]);
  });

  test('cuts what no cell can hold, and says that it did', async () => {
    const long = ['x'.repeat(32_767), 'x'.repeat(32_768)];
    const { trees: found } = await sheets(
      trees(
        long.map((id) => ({ id })),
        'id',
      ),
    );
    const [whole, cut] = (found?.slice(1).flat() ?? []) as string[];
    expect(whole).toBe(long[0]);
    expect(cut).toHaveLength(32_767);
    expect(cut?.endsWith('x… (cut here: the CSV file has it all)')).toBe(true);
  });

  test('has wide columns for long texts, and heads that are bold and stay in view', async () => {
    const made = await workbook(
      workbookSheets([trees([], 'id', 'summary', 'note')], register(), site),
      asAt,
    );
    const parts = unzipSync(made);
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    const widths = (path: string) =>
      [...text(path).matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths('xl/worksheets/sheet1.xml')).toEqual([30, 80]);
    expect(widths('xl/worksheets/sheet2.xml')).toEqual([20, 60, 60]);
    expect(widths('xl/worksheets/sheet3.xml')).toEqual([20, 25, 80]);
    expect(text('xl/worksheets/sheet2.xml')).toMatch(/<pane [^>]*ySplit="1"/);
    expect(text('xl/styles.xml')).toContain('<b/>');
    expect(text('xl/styles.xml')).toContain('Arial');
  });
});

describe('The workbook as an OpenDocument file', () => {
  const odd = [
    '=1+1',
    '+44',
    '-3',
    '@sum',
    '2023-09',
    '007',
    ' two  spaces ',
    'a\nb',
    'a\tb',
    'a\u0007b',
    '<b>&"quoted"</b>',
    // The library that reads it back takes “_x0041_” for a code of Excel, which means nothing here.
    'constructor',
  ];

  test('has the cells of the one for Excel, each of its type', async () => {
    const table = trees(
      odd.map((id, at) => ({ id, rings: at === 0 ? null : at / 4 })),
      'id',
      'rings',
      'planted',
    );
    const found = openSheets(table);
    expect(found).toEqual(await sheets(table));
    expect(found['trees']?.slice(1, 4)).toEqual([['=1+1'], ['+44', 0.25], ['-3', 0.5]]);
  });

  test('has wide columns where Excel has them, bold heads, and each space of a text', () => {
    const sheet = {
      name: 'Trees & "shrubs"',
      heads: [
        ['id', 10],
        ['name', 40],
        ['size', 10],
      ] as [string, number][],
      rows: [[' a  b ', undefined, 2.5]],
    };
    const made = unzipSync(openDocument([sheet], asAt));
    const content = new TextDecoder().decode(made['content.xml']);
    const body = content.slice(content.indexOf('<office:automatic-styles>'));
    expect(body.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<office:automatic-styles>
      <style:style style:name="w10" style:family="table-column">
      <style:table-column-properties style:column-width="20mm"/>
      </style:style>
      <style:style style:name="w40" style:family="table-column">
      <style:table-column-properties style:column-width="80mm"/>
      </style:style>
      <style:style style:name="head" style:family="table-cell">
      <style:text-properties fo:font-weight="bold"/>
      </style:style>
      </office:automatic-styles>
      <office:body>
      <office:spreadsheet>
      <table:table table:name="Trees &amp; &quot;shrubs&quot;">
      <table:table-column table:style-name="w10"/>
      <table:table-column table:style-name="w40"/>
      <table:table-column table:style-name="w10"/>
      <table:table-header-rows>
      <table:table-row>
      <table:table-cell table:style-name="head" office:value-type="string">
      <text:p>id</text:p>
      </table:table-cell>
      <table:table-cell table:style-name="head" office:value-type="string">
      <text:p>name</text:p>
      </table:table-cell>
      <table:table-cell table:style-name="head" office:value-type="string">
      <text:p>size</text:p>
      </table:table-cell>
      </table:table-row>
      </table:table-header-rows>
      <table:table-row>
      <table:table-cell office:value-type="string">
      <text:p>
      <text:s/>a<text:s/> b<text:s/>
      </text:p>
      </table:table-cell>
      <table:table-cell/>
      <table:table-cell office:value-type="float" office:value="2.5">
      <text:p>2.5</text:p>
      </table:table-cell>
      </table:table-row>
      </table:table>
      </office:spreadsheet>
      </office:body>
      </office:document-content>"
    `);
    expect(Object.keys(made)).toEqual([
      'mimetype',
      'content.xml',
      'styles.xml',
      'META-INF/manifest.xml',
    ]);
  });

  test('has no formula, and its kind in its first bytes', () => {
    const made = openDocument(
      workbookSheets([trees([{ id: '=1+1' }], 'id')], register(), site),
      asAt,
    );
    expect(new TextDecoder().decode(unzipSync(made)['content.xml'])).not.toContain('formula');
    expect(new TextDecoder().decode(made.subarray(30, 38 + 46))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    );
    expect(read(made).Sheets['trees']?.['A2']).toMatchObject({ t: 's', v: '=1+1' });
  });
});

describe('The open data', () => {
  const files = () => openDataFiles(register(), '/');

  test('are three files for each table, and those that hold all of them', () => {
    const names = openDataTables.map(({ name }) => name);
    expect([...files().keys()].sort()).toEqual(
      [
        ...names.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`, `${name}.json`]),
        ...[...names, 'commitment', 'pair'].map((name) => `schemas/${name}-v1.json`),
        'workbook.xlsx',
        'workbook.ods',
        'datapackage.json',
        'everything.zip',
      ].sort(),
    );
    expect(schemaFile('areas')).toBe('schemas/areas-v1.json');
  });

  test('hold the commitments as CSV and as JSON, with the schema of each', async () => {
    const text = async (name: string) =>
      new TextDecoder().decode((await files().get(name)?.()) as Uint8Array);
    expect(await text('commitments.csv')).toContain('plan/w1');
    expect(JSON.parse(await text('commitments.json')).records).toHaveLength(1);
    expect(JSON.parse(await text('schemas/commitment-v1.json'))).toMatchObject({
      title: 'commitment, version 1',
      description: 'The one commitment of the page, with its history.',
    });
    expect(JSON.parse(await text('commitments.csv-metadata.json')).url).toBe('commitments.csv');
    expect(JSON.parse(await text(wholeFiles.dataPackage)).resources).toHaveLength(
      openDataTables.length,
    );
  });

  test('are all in one zip, but for the zip itself', async () => {
    const all = files();
    const made = await all.get(wholeFiles.archive)?.();
    const inZip = unzipSync(made as Uint8Array);
    expect(Object.keys(inZip).sort()).toEqual(
      [...all.keys()].filter((name) => name !== 'everything.zip').sort(),
    );
    expect(inZip['workbook.xlsx']).toEqual(await all.get(wholeFiles.workbook)?.());
  });
});
