import { commitmentWithHistorySchema } from '../open-data/records/commitment.ts';
import { pairRecordSchema } from '../open-data/records/pair.ts';
import {
  csvText,
  jsonText,
  openDataFile,
  publishedSite,
  schemaVersion,
} from '../open-data/table.ts';
import type { MakeFile } from '../register/make-file.ts';
import type { Register } from '../register/types.ts';
import { archive } from './archive.ts';
import { csvMetadata } from './csvw.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { openDataPackage } from './open-data-package.ts';
import { openDataTables } from './open-data-tables.ts';
import { openDocument } from './open-document.ts';
import { workbook } from './workbook.ts';
import { type WorkbookSheet, workbookSheets } from './workbook-sheets.ts';

/** The names of the files that hold more than one table. */
export const wholeFiles = {
  workbook: 'workbook.xlsx',
  openDocument: 'workbook.ods',
  dataPackage: 'datapackage.json',
  archive: 'everything.zip',
} as const;

/** What is in the JSON beside the page of a commitment. */
const commitmentTwin = {
  name: 'commitment',
  describes: 'The one commitment of the page, with its history.',
  schema: commitmentWithHistorySchema,
};

/** What is in the JSON beside the page of two plans. */
const pairTwin = {
  name: 'pair',
  describes: 'What the newer of two plans made of the older one.',
  schema: pairRecordSchema,
};

/** How to make each file below /data/, by its name: “commitments.json”, “schemas/areas-v1.json”. */
export function openDataFiles(register: Register, base: string): Map<string, MakeFile> {
  const site = publishedSite(register, base);
  const files = new Map<string, MakeFile>();
  for (const table of openDataTables) {
    const { name, records, columns } = table;
    files.set(`${name}.csv`, () => csvText(records(register, site), columns));
    files.set(`${name}.csv-metadata.json`, () => jsonText(csvMetadata(table, register, site)));
    files.set(`${name}.json`, () =>
      jsonText(openDataFile(name, records(register, site), register, site)),
    );
  }
  for (const table of [...openDataTables, commitmentTwin, pairTwin]) {
    files.set(schemaFile(table.name), () => jsonText(jsonSchemaOf(table, site)));
  }
  files.set(wholeFiles.dataPackage, () =>
    jsonText(openDataPackage(openDataTables, register, site)),
  );
  // They are asked for twice: as files, and within the zip.
  let sheets: WorkbookSheet[] | undefined;
  const sheetsOnce = () => {
    sheets ??= workbookSheets(openDataTables, register, site);
    return sheets;
  };
  let book: Promise<Uint8Array> | undefined;
  files.set(wholeFiles.workbook, () => {
    book ??= workbook(sheetsOnce(), register.asAt);
    return book;
  });
  let open: Promise<Uint8Array> | undefined;
  files.set(wholeFiles.openDocument, () => {
    open ??= Promise.resolve(openDocument(sheetsOnce(), register.asAt));
    return open;
  });
  const all = [...files];
  files.set(wholeFiles.archive, async () => {
    const made = await Promise.all(all.map(async ([name, make]) => [name, await make()] as const));
    return archive(new Map(made), register.asAt);
  });
  return files;
}

/** The name of the file that holds the JSON Schema of a table. */
export function schemaFile(name: string): string {
  return `schemas/${name}-v${schemaVersion}.json`;
}
