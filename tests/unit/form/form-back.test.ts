import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { filledIn, placeOf, siteForForms } from './site-for-forms.ts';

const answers = {
  w1: {
    'Rating now': 'On course',
    'What happened': 'Nine of ten teams answer. Jo Bloggs leading.',
  },
  w2: {
    'Status now': 'Finished',
    Figures: 'People trained: 40\nShare of calls: 9:10: 82%',
    'New due date': 'September 2027',
    'Reason for the new date': 'The builder left.',
    'Decided by': 'The board, in its meeting of 12 November 2026',
  },
  i1: { 'No update': 'No update' },
};
const report = 'content/progress/plan-2022/2026-11.mdx';
const source = 'content/sources/plan-2022-form-2026-11.yaml';
const moved = 'content/commitments/plan-2022/w2.yaml';

/** A form that has just been made of a site of its own. */
async function newForm(...more: string[]) {
  const site = siteForForms();
  await site.form('plan-2022', '2026-11', ...more);
  const name = `plan-2022-2026-11${more.length > 0 ? '-by-lead' : ''}`;
  return { site, xlsx: site.formFile(`${name}.xlsx`), ods: site.formFile(`${name}.ods`) };
}

describe('A form that comes back', () => {
  let site: Awaited<ReturnType<typeof newForm>>['site'];
  let xlsx: Buffer;
  let told: { text: string; code: number };
  let before: Record<string, string>;
  beforeAll(async () => {
    ({ site, xlsx } = await newForm());
    before = site.files();
    told = await site.import('form.xlsx', filledIn(xlsx, answers));
  });
  afterAll(() => site.remove());

  test('is told in words, with every commitment in a sum and what to run next', () => {
    expect(told).toMatchInlineSnapshot(`
      {
        "code": 0,
        "text": "Wrote 1 commitment, 1 report and 1 source into content.

      Commitments
        4 commitments = 2 with an update + 1 of which no update was received + 1 left empty, of which the report is silent.

      Due dates moved, with a dated entry
        w2: due: 2026-12 → 2027-09

      Look at these
      Progress
          H3  “Jo Bloggs” is left out, as it looks like a person’s.

      Next:
        npm run check     finds what is left to say
        npm run changes   says what this changes for readers",
      }
    `);
  });

  test('becomes one report, which cites the form', () => {
    expect(site.read(report)).toMatchInlineSnapshot(`
      "---
      title: Progress report, November 2026
      asAt: 2026-11
      source:
        document: plan-2022-form-2026-11
      updates:
        - commitment: w1
          status:
            - On course
          summary: Nine of ten teams answer. [name left out] leading.
        - commitment: w2
          status:
            - Finished
          summary: The report gives its status and no words.
          figures:
            - label: People trained
              value: '40'
            - label: 'Share of calls: 9:10'
              value: 82%
        - commitment: i1
          noUpdate: true
      ---

      The words of the updates are those of the form in which they were gathered, as they were written beside each commitment.
      "
    `);
    expect(site.read(source)).toMatchInlineSnapshot(`
      "title: 'Plan for wellbeing: progress form, November 2026'
      publisher: board
      published: 2026-11
      note: This site made the form, and it came back filled in. Its words stand in the report of this site, and in no other document that we know of.
      "
    `);
  });

  test('moves a due date, with a dated entry that keeps the old one', () => {
    expect(site.read(moved)).toMatchInlineSnapshot(`
      "ref: W2
      kind: we-statement
      title: We will do W2, “soon”.
      summary: People get W2.
      priority: adult-care
      leads: [board, council]
      due:
        by: 2027-09
      source:
        document: plan
      changes:
        - date: 2026-11-26
          field: due
          was: 2026-12
          now: 2027-09
          reason: The builder left.
          decision: The board, in its meeting of 12 November 2026
          source:
            document: plan-2022-form-2026-11
      "
    `);
  });

  test('changes no other file, and passes the check', async () => {
    const { [report]: _, [source]: __, [moved]: ___, ...others } = site.files();
    const { [moved]: ____, ...same } = before;
    expect(others).toEqual(same);
    const { problems } = await checkContent({ root: site.folder, folder: site.folder });
    expect(problems).toEqual([]);
  });

  test('changes no byte when it is imported again', async () => {
    const now = site.files();
    const { text, code } = await site.import('again.xlsx', filledIn(xlsx, answers));
    expect(text).toContain('Nothing in again.xlsx is new.');
    expect(code).toBe(0);
    expect(site.files()).toEqual(now);
  });

  test('with other words than were imported is a fault, as a report is never written anew', async () => {
    const now = site.files();
    const other = filledIn(xlsx, {
      ...answers,
      w1: { 'What happened': 'All teams answer.' },
      i1: {},
      w2: { ...answers.w2, 'New due date': '2028' },
    });
    const { text, code } = await site.import('form.xlsx', other);
    expect(text).toMatchInlineSnapshot(`
      "Progress
          H3  This form was imported before, and says something else here now.
              What was published is not written anew: write a correction into the report. Before it is
              published, take the new files away, and import the form again.
          J4  This form was imported before, and says something else here now.
              What was published is not written anew: write a correction into
              commitments/plan-2022/w2.yaml. Before it is published, take the new files away, and import
              the form again.
          A6  This form was imported before, and says something else here now.
              What was published is not written anew: write a correction into the report. Before it is
              published, take the new files away, and import the form again.

      3 problems in form.xlsx. No file has been written."
    `);
    expect(code).toBe(1);
    expect(site.files()).toEqual(now);
  });

  test('is the ground of the next form, which shows what was said', async () => {
    await site.form('plan-2022', '2026-12');
    const sheet = read(site.formFile('plan-2022-2026-12.xlsx')).Sheets['Progress'] as WorkSheet;
    const cells = ['w1', 'w2', 'w3', 'i1'].map((commitment) => {
      const text = (heading: string) => sheet[placeOf(sheet, commitment, heading)]?.v;
      return `${commitment} | ${text('Due now')} | ${text('Last said')}`;
    });
    expect(cells.join('\n')).toMatchInlineSnapshot(`
      "w1 | March 2024 | November 2026: On course
      Nine of ten teams answer. [name left out] leading.
      w2 | September 2027 | November 2026: Finished
      The report gives its status and no words.
      People trained: 40
      Share of calls: 9:10: 82%
      w3 | 31 March 2027 | Nothing yet
      i1 | No date | November 2026: The report says that no update was received."
    `);
  });
});

describe('The same form', () => {
  let expected: Record<string, string>;
  let form: Awaited<ReturnType<typeof newForm>>;
  beforeAll(async () => {
    form = await newForm();
    expected = await imported('form.xlsx', filledIn(form.xlsx, answers));
    expect(Object.keys(expected)).toContain(report);
  });
  afterAll(() => form.site.remove());

  /** The content after a file was imported into a site of its own. */
  async function imported(name: string, bytes: Buffer): Promise<Record<string, string>> {
    const site = siteForForms();
    const { text, code } = await site.import(name, bytes);
    expect(code, text).toBe(0);
    const files = site.files();
    site.remove();
    return files;
  }

  test.each(['ods', 'xls', 'csv'] as const)('saved as .%s gives the same report', async (as) => {
    expect(await imported(`form.${as}`, filledIn(form.xlsx, answers, { as }))).toEqual(expected);
  });

  test('that was written as .ods gives the same report', async () => {
    expect(await imported('form.xlsx', filledIn(form.ods, answers))).toEqual(expected);
  });

  test('as CSV with semicolons, as Excel saves it in many countries, gives the same report', async () => {
    const sheet = read(filledIn(form.xlsx, answers)).Sheets['Progress'] as WorkSheet;
    const text = `\ufeff${utils.sheet_to_csv(sheet, { FS: ';', RS: '\r\n' })}`;
    expect(await imported('form.csv', Buffer.from(text))).toEqual(expected);
  });
});

describe('A form with something wrong', () => {
  let form: Awaited<ReturnType<typeof newForm>>;
  let before: Record<string, string>;
  beforeAll(async () => {
    form = await newForm();
    before = form.site.files();
  });
  afterAll(() => form.site.remove());

  const told = async (bytes: Buffer, name = 'form.xlsx') => {
    const { text, code } = await form.site.import(name, bytes);
    expect(form.site.files()).toEqual(before);
    return { text, code };
  };
  const day = (v: number): CellObject => ({ t: 'n', v, z: 'dd/mm/yyyy' });

  test('that nobody filled in writes nothing, and says so', async () => {
    expect(await told(form.xlsx)).toEqual({
      text: 'Nothing is filled in in form.xlsx. No file has been written.',
      code: 0,
    });
  });

  test('in what was filled in is told by cell, all at once, and leaves no file', async () => {
    const bytes = filledIn(form.xlsx, {
      w1: {
        'Status now': 'On course',
        'Rating now': 'on course',
        'What happened': `We answer. ${'And so on. '.repeat(200)}`,
        Figures: '40 people',
        'New due date': '31/9/2027',
      },
      w2: {
        'New due date': '2027-04',
        'Decided by': 'estuary/2026-11-12#4',
        Figures: `People: ${'many '.repeat(20)}`,
      },
      w3: { 'New due date': '31 March 2027', 'Reason for the new date': 'None.' },
      i1: { 'No update': 'none', 'Reason for the new date': 'It was late.' },
    });
    expect(await told(bytes)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "Progress
          F3  “On course” is not a word of this column.
              Choose from the list: Finished. What cannot be said with a word belongs under “What
              happened”.
          G3  “on course” is not a word of this column.
              Did you mean “On course”? Choose from the list: On course. What cannot be said with a word
              belongs under “What happened”.
          H3  “We answer. And so on. And so on. And so on. And so on. And…” has 2,210 characters.
              Say it in at most 2,000 characters.
          I3  “40 people” does not say what is counted and how many.
              Write one figure on each line, with a colon and a space before it. For example: People
              trained: 40.
          J3  There is no such day: “31/9/2027”.
              Write a day, a month, a quarter or a year, for example 30 September 2027 or 2026-27-Q3; or
              ongoing.
          I4  “many many many many many many many many many many many many…” has 99 characters.
              Say it in at most 60 characters.
          L4  There is no meeting “estuary/2026-11-12”.
              Add its file to meetings/ first, or say in words who decided.
          J5  w3 has this due date already.
              Empty the cell, if the date was not moved.
          K6  “It was late.” stands beside no new due date.
              Write the new date under “New due date”; or, if the date was not moved, write this under
              “What happened”.
          M6  “none” is not a word of this column.
              Choose “No update”, or leave the cell empty.

      10 problems in form.xlsx. No file has been written.",
      }
    `);
  });

  test('“No update” beside words says two things', async () => {
    const bytes = filledIn(form.xlsx, {
      w1: { 'No update': 'No update', 'What happened': 'We answered.' },
    });
    expect((await told(bytes)).text).toMatchInlineSnapshot(`
      "Progress
          M3  “No update” stands beside H3.
              Take “No update” out if an update came; else empty the other cells.

      1 problem in form.xlsx. No file has been written."
    `);
  });

  test('dates that are no date, or several, are told, and those of a spreadsheet are read', async () => {
    const bytes = filledIn(form.xlsx, {
      w1: { 'New due date': 'Q3 2027' },
      w2: { 'New due date': '3/4/2027' },
      w3: { 'New due date': day(46_477) },
      i1: { 'New due date': 'spring' },
    });
    expect((await told(bytes)).text).toMatchInlineSnapshot(`
      "Progress
          J3  “Q3 2027” could be 2027-Q3, 2026-27-Q3 or 2027-28-Q3.
              Write the one that is meant.
          J4  “3/4/2027” can have its day or its month first.
              Write the month as a word: 3 April 2027.
          J5  w3 has this due date already.
              Empty the cell, if the date was not moved.
          J6  “spring” names no date.
              Write a day, a month, a quarter or a year, for example 30 September 2027 or 2026-27-Q3; or
              ongoing.

      4 problems in form.xlsx. No file has been written."
    `);
  });

  test('in its grey cells, rows and columns is told by cell, all at once', async () => {
    const bytes = filledIn(
      form.xlsx,
      { w1: { Commitment: 'We will answer within a month.' }, w3: { 'Due now': '' } },
      {
        edit: (sheet) => {
          // Columns change places, a row is written twice over another, and one is added below.
          for (const number of [2, 3, 4, 5, 6]) {
            const [one, other] = [sheet[`H${number}`], sheet[`I${number}`]];
            if (other) sheet[`H${number}`] = other;
            if (one) sheet[`I${number}`] = one;
          }
          for (const letter of 'ABCDEN') sheet[`${letter}6`] = sheet[`${letter}4`];
          utils.sheet_add_aoa(sheet, [['w9', 'W9: We will do more.']], { origin: 'A7' });
          sheet['P3'] = { t: 's', v: 'See my mail' };
          sheet['!ref'] = 'A1:P7';
        },
      },
    );
    expect((await told(bytes)).text).toMatchInlineSnapshot(`
      "Progress
          H2  “Figures” stands here, and “What happened” is expected.
              Put the columns back into the order of the form, with their cells.
          I2  “What happened” stands here, and “Figures” is expected.
              Put the columns back into the order of the form, with their cells.
          B3  This cell is locked, and says something else than the site: “W1: We will answer within a
              week.”.
              Write that back, and say what is new in the white cells.
          A5  There is no row for i1 below this one.
              It was taken out, or the site has it only since the form was made. Put it back; or copy
              what was filled in into a new form.
          D5  This cell is locked, and says something else than the site: “31 March 2027”.
              Write that back, and say what is new in the white cells.
          A6  The row of w2 is here again. It stands in row 4.
              Keep one of the two.
          A7  This row bears no mark of the form: “w9”.
              Take it out if it was added: a form has the rows that it was made with. If its last cell
              was emptied, copy what was filled in into a new form.

      7 problems in form.xlsx. No file has been written."
    `);
  });

  test('whose column or head is gone is told', async () => {
    const without = filledIn(form.xlsx, answers, {
      edit: (sheet) => {
        for (const number of [2, 3, 4, 5, 6]) delete sheet[`I${number}`];
      },
    });
    expect((await told(without)).text).toMatchInlineSnapshot(`
      "Progress
          I2  The column “Figures” is gone.
              Put it back, with its name above it. A form has all of its columns, in their order.

      1 problem in form.xlsx. No file has been written."
    `);
    const headless = filledIn(form.xlsx, answers, {
      edit: (sheet) => {
        for (const letter of 'ABCDEFGHIJKLMN') delete sheet[`${letter}2`];
      },
    });
    expect((await told(headless)).text).toMatchInlineSnapshot(`
      "Progress
          A1  The row with the names of the columns is gone.
              Put it back above the rows: ID, Commitment, Lead, Due now, Last said, Status now, Rating
              now, What happened, Figures, New due date, Reason for the new date, Decided by, No update,
              Do not change.

      1 problem in form.xlsx. No file has been written."
    `);
  });

  test('whose marks were changed, or are of another form, is told', async () => {
    const bytes = filledIn(form.xlsx, {
      w1: { 'Do not change': 'form-1 plan-2022 2026-11 w1 0000000000' },
      w2: { 'Do not change': 'form-1 plan-2022 2026-10 w2 f05b21b9ce' },
      w3: { 'Do not change': '' },
      i1: { 'Do not change': 'form-1 plan-2022 2026-11 i1 x' },
    });
    expect((await told(bytes)).text).toMatchInlineSnapshot(`
      "Progress
          N3  The mark of this row was changed.
              Make the form anew: npm run form -- plan-2022 2026-11. Then copy what was filled in into
              it.
          N4  This row is of another form: plan-2022, 2026-10.
              Take it out. This is the form of plan-2022, 2026-11.
          A5  This row bears no mark of the form: “w3”.
              Take it out if it was added: a form has the rows that it was made with. If its last cell
              was emptied, copy what was filled in into a new form.
          N6  The mark of this row was changed.
              Copy what was filled in into a new form, from npm run form.

      4 problems in form.xlsx. No file has been written."
    `);
  });

  test('of another version, another site, or without its rows is refused', async () => {
    const csv = (text: string) => Buffer.from(`ID,Mark\nw1,${text}\n`);
    const texts = [
      await told(csv('form-2 plan-2022 2026-11 w1 e3b391e535'), 'form.csv'),
      await told(csv('form-1 plan-2019 2026-11 w1 e3b391e535'), 'form.csv'),
      await told(csv('form-1 plan-2022 2026-11'), 'form.csv'),
    ];
    expect(texts.map(({ text }) => text).join('\n\n')).toMatchInlineSnapshot(`
      "Another version of Golden Thread made this form.
      Make it anew with npm run form, and copy what was filled in into it.

      No file has been written.

      The form is of the strategy “plan-2019”, which this site does not have.
      Import it into the site that it was made from.

      No file has been written.

      This file holds the first sheet of a form alone.
      Save the whole workbook as .xlsx or .ods; or as CSV while the sheet with the rows is open.

      No file has been written."
    `);
    expect(texts.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect((await form.site.import('form.xlsx', form.xlsx, 'plan')).text).toMatchInlineSnapshot(`
      "“form.xlsx” is a form, which says itself what it is for.
      Write it like this: npm run import -- form.xlsx

      No file has been written."
    `);
  });

  test('that is older than the site is told by what the site says now', async () => {
    const path = 'content/commitments/plan-2022/w3.yaml';
    const text = form.site.read(path);
    form.site.write(path, text.replace('We will do W3', 'We will do more'));
    form.site.writeContent('commitments/plan-2022/w4.yaml', text.replaceAll('W3', 'W4'));
    const { text: words } = await form.site.import('form.xlsx', filledIn(form.xlsx, answers));
    expect(words).toMatchInlineSnapshot(`
      "Progress
          A5  There is no row for w4 below this one.
              It was taken out, or the site has it only since the form was made. Put it back; or copy
              what was filled in into a new form.
          B5  The site says “W3: We will do more, “soon”.” now, under “Commitment”. The form is older.
              Make the form anew: npm run form -- plan-2022 2026-11. Then copy what was filled in into
              it.

      2 problems in form.xlsx. No file has been written."
    `);
    expect(form.site.has(report)).toBe(false);
  });
});

describe('A form by lead that comes back', () => {
  let form: Awaited<ReturnType<typeof newForm>>;
  beforeAll(async () => {
    form = await newForm('--by-lead');
  });
  afterAll(() => form.site.remove());
  const [board, council] = ['Estuary Wellbeing Board', 'Estuary Council'];
  const filledBy = (own: Record<string, string>, others: Record<string, string>) =>
    filledIn(
      filledIn(form.xlsx, { w2: own }, { sheet: board ?? '' }),
      { w2: others },
      { sheet: council ?? '' },
    );

  test('names what its leads say differently, and leaves no file', async () => {
    const { text } = await form.site.import(
      'form.xlsx',
      filledBy(
        { 'What happened': 'It is begun.', 'New due date': '2027-06' },
        { 'What happened': 'It is done.', 'No update': 'No update', 'New due date': '2027-06' },
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "Estuary Council
          H3  Of w2, this says “It is done.” under “What happened”, and Estuary Wellbeing Board H4 says
              “It is begun.”.
              Ask the two leads which holds, and write that into both, or empty one of them.
          M3  “No update” stands beside Estuary Wellbeing Board H4.
              Take “No update” out if an update came; else empty the other cells.

      2 problems in form.xlsx. No file has been written."
    `);
    expect(form.site.has(report)).toBe(false);
  });

  test('tells the sheet of a lead that is gone', async () => {
    const bytes = filledIn(
      form.xlsx,
      {},
      {
        sheet: board ?? '',
        edit: (_, book) => {
          book.SheetNames.splice(book.SheetNames.indexOf(council ?? ''), 1);
        },
      },
    );
    expect((await form.site.import('form.xlsx', bytes)).text).toMatchInlineSnapshot(`
      "Estuary Council
          A1  This sheet is gone, with w2.
              Put it back, and save the whole workbook as .xlsx or .ods: a CSV file holds one sheet.

      1 problem in form.xlsx. No file has been written."
    `);
  });

  test('is put together from all of its sheets', async () => {
    const { text } = await form.site.import(
      'form.xlsx',
      filledBy(
        { 'What happened': 'It is begun.' },
        { 'Rating now': 'On course', 'What happened': 'It is begun.' },
      ),
    );
    expect(text).toContain('4 commitments = 1 with an update + 3 left empty');
    expect(form.site.read(report)).toContain(
      'status:\n      - On course\n    summary: It is begun.',
    );
  });
});
