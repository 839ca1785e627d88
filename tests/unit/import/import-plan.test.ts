import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../../scripts/import/table/open-workbook.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { build } from '../../../src/lib/register/build.ts';
import { marloweAnswers, marloweBodies, siteForPlans } from './site-for-plans.ts';

const marlowe = readFileSync('tests/fixtures/office/marlowe.xlsx');
const mapping = 'imports/marlowe.yaml';

describe('The first run', () => {
  const site = siteForPlans();
  const before = site.files();
  let told: Awaited<ReturnType<typeof site.import>>;
  beforeAll(async () => {
    told = await site.import('marlowe.xlsx', marlowe);
  });
  afterAll(() => site.remove());

  test('writes a mapping file beside the content, and nothing else', async () => {
    expect(told.text).toMatchInlineSnapshot(`
      "Wrote imports/marlowe.yaml. It has 40 questions: wherever "?" stands, a person has to decide.
        strategy     1 question    line 7
        kind         1 question    line 10
        documents    4 questions   lines 17, 18, 19, 20
        tables       2 questions   lines 32, 41
        columns      1 question    line 66
        reports      4 questions   lines 103, 104, 107, 108
        words        11 questions  lines 118, 121, 124, 127, 130, 131, 134, 135, 138, 139, 142
        colours      3 questions   lines 149, 152, 155
        updates      1 question    line 162
        numbers      2 questions   lines 168, 171
        dates        3 questions   lines 181, 187, 190
        leads        7 questions   lines 197, 200, 203, 206, 209, 212, 215
      Answer them in that file, then run this again: npm run import -- marlowe.xlsx"
    `);
    expect(told.code).toBe(0);
    const { [mapping]: written, ...others } = site.files();
    expect(others).toEqual(before);
    await expect(written).toMatchFileSnapshot('marlowe.yaml');
  });

  test('keeps no name of a person that an update holds', () => {
    expect(site.read(mapping)).not.toContain('Whitlock');
  });

  test('is the same again while the questions are open, and writes nothing', async () => {
    const now = site.files();
    const { text, code } = await site.import('marlowe.xlsx', marlowe);
    expect(text).toContain('imports/marlowe.yaml still has 40 questions');
    expect(code).toBe(1);
    expect(site.files()).toEqual(now);
  });

  test('tells answers that cannot be, each with its place in the mapping file, and writes nothing', async () => {
    site.answer(mapping, {
      ...marloweAnswers,
      strategy: 'Marlowe 2025',
      words: { Green: 'good' },
      dates: { 'Mar-27': 'March 2027' },
      columns: { Objective: 'objective' },
    });
    const now = site.files();
    const { text, code } = await site.import('marlowe.xlsx', marlowe);
    expect(text).toMatchInlineSnapshot(`
      "imports/marlowe.yaml
            7:11  strategy        “Marlowe 2025” cannot be an ID.
                                  Use lower-case letters a to z, digits and single hyphens, at most 60
                                  characters, for example marlowe-2025.                             bad-id
            66:9  columns[0].is   “objective” is not one of the words for “is”.
                                  Use one of: title, ref, heading, leads, partners, due, started, success,
                                  outputs, outcomes, targets, budget, detail, update, status, reason,
                                  person or leave-out.                                          not-one-of
          118:12  words[0].means  “good” is not one of the words for “means”.
                                  Use one of: not-started, starting, in-progress, depends-on-others,
                                  partly-completed, completed, ended, not-done, merged, paused, stopped,
                                  on-track, some-slippage, at-risk, off-track, under-review or none.
                                                                                                not-one-of
           181:9  dates[1].is     “March 2027” is not written as this site reads dates.
                                  Write 2027-03.                                                not-a-date

      4 problems. No file has been written."
    `);
    expect(code).toBe(1);
    expect(site.files()).toEqual(now);
  });
});

describe('The second run', () => {
  const site = siteForPlans();
  let told: Awaited<ReturnType<typeof site.import>>;
  beforeAll(async () => {
    await site.import('marlowe.xlsx', marlowe);
    const newStrategy = { ...(marloweAnswers['newStrategy'] as object), area: 'nowhere' };
    site.answer(mapping, { ...marloweAnswers, newStrategy });
    await site.import('marlowe.xlsx', marlowe);
    site.answer(mapping, marloweBodies);
  });
  afterAll(() => site.remove());

  test('tells at an answer what the check of the site finds in it, and leaves no file', async () => {
    const now = site.files();
    const { text, code } = await site.import('marlowe.xlsx', marlowe);
    expect(text).toMatchInlineSnapshot(`
      "imports/marlowe.yaml
          234:9  newStrategy.area  There is no place “nowhere”.
                                   Use the name of a file in areas/, for example estuary.    no-such-entry

      1 problem. No file has been written."
    `);
    expect(code).toBe(1);
    expect(site.files()).toEqual(now);
  });

  test('writes content that passes the check, and says where every row went', async () => {
    site.answer(mapping, { newStrategy: { area: 'estuary' } });
    told = await site.import('marlowe.xlsx', marlowe);
    expect(told.text).toMatchInlineSnapshot(`
      "Wrote 1 source, 7 bodies, 1 strategy, 7 commitments and 2 reports into content.

      Rows
      20 rows = 7 actions + 2 rows of sheets that are not used + 4 rows above a table + 2 empty rows + 4 rows of column names + 1 row of totals.
        Guidance row 1: “Marlowe Health and Wellbeing Board – Action Plan 2025-2028”
        Guidance row 2: “Please update your actions by 5pm Friday. Red = off track; Amber = at …”
        Priority 1 - Start Well row 1: “PRIORITY 1: START WELL”
        Priority 1 - Start Well row 3: “Last updated: Q2 2025/26”
        Priority 1 - Start Well row 10: “Total actions: 4”
          The sheet says 4, and has 4 actions.
        Priority 2 - Live Well row 1: “PRIORITY 2: LIVE WELL”
        Priority 2 - Live Well row 3: “Last updated: Q2 2025/26”

      Look at these
      Priority 1 - Start Well
          G6  “Jane Whitlock” is left out, as it looks like a person’s.

      Priority 2 - Live Well
          H8  “n/a” says nothing of the action, and is not shown.
          J8  “n/a” says nothing of the action, and is not shown.

      Next:
        npm run check     finds what is left to say
        npm run changes   says what this changes for readers"
    `);
    expect(told.code).toBe(0);
    const { problems } = await checkContent({ root: site.folder, folder: site.folder });
    expect(problems).toEqual([]);
  });

  test('keeps each printed word, with the place on the axes that a person gave it', async () => {
    const { commitments } = build((await readFolder(site.folder)).entries(), '2026-11-26');
    const own = commitments.filter(({ strategy }) => strategy.id === 'marlowe-2025');
    const lines = own.map(({ ref, leads, due, standing }) =>
      [
        ref,
        leads.map(({ name }) => name).join(' + '),
        due?.by,
        standing.lifecycle.word,
        standing.rating.word,
      ].join(' | '),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "1.1 | Public Health Marlowe + Marlowe Community Trust | 2026-03-31 |  | Amber
      1.2 | Marlowe Council | 2025-26-Q4 |  | Green
      1.3 | Marlowe Integrated Care Board + Healthwatch Marlowe | 2027-03 |  | Amber/Green
      1.10 |  |  | Complete | 
      2.1 | Public Health Marlowe | 2026-03 | B (Blue) | G (Green)
      2.2 | Marlowe Mind | 2026-09 |  | 
      2.2 | Chamber of Commerce + Public Health Marlowe | 2025-09-30 |  | A (Amber)"
    `);
    expect(site.read('content/commitments/marlowe-2025/2-1.yaml')).toMatchInlineSnapshot(`
      "ref: '2.1'
      kind: action
      title: Suicide prevention plan refreshed
      titleBy: publisher
      priority: people-stay-mentally-well
      leads:
        - public-health
      due:
        by: 2026-03
        printed: End of Year 1
      success:
        - Plan published
      source:
        document: marlowe-2025-q2
        locator:
          section: Priority 2 - Live Well
      sic:
        - about: due
          whose: choice
          label: Our reading of the date
          text: The plan prints “End of Year 1”. We read it as March 2026.
      "
    `);
  });

  test('leaves no cell of an action out: each stands in the content or in an answer, or is told', () => {
    const kept = Object.values(site.files()).join('\n').replaceAll('\\"', '"');
    const cells = readTable('marlowe.xlsx', marlowe)
      .sheets.slice(1)
      .flatMap(({ rows }) => rows.slice(5).flatMap((row) => row.cells))
      .filter(({ text }) => text !== '');
    const isTold = (at: string) => new RegExp(`\\b${at}\\b`).test(told.text);
    expect(cells.length).toBe(59);
    expect(cells.filter(({ text, at }) => !kept.includes(text) && !isTold(at))).toEqual([]);
  });

  test('leaves the name of an officer out, and says in which cell', () => {
    expect(told.text).toContain('G6  “Jane Whitlock” is left out');
    expect(site.read('content/progress/marlowe-2025/2025-06.mdx')).toContain(
      'summary: Recruitment under way. [name left out] leading.',
    );
    expect(Object.values(site.files()).join()).not.toContain('Whitlock');
  });

  test('changes no byte when it is run on the same file again', async () => {
    const now = site.files();
    const { text, code } = await site.import('marlowe.xlsx', marlowe);
    expect(text).toContain('Nothing in marlowe.xlsx is new.');
    expect(code).toBe(0);
    expect(site.files()).toEqual(now);
  });

  test('asks of a file under another name which plan it belongs to', async () => {
    expect((await site.import('marlowe-2027.xlsx', marlowe)).text).toMatchInlineSnapshot(`
      "Is “marlowe-2027.xlsx” a newer version of a plan that was imported before?
      Then say which: npm run import -- marlowe-2027.xlsx marlowe
      For a plan of its own: npm run import -- marlowe-2027.xlsx marlowe-2027

      No file has been written."
    `);
  });
});
