import { commitmentWithHistorySchema } from '../open-data/records/commitment.ts';
import { pairRecordSchema } from '../open-data/records/pair.ts';
import {
  csvText,
  jsonText,
  openDataFile,
  publishedSite,
  schemaVersion,
} from '../open-data/table.ts';
import { bytesOf, type MakeFile } from '../register/make-file.ts';
import type { Register } from '../register/types.ts';
import { archive } from './archive.ts';
import { csvMetadata } from './csvw.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { openDataPackage } from './open-data-package.ts';
import { openDataTables } from './open-data-tables.ts';
import { openDocument } from './open-document.ts';
import { workbook } from './workbook.ts';
import { workbookSheets } from './workbook-sheets.ts';

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
  // They are asked for twice: as files, and within the zip. Texts would take twice the room of their bytes.
  const add = (name: string, make: MakeFile) =>
    files.set(
      name,
      once(async () => bytesOf(await make())),
    );
  for (const table of openDataTables) {
    const { name, records, columns } = table;
    add(`${name}.csv`, () => csvText(records(register, site), columns));
    add(`${name}.csv-metadata.json`, () => jsonText(csvMetadata(table, register, site)));
    add(`${name}.json`, () =>
      jsonText(openDataFile(name, records(register, site), register, site)),
    );
  }
  for (const table of [...openDataTables, commitmentTwin, pairTwin]) {
    add(schemaFile(table.name), () => jsonText(jsonSchemaOf(table, site)));
  }
  add(wholeFiles.dataPackage, () => jsonText(openDataPackage(openDataTables, register, site)));
  const sheets = once(() => workbookSheets(openDataTables, register, site));
  add(wholeFiles.workbook, () => workbook(sheets(), register.asAt));
  add(wholeFiles.openDocument, async () => openDocument(sheets(), register.asAt));
  const all = [...files];
  files.set(wholeFiles.archive, async () => {
    const made = await Promise.all(all.map(async ([name, make]) => [name, await make()] as const));
    return archive(new Map(made), register.asAt);
  });
  return files;
}

/** What makes something, and gives the same to whoever asks again. */
function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** The name of the file that holds the JSON Schema of a table. */
export function schemaFile(name: string): string {
  return `schemas/${name}-v${schemaVersion}.json`;
}
