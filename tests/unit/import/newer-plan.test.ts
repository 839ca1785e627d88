import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { marloweAnswers, siteForPlans } from './site-for-plans.ts';
import { workbook } from './workbooks.ts';

const lead = 'Estuary Wellbeing Board';
const names = ['Ref', 'Priority', 'Action', 'Lead', 'Due date', 'Output', 'Update', 'RAG'];
const plan = (rows: string[][]) => workbook({ Plan: { rows: [names, ...rows] } });

const first = plan([
  ['1', 'Live well', 'Open a hub', lead, '31 March 2026', 'A hub', 'Begun', 'Green'],
  ['2', 'Live well', 'Walk to school', lead, 'Ongoing', 'Ten schools', '', ''],
  ['3', 'Live well', 'Eat well', lead, '30 June 2026', '', 'Stopped', 'Green'],
]);
const newer = plan([
  ['1', 'Age well', 'Open a hub', lead, '30 September 2026', 'Two hubs', 'Begun', 'Green'],
  ['4', 'Age well', 'Visit people', lead, '31 March 2027', '', '', ''],
  ['2', 'Live well', 'Walk and cycle to school', lead, 'Ongoing', 'Ten schools', '', ''],
]);

const document = (id: string, published: string) => ({
  documents: { '?': { id, title: 'The plan', publisher: 'board', published } },
});

describe('A newer version of a plan', () => {
  const site = siteForPlans();
  let before: Record<string, string>;
  beforeAll(async () => {
    await site.import('plan.xlsx', first);
    site.answer('imports/plan.yaml', {
      strategy: 'estuary-2025',
      newStrategy: marloweAnswers['newStrategy'],
      kind: 'action',
      ...document('plan-2025', '2025-04'),
      tables: { Plan: 'none' },
      columns: { Priority: 'heading' },
      reports: { report: { asAt: '2025-09', title: 'Updates' } },
      words: { Green: 'on-track' },
    });
    const { text } = await site.import('plan.xlsx', first);
    expect(text).toContain('Wrote 1 source, 1 strategy, 3 commitments and 1 report');
    before = site.files();
  });
  afterAll(() => site.remove());

  test('is a document of its own, and asks what is new in it', async () => {
    const { text, code } = await site.import('plan-2026.xlsx', newer, 'plan');
    expect(text).toMatchInlineSnapshot(`
      "Added to imports/plan.yaml, which now has 4 questions: wherever "?" stands, a person has to decide.
        documents    4 questions   lines 24, 25, 26, 27
      Answer them in that file, then run this again: npm run import -- plan-2026.xlsx plan"
    `);
    expect(code).toBe(1);
    site.answer('imports/plan.yaml', document('plan-2026', '2026-04'));
  });

  test('asks of a row in new words with an old ref if it is the old one', async () => {
    const { text } = await site.import('plan-2026.xlsx', newer, 'plan');
    expect(text).toContain('same         1 question');
    expect(site.read('imports/plan.yaml')).toContain(
      '# Plan row 4 has the ref 2. Is it 2, “Walk to school”?',
    );
    site.answer('imports/plan.yaml', { same: { 'Walk and cycle to school': '2' } });
  });

  test('needs a new heading in the strategy that is there, which is told by cell', async () => {
    const now = site.files();
    const { text } = await site.import('plan-2026.xlsx', newer, 'plan');
    expect(text).toMatchInlineSnapshot(`
      "Plan
          A2  There is no priority “age-well” in estuary-2025.
              Add the heading under priorities in strategies/estuary-2025.mdx, with its ID and its
              title; or write the ID of one that is there into the mapping file, under headings.
          A3  There is no priority “age-well” in estuary-2025.
              Add the heading under priorities in strategies/estuary-2025.mdx, with its ID and its
              title; or write the ID of one that is there into the mapping file, under headings.

      2 problems in plan-2026.xlsx. No file has been written."
    `);
    expect(site.files()).toEqual(now);
    const strategy = 'content/strategies/estuary-2025.mdx';
    site.write(
      strategy,
      site
        .read(strategy)
        .replace('priorities:\n', 'priorities:\n  - id: age-well\n    title: Age well\n'),
    );
  });

  test('says what is new, gone, moved and reworded, and writes dated entries', async () => {
    const { text, code } = await site.import('plan-2026.xlsx', newer, 'plan');
    expect(text).toMatchInlineSnapshot(`
      "Wrote 1 source and 3 commitments into content.

      Rows
      4 rows = 3 actions + 1 row of column names.

      New in this version
        4: Visit people

      Changed, with a dated entry
        1: due: 2026-03-31 → 2026-09-30
        1: outputs: A hub → Two hubs
        1: priority: live-well → age-well
        2: title: Walk to school → Walk and cycle to school

      Not in this version any more
        3: Eat well
        They stay as they are. If the board withdrew one, say so in its file: withdrawn: { on, reason }.

      Look at these
          report  The report “report” was imported before and says something else now. A report that was
                  published is not written anew: write a correction into
                  progress/estuary-2025/2025-09.mdx.

      Next:
        npm run check     finds what is left to say
        npm run changes   says what this changes for readers"
    `);
    expect(code).toBe(0);
    expect(site.read('content/commitments/estuary-2025/1.yaml')).toMatchInlineSnapshot(`
      "ref: '1'
      kind: action
      title: Open a hub
      titleBy: publisher
      priority: age-well
      leads:
        - board
      due:
        by: 2026-09-30
        printed: 30 September 2026
      outputs:
        - Two hubs
      source:
        document: plan-2025
        locator:
          section: Plan
      changes:
        - date: 2026-04
          field: due
          was: 2026-03-31
          now: 2026-09-30
          source:
            document: plan-2026
        - date: 2026-04
          field: outputs
          was: A hub
          now: Two hubs
          source:
            document: plan-2026
        - date: 2026-04
          field: priority
          was: live-well
          now: age-well
          source:
            document: plan-2026
      "
    `);
    expect(site.read('content/commitments/estuary-2025/4.yaml')).toContain('added: 2026-04');
    const gone = 'content/commitments/estuary-2025/3.yaml';
    expect(site.read(gone)).toBe(before[gone]);
    const report = 'content/progress/estuary-2025/2025-09.mdx';
    expect(site.read(report)).toBe(before[report]);
    const { problems } = await checkContent({ root: site.folder, folder: site.folder });
    expect(problems).toEqual([]);
  });

  test('changes nothing when it comes again, also where a person has bettered a title meanwhile', async () => {
    const file = 'content/commitments/estuary-2025/4.yaml';
    site.write(file, site.read(file).replace('titleBy: publisher', 'titleBy: us'));
    const now = site.files();
    const { text } = await site.import('plan-2026.xlsx', newer, 'plan');
    expect(text).toContain('No file of the content has been changed');
    expect(site.files()).toEqual(now);
  });
});

describe('A column of headings with empty cells', () => {
  const site = siteForPlans();
  afterAll(() => site.remove());

  test('is asked what an empty cell means, and no row is put under a heading by guess', async () => {
    const rows = [
      ['1', 'Live well', 'Open a hub', lead, 'Ongoing'],
      ['2', '', 'Walk to school', lead, 'Ongoing'],
    ];
    const gaps = workbook({
      Plan: { rows: [['Ref', 'Objective', 'Action', 'Lead', 'Due date'], ...rows] },
    });
    await site.import('gaps.xlsx', gaps);
    const columns = { Objective: { is: 'heading', empty: 'none' } };
    const newStrategy = marloweAnswers['newStrategy'];
    site.answer('imports/gaps.yaml', {
      ...{
        strategy: 'estuary-2025',
        newStrategy,
        kind: 'action',
        columns,
        tables: { Plan: 'none' },
      },
      ...document('plan-2025', '2025-04'),
    });
    expect((await site.import('gaps.xlsx', gaps)).text).toMatchInlineSnapshot(`
      "Plan
          A3  This row stands under no heading.
              Say in the mapping file which one: a heading of its sheet (tables), a column that holds
              headings (columns), or what an empty cell there means (empty: as-above).

      1 problem in gaps.xlsx. No file has been written."
    `);
    site.answer('imports/gaps.yaml', { columns: { Objective: { empty: 'as-above' } } });
    expect((await site.import('gaps.xlsx', gaps)).code).toBe(0);
    expect(site.read('content/commitments/estuary-2025/2.yaml')).toContain('priority: live-well');
  });
});
