import { afterAll, describe, expect, test } from 'vitest';
import { findTable } from '../../../scripts/import/table/find-table.ts';
import { readTable } from '../../../scripts/import/table/open-workbook.ts';
import type { Sheet } from '../../../scripts/import/table/sheet.ts';
import { siteForPlans } from './site-for-plans.ts';
import { boardPlan, rowsOf, run, tc, wordOf } from './word-documents.ts';

function sheetsOf(bytes: Buffer): Sheet[] {
  return readTable('plan.docx', bytes).sheets;
}

/** The texts of a sheet, row by row. */
function texts(sheet: Sheet | undefined): string[][] {
  return sheet?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
}

describe('A plan in a Word document', () => {
  test('is read table by table, called by the heading above, with refs as they are printed', async () => {
    const { sheets, notes } = readTable('plan.docx', await boardPlan());
    expect(sheets.map(({ name }) => name)).toEqual(['Priority 1: Homes']);
    expect(texts(sheets[0])).toEqual([
      ['Objective', 'Ref', 'Action', 'Lead', 'RAG'],
      ['Warm homes', '1.1', 'Insulate lofts', 'Parks', 'Green'],
      ['', '1.10', 'Mend all boilers', 'Parks', ''],
      ['Total: 2 actions', '', '', '', ''],
    ]);
    expect(notes).toEqual([
      'Only tables are read from a Word document. Paragraphs outside of them are not.',
    ]);
    expect(sheets[0]?.notes).toEqual([
      'Words that tracked changes put in are read: C3.',
      'Words that tracked changes take out are not read: C3.',
    ]);
  });

  test('carries merged cells down, and has the colours of cells', async () => {
    const [sheet] = sheetsOf(await boardPlan());
    if (!sheet) throw new Error('There is no table.');
    expect(sheet.rows[2]?.cells[0]).toMatchObject({
      at: 'A3',
      text: '',
      block: { first: 'A2', text: 'Warm homes', rows: 2, columns: 1, isInFirstRow: false },
    });
    expect(sheet.rows[3]?.cells[4]?.block).toMatchObject({ first: 'A4', columns: 5 });
    expect(sheet.rows.map(({ cells }) => cells[4]?.colour)).toEqual([
      undefined,
      '00B050',
      '00B050',
      undefined,
    ]);
    const table = findTable(sheet);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['header', 'entry', 'entry', 'total']);
    expect(table.rows[2]?.cells.get('Objective')).toMatchObject({
      text: 'Warm homes',
      isCarried: true,
    });
  });

  test('has a name for each table: by its heading, with a number, or with a number alone', () => {
    const heading = (words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(words)}</w:p>`;
    const table = rowsOf([tc('Ref'), tc('Action')]);
    const found = sheetsOf(
      wordOf(
        [table, table, heading('Aims'), table, table, heading('A'.repeat(90)), table].join(''),
      ),
    );
    expect(found.map(({ name }) => name)).toEqual([
      'Table 1',
      'Table 2',
      'Aims',
      'Aims (2)',
      `${'A'.repeat(79)}…`,
    ]);
  });

  test('keeps lines apart, and drops what nobody wrote or nobody sees', () => {
    const empty =
      '<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const [sheet] = sheetsOf(
      wordOf(
        rowsOf(
          [tc('Ref'), tc('Action')],
          [
            tc(empty),
            tc(
              `<w:p>${run('One')}<w:r><w:br/></w:r>${run('two')}<w:r><w:tab/></w:r>${run('three')}</w:p><w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('four')}</w:p>`,
            ),
          ],
        ),
      ),
    );
    expect(texts(sheet)[1]).toEqual(['', 'One\ntwo three\nfour']);
  });

  test('tells of all that it does not read, or reads otherwise than it looks', () => {
    const odd = [
      tc(`<w:p>${run('Open')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`),
      tc(`<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Old</w:t></w:r></w:p>`),
      tc(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>`),
      tc(`<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${run('Counted')}</w:p>`),
      tc(`<w:p>${run('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`),
      tc(`<w:p>${run('Outer')}</w:p>${rowsOf([tc('Inner')])}`),
      tc(
        `<w:p>${run('Box')}<w:r><w:pict><w:textbox><w:txbxContent><w:p>${run('In it')}</w:p></w:txbxContent></w:textbox></w:pict></w:r></w:p>`,
      ),
    ];
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc('Dropped')}</w:tr>`;
    const fresh = `<w:tr><w:trPr><w:ins/></w:trPr>${tc('New')}</w:tr>`;
    const rows = `<w:tr>${odd.join('')}</w:tr>${gone}${fresh}`;
    const { sheets, notes } = readTable('plan.docx', wordOf(`<w:tbl>${rows}</w:tbl>`));
    expect(texts(sheets[0])).toEqual([
      ['Open', 'Old', 'Hidden', 'Counted', 'Noted', 'Outer', 'Box'],
      ['New', '', '', '', '', '', ''],
    ]);
    expect([...(sheets[0]?.notes ?? []), ...notes].join('\n')).toMatchInlineSnapshot(`
      "Words are struck through, and are read as if they were not: B1.
      Words are hidden, and are read as all others: C1.
      Word counts these lines by itself, and its numbers are not in the file: D1.
      Comments are not read: A1.
      Footnotes are not read: E1.
      A table within a cell is not read: F1.
      Pictures and text boxes are not read: G1.
      Rows that tracked changes put in are read.
      A row that tracked changes take out is not read.
      Text boxes are not read, and this document has one with words. Put what belongs to the plan into the table."
    `);
  });

  test('finds tables that are wrapped, and columns that a row begins without', () => {
    const wrapped = `<w:sdt><w:sdtContent>${rowsOf([tc('Ref'), tc('Action'), tc('Lead')])}</w:sdtContent></w:sdt>`;
    const late = `<w:tbl><w:tr>${tc('Ref')}${tc('Action')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('Open')}</w:tr></w:tbl>`;
    const found = sheetsOf(wordOf(`${wrapped}${late}`));
    expect(found.map(texts)).toEqual([
      [['Ref', 'Action', 'Lead']],
      [
        ['Ref', 'Action'],
        ['', 'Open'],
      ],
    ]);
  });

  test('is not read for a cell that goes on from none, and begins there', () => {
    const [sheet] = sheetsOf(
      wordOf(rowsOf([tc('A', '<w:vMerge/>'), tc('B')], [tc('', '<w:vMerge/>'), tc('C')])),
    );
    expect(texts(sheet)).toEqual([
      ['A', 'B'],
      ['', 'C'],
    ]);
    expect(sheet?.rows[1]?.cells[0]?.block).toMatchObject({ first: 'A1', rows: 2 });
  });
});

describe('A table of Word', () => {
  const site = siteForPlans();
  afterAll(() => site.remove());

  test('is asked about and taken in by the same steps as a sheet, every row in the sum', async () => {
    const bytes = await boardPlan();
    const asked = await site.import('plan.docx', bytes);
    expect(asked.text).toMatchInlineSnapshot(`
      "Wrote imports/plan.yaml. It has 13 questions: wherever "?" stands, a person has to decide.
        strategy     1 question    line 7
        kind         1 question    line 10
        documents    4 questions   lines 17, 18, 19, 20
        tables       1 question    line 31
        columns      1 question    line 60
        reports      2 questions   lines 79, 80
        words        1 question    line 90
        colours      1 question    line 97
        leads        1 question    line 104
      Only tables are read from a Word document. Paragraphs outside of them are not.
      Answer them in that file, then run this again: npm run import -- plan.docx"
    `);
    site.answer('imports/plan.yaml', {
      strategy: 'homes-2026',
      kind: 'action',
      documents: {
        '?': { id: 'homes-plan', title: 'Homes plan', publisher: 'board', published: '2025-10' },
      },
      tables: { 'Priority 1: Homes': 'Homes' },
      columns: { Objective: 'heading' },
      words: { Green: 'on-track' },
      colours: { '00B050': 'Green' },
      leads: { Parks: ['board'] },
    });
    await site.import('plan.docx', bytes);
    site.answer('imports/plan.yaml', {
      newStrategy: {
        title: 'Homes for all',
        shortTitle: 'Homes',
        kind: 'action-plan',
        standing: 'adopted',
        period: { from: 2025, to: 2028 },
        publisher: 'board',
        area: 'estuary',
        summary: 'What the board does for homes.',
        levels: ['Priority', 'Objective'],
      },
      reports: { report: { asAt: '2025-10', title: 'October 2025' } },
    });
    const done = await site.import('plan.docx', bytes);
    expect(done.text).toMatchInlineSnapshot(`
      "Wrote 1 source, 1 strategy, 2 commitments and 1 report into content.

      Rows
      4 rows = 2 actions + 1 row of column names + 1 row of totals.
        Priority 1: Homes row 4: “Total: 2 actions”
          The sheet says 2, and has 2 actions.
      Only tables are read from a Word document. Paragraphs outside of them are not.
      Priority 1: Homes: Words that tracked changes put in are read: C3.
      Priority 1: Homes: Words that tracked changes take out are not read: C3.

      Next:
        npm run check     finds what is left to say
        npm run changes   says what this changes for readers"
    `);
  });
});
