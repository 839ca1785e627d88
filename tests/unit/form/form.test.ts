import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledIn, siteForForms } from './site-for-forms.ts';

const asTable = (bytes: Buffer, sheet: string) => {
  const found = read(bytes).Sheets[sheet];
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  const rows = utils.sheet_to_json<string[]>(found, { header: 1, defval: '' });
  return rows.map((row) => row.join(' | ').replace(/\n/g, ' / ')).join('\n');
};
const partOf = (bytes: Buffer, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('A form', () => {
  const site = siteForForms();
  let told: Awaited<ReturnType<typeof site.form>>;
  let xlsx: Buffer;
  let ods: Buffer;
  beforeAll(async () => {
    told = await site.form('plan-2022', '2026-11');
    xlsx = site.formFile('plan-2022-2026-11.xlsx');
    ods = site.formFile('plan-2022-2026-11.ods');
  });
  afterAll(() => site.remove());

  test('is written as .xlsx and as .ods, and the command says what comes next', () => {
    expect(told).toMatchInlineSnapshot(`
      {
        "code": 0,
        "text": "Wrote forms/plan-2022-2026-11.xlsx and forms/plan-2022-2026-11.ods. 4 commitments.
      Both are the same form: send round one of them.
      When it comes back: npm run import -- forms/plan-2022-2026-11.xlsx",
      }
    `);
  });

  test('has a row for each commitment: what the site says, what is asked, and a mark', () => {
    expect(asTable(xlsx, 'Progress')).toMatchInlineSnapshot(`
      "Plan for wellbeing: progress form, November 2026 |  |  |  |  |  |  |  |  |  |  |  |  | 
      ID | Commitment | Lead | Due now | Last said | Status now | Rating now | What happened | Figures | New due date | Reason for the new date | Decided by | No update | Do not change
      w1 | W1: We will answer within a week. | Estuary Wellbeing Board | March 2024 | September 2023: On course / Half of the teams answer within a week. |  |  |  |  |  |  |  |  | form-1 plan-2022 2026-11 w1 e3b391e535
      w2 | W2: We will do W2, “soon”. | Estuary Wellbeing Board, Estuary Council | December 2026 | Nothing yet |  |  |  |  |  |  |  |  | form-1 plan-2022 2026-11 w2 f05b21b9ce
      w3 | W3: We will do W3, “soon”. | None named | 31 March 2027 | Nothing yet |  |  |  |  |  |  |  |  | form-1 plan-2022 2026-11 w3 83e2ba063c
      i1 | I1: I hear back soon. | None named | No date | Nothing yet |  |  |  |  |  |  |  |  | form-1 plan-2022 2026-11 i1 b5e295f05e"
    `);
  });

  test('says on its first sheet what to do, and what each word says', () => {
    expect(asTable(xlsx, 'Read first')).toMatchInlineSnapshot(`
      "Plan for wellbeing: progress form, November 2026 | 
       | 
      One row | is one commitment. Grey cells are locked: they show what the site says now. Fill in the white cells.
      Nothing to say? | Leave the row empty. The report is then silent on it.
      Names | Name no person: write the role. Names of people are left out when the form comes back.
      Then | save it and send it back. Keep all rows and columns, in their order.
       | 
      Column | What to write
      Status now | Choose a word from the list in the cell. What each says stands below.
      Rating now | Choose a word from the list in the cell. What each says stands below.
      What happened | What happened since, in plain words that residents understand. At most 2,000 characters.
      Figures | One on each line: what is counted, a colon, the figure. For example: People trained: 40. A new line in a cell is Alt and Enter (in LibreOffice, Ctrl and Enter).
      New due date | Only if the date was moved. For example 30 September 2027, September 2027 or 2026/27; or ongoing, if it goes on and has no date any more.
      Reason for the new date | Why the date was moved. Readers see it beside the old date and the new one.
      Decided by | Who decided that, for example the name of the board and the day of its meeting.
      No update | Choose “No update” if you were asked and none was received. Readers are told so. Leave the rest of the row empty.
       | 
      Status now: the words | What they say
      Finished | Completed
       | 
      Rating now: the words | What they say
      On course | On track
       | 
      For the import | form-1 plan-2022 2026-11"
    `);
  });

  test('says the same in both kinds of workbook', () => {
    for (const sheet of ['Read first', 'Progress'])
      expect(asTable(ods, sheet)).toBe(asTable(xlsx, sheet));
  });

  test('can be written in where something is asked, and nowhere else', () => {
    const sheet = partOf(xlsx, 'xl/worksheets/sheet2.xml');
    const styles = [...partOf(xlsx, 'xl/styles.xml').matchAll(/<xf .*?<\/xf>/g)].map(([xf]) => xf);
    const isOpen = (at: string) =>
      styles[Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(sheet)?.[1])]?.includes('locked="0"');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect([...'ABCDEFGHIJKLMN'].filter((letter) => isOpen(`${letter}3`)).join('')).toBe(
      'FGHIJKLM',
    );
    expect(isOpen('F2')).toBe(false);
    const table = partOf(ods, 'content.xml').split('<table:table ')[2] ?? '';
    expect(table).toContain('table:protected="true"');
    expect(table.match(/table:style-name="open"/g)).toHaveLength(4 * 8);
    expect(partOf(ods, 'content.xml').match(/cell-protect="none"/g)).toHaveLength(1);
  });

  test('offers the declared words, by the place where they are listed, so that a comma in one parts nothing', () => {
    const lists = partOf(xlsx, 'xl/worksheets/sheet2.xml').matchAll(
      /sqref="([^"]+)"><formula1>(.*?)<\/formula1>/g,
    );
    expect([...lists].map(([, cells, words]) => `${cells} ${words}`)).toMatchInlineSnapshot(`
      [
        "F3:F6 'Read first'!$A$19:$A$19",
        "G3:G6 'Read first'!$A$22:$A$22",
        "M3:M6 "No update"",
      ]
    `);
    const conditions = partOf(ods, 'content.xml').matchAll(/table:condition="([^"]+)"/g);
    expect([...conditions].map(([, words]) => words)).toMatchInlineSnapshot(`
      [
        "of:cell-content-is-in-list(&quot;Finished&quot;)",
        "of:cell-content-is-in-list(&quot;On course&quot;)",
        "of:cell-content-is-in-list(&quot;No update&quot;)",
      ]
    `);
  });

  test('prints on A4 on its side, with its head on each sheet, and hides the marks', () => {
    const sheet = partOf(xlsx, 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(
      /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/,
    );
    expect(partOf(xlsx, 'xl/workbook.xml')).toContain('localSheetId="1">\'Progress\'!$1:$2<');
    expect(sheet).toContain('<col hidden="1" min="14"');
    expect(partOf(ods, 'styles.xml')).toContain('fo:page-width="29.7cm"');
    expect(partOf(ods, 'content.xml')).toContain('<table:table-header-rows>');
  });

  test('has the same bytes when it is made again, and then is there already', async () => {
    expect((await site.form('plan-2022', '2026-11')).code).toBe(0);
    expect(site.formFile('plan-2022-2026-11.xlsx').equals(xlsx)).toBe(true);
    expect(site.formFile('plan-2022-2026-11.ods').equals(ods)).toBe(true);
  });

  test('that may be filled in is never written over', async () => {
    site.write('forms/plan-2022-2026-11.xlsx', 'filled in');
    expect((await site.form('plan-2022', '2026-11')).text).toMatchInlineSnapshot(`
      "There is a form forms/plan-2022-2026-11.xlsx already, and it may be filled in.
      Move it away first, or import it.

      No form has been written."
    `);
  });

  test('that cannot be made is told, with how to write the command', async () => {
    const told = [
      await site.form(),
      await site.form('plan-2023', '2026-11'),
      await site.form('plan-2022', '11/2026'),
      await site.form('plan-2022', '2026-11', '--leads'),
      await site.form('plan-2022', '2023-09'),
    ];
    expect(told.every(({ code }) => code === 1)).toBe(true);
    const heads = told.map(({ text }) => text.split('\n').slice(0, 2).join('\n').trim());
    expect(heads.join('\n')).toMatchInlineSnapshot(`
      "Say of which strategy and for which month.
      There is no strategy “plan-2023”.
      Did you mean “plan-2022”?
      “11/2026” is not a month.
      Write the year first, for example 2026-11.
      That is no option of form.
      There is a report plan-2022/2023-09 already.
      For a second one in that month: npm run form -- plan-2022 2023-09-2"
    `);
  });

  test('is explained by --help', async () => {
    expect((await site.form('--help')).text).toMatchInlineSnapshot(`
      "npm run form -- <strategy> <YYYY-MM>            one workbook for all, as .xlsx and as .ods
      npm run form -- <strategy> <YYYY-MM> --by-lead  a sheet for each lead

      It asks what became of each commitment of a strategy, for the report of a month: marsham-2024 2026-11. A second report
      in one month is marsham-2024 2026-11-2. The files go into the folder forms, beside the content.
      Filled in, it comes back with npm run import -- <file>. More: docs/office.md"
    `);
  });
});

describe('A form by lead', () => {
  const site = siteForForms();
  afterAll(() => site.remove());

  test('has a sheet for each lead, and a commitment with two leads on both', async () => {
    site.writeContent(
      'commitments/plan-2022/w4.yaml',
      'ref: W4\nkind: we-statement\ntitle: We will not do this.\npriority: adult-care\nleads: [board]\nsource: { document: plan }\nwithdrawn: { on: 2025-01, reason: The board changed its mind. }\n',
    );
    expect((await site.form('plan-2022', '2026-11', '--by-lead')).text).toContain(
      '4 commitments, 3 leads',
    );
    const bytes = site.formFile('plan-2022-2026-11-by-lead.xlsx');
    const rows = read(bytes)
      .SheetNames.slice(1)
      .map((name) => {
        const lines = asTable(bytes, name).split('\n').slice(2);
        return `${name}: ${lines.map((line) => line.split(' | ')[0]).join(', ')}`;
      });
    expect(rows).toMatchInlineSnapshot(`
      [
        "Estuary Wellbeing Board: w1, w2",
        "Estuary Council: w2",
        "No lead named: w3, i1",
      ]
    `);
  });
});

test('A form of a strategy without status words asks for none', async () => {
  const site = siteForForms();
  const path = 'content/strategies/plan-2022.mdx';
  site.write(path, site.read(path).replace(/statusWords:[\s\S]*?source:/, 'source:'));
  site.write(
    'content/progress/plan-2022/2023-09.mdx',
    site.read('content/progress/plan-2022/2023-09.mdx').replace(/ +status: .*\n/, ''),
  );
  await site.form('plan-2022', '2026-11');
  const bytes = site.formFile('plan-2022-2026-11.ods');
  expect(asTable(bytes, 'Progress')).not.toMatch(/Status now|Rating now/);
  const { text } = await site.import(
    'form.ods',
    filledIn(bytes, { w1: { 'What happened': 'We answered.' } }, { as: 'ods' }),
  );
  expect(text).toContain('Wrote 1 report and 1 source');
  site.remove();
});
