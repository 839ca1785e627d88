import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkbook, readTable } from '../../../scripts/import/table/open-workbook.ts';
import { Mistake } from '../../../scripts/terminal/mistake.ts';
import { rowsOf, tc, wordOf } from './word-documents.ts';
import { oldOffice, packed, workbook } from './workbooks.ts';

const plan = workbook({
  Plan: {
    rows: [
      ['Ref', 'Action'],
      ['1', 'Open a hub'],
    ],
  },
});
const rows = (number: number) => [
  ['Ref', 'Action'],
  ...Array.from({ length: number }, (_, at) => [`${at}`, 'Open a hub']),
];

/** A packed file of which the list says another size of every part, as a bomb does. */
function withSize(bytes: Buffer, size: number): Buffer {
  const lying = Buffer.from(bytes);
  for (
    let at = lying.indexOf('PK\u0001\u0002');
    at >= 0;
    at = lying.indexOf('PK\u0001\u0002', at + 4)
  ) {
    lying.writeUInt32LE(size, at + 24);
  }
  return lying;
}

const refused: [string, Buffer][] = [
  ['empty.xlsx', Buffer.alloc(0)],
  ['plan.pdf', Buffer.from('%PDF-1.7\n')],
  ['plan.xlsx', Buffer.from('\n%PDF-1.7 under another name')],
  ['plan.doc', oldOffice('WordDocument')],
  ['plan.docx', packed({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' })],
  ['torn.docx', wordOf('<w:p>')],
  [
    'definitions.docx',
    packed({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d><body/></d>' }),
  ],
  ['letter.docx', wordOf('<w:p><w:r><w:t>Dear board</w:t></w:r></w:p>')],
  ['macro.docx', packed({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': '' })],
  ['wide.docx', wordOf(rowsOf([tc('Ref', '<w:gridSpan w:val="100000000"/>')]))],
  ['long.docx', wordOf(rowsOf(...Array.from({ length: 10_001 }, () => [tc('Open')])))],
  ['deep.docx', wordOf(`${'<w:ins>'.repeat(300)}${'</w:ins>'.repeat(300)}`)],
  ['bomb.docx', withSize(wordOf(rowsOf([tc('Ref')])), 4_000_000_000)],
  ['locked.xlsx', oldOffice('EncryptedPackage', 'EncryptionInfo')],
  [
    'locked.ods',
    packed({
      mimetype: '',
      'content.xml': '',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    }),
  ],
  ['plan.xlsm', plan],
  ['macro.xlsx', packed({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': '' })],
  ['macro.xls', oldOffice('Workbook', '_VBA_PROJECT')],
  ['plan.xlsb', workbook({ Plan: { rows: rows(1) } }, 'xlsb')],
  ['half.xlsx', plan.subarray(0, plan.length / 2)],
  ['other.xlsx', Buffer.from('PK\u0003\u0004 and nothing else')],
  ['notes.xlsx', Buffer.from('Just some words')],
  ['shorter.xlsx', withSize(plan, 40)],
  ['bomb.xlsx', withSize(plan, 4_000_000_000)],
  ['long.xlsx', workbook({ Plan: { rows: rows(10_001) } })],
  ['long.csv', Buffer.from(rows(10_001).join('\n'))],
  ['wide.csv', Buffer.from('a,'.repeat(300))],
  ['latin.csv', Buffer.from('Ref,Action\n1,Open a caf\u00e9', 'latin1')],
  ['quote.csv', Buffer.from('Ref,Action\n1,"Open a hub')],
  ['chapter.csv', Buffer.from(`Ref,Action\n1,${'Open a hub '.repeat(500)}`)],
  ['plan.pages', Buffer.from('words')],
];

/** What a person is told instead. */
function saidOf(name: string, bytes: Buffer): string {
  try {
    readTable(name, bytes);
    return `“${name}” was read.`;
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake);
    return (error as Mistake).message;
  }
}

describe('A file that no plan can be read from', () => {
  test('is refused in two sentences, of which the second says what to do', () => {
    const said = refused.map(([name, bytes]) => saidOf(name, bytes));
    expect([...new Set(said)].join('\n\n')).toMatchInlineSnapshot(`
      "“empty.xlsx” is empty.
      Ask for it again, or save it anew from the program that made it.

      “plan.pdf” is a PDF. Its tables are drawn, not written, so cells would be lost in silence.
      Ask for the spreadsheet or the Word file that it was made from.

      “plan.xlsx” is a PDF. Its tables are drawn, not written, so cells would be lost in silence.
      Ask for the spreadsheet or the Word file that it was made from.

      “plan.doc” is a Word file of the old kind (.doc).
      Open it in Word or LibreOffice, save it as .docx, and import that.

      “plan.docx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “torn.docx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “definitions.docx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “letter.docx” is a Word file without a table.
      Put the actions into a table, one in a row, with a name above each column, and import it again.

      “macro.docx” holds macros, which are programs. None is run or read here.
      Save it as a plain workbook (.xlsx), and import that.

      “wide.docx” has a sheet with more than 200 columns.
      Keep the columns of the plan, save them as a workbook of their own, and import that.

      “long.docx” has a sheet with more than 10,000 rows.
      Keep the rows of the plan, save them as a workbook of their own, and import that.

      “deep.docx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “bomb.docx” is far larger than a plan.
      Take pictures and sheets away that do not belong to the plan, save it, and import it again.

      “locked.xlsx” is protected with a password.
      Open it, take the password away (File, Info, Protect Workbook), save it, and import it again.

      “locked.ods” is protected with a password.
      Open it, take the password away (File, Info, Protect Workbook), save it, and import it again.

      “plan.xlsm” holds macros, which are programs. None is run or read here.
      Save it as a plain workbook (.xlsx), and import that.

      “macro.xlsx” holds macros, which are programs. None is run or read here.
      Save it as a plain workbook (.xlsx), and import that.

      “macro.xls” holds macros, which are programs. None is run or read here.
      Save it as a plain workbook (.xlsx), and import that.

      “plan.xlsb” is a binary workbook (.xlsb).
      Open it, save it as .xlsx, and import that.

      “half.xlsx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “other.xlsx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “notes.xlsx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “shorter.xlsx” is damaged, or is not what its name says.
      Ask for it again, or save it anew from the program that made it.

      “bomb.xlsx” is far larger than a plan.
      Take pictures and sheets away that do not belong to the plan, save it, and import it again.

      “long.xlsx” has a sheet with more than 10,000 rows.
      Keep the rows of the plan, save them as a workbook of their own, and import that.

      “long.csv” has a sheet with more than 10,000 rows.
      Keep the rows of the plan, save them as a workbook of their own, and import that.

      “wide.csv” has a sheet with more than 200 columns.
      Keep the columns of the plan, save them as a workbook of their own, and import that.

      “latin.csv” is not saved as UTF-8, so letters like é and £ would be lost.
      Save it as “CSV UTF-8”, or as .xlsx, and import that.

      “quote.csv” cannot be taken apart: a quotation mark in it opens and does not close, or closes too early.
      Open it in a spreadsheet program, and save it as .xlsx.

      More than 4,500 characters stand in one cell: CSV B2.
      Put such a text into a document of its own, save the workbook, and import it again.

      “plan.pages” is no spreadsheet that can be read here.
      Save it as .xlsx, .ods, .docx or .csv (UTF-8), and import that."
    `);
  });

  test('is told by its path where it is not there', async () => {
    await expect(openWorkbook('nowhere/plan.xlsx')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Mistake: There is no file “nowhere/plan.xlsx”.
      Write where it is, for example: npm run import -- Downloads/plan.xlsx]
    `);
  });
});

describe('A file on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read in a thread of its own, and a bomb is refused within two seconds', async () => {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, plan);
    expect((await openWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['Plan']);
    writeFileSync(file, withSize(plan, 4_000_000_000));
    const begun = performance.now();
    await expect(openWorkbook(file)).rejects.toThrow('far larger than a plan');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
