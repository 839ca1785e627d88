import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { ask } from '../../scripts/import/ask/ask.ts';
import { growMapping } from '../../scripts/import/ask/grow-mapping.ts';
import type { KnownContent } from '../../scripts/import/content/known-content.ts';
import { mappingSchema } from '../../scripts/import/mapping/schema.ts';
import { readPlan } from '../../scripts/import/plan/read-plan.ts';
import { readTable } from '../../scripts/import/table/open-workbook.ts';
import { sumOfRows } from '../../scripts/import/tell/rows.ts';
import { Mistake } from '../../scripts/terminal/mistake.ts';
import { rowsOf, tc, wordOf } from '../unit/import/word-documents.ts';
import { type Random, randomFrom } from './random.ts';
import { record, runs, seed } from './runs.ts';

const number = runs({ small: 40, full: 10_000 });

const known: KnownContent = {
  strategies: new Map(),
  commitments: new Map(),
  reports: new Map(),
  bodies: [{ id: 'council', names: ['Council'] }],
  areas: ['estuary'],
  sources: new Set(),
};

const names = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'RAG',
  'Update',
  'Objective',
  'Owner',
  'Output',
  'Anything',
];
const words = [
  ...[
    'Open a hub',
    'G',
    'Green',
    'n/a',
    'TBC',
    'Sept 26',
    'Q4',
    'End of Year 1',
    '31/9/2026',
    '3/4/2026',
    '1.10',
  ],
  ...[
    'Total',
    'Total: 3',
    'Council',
    'No update received',
    '=1+1',
    '__proto__',
    'constructor',
    '?',
    '"?"',
    '# words',
  ],
  ...[
    '- a\n- b',
    'a: b',
    '{ }',
    '[x]',
    'x\u200by',
    'Jo Bloggs leading',
    'é ß 漢',
    '\u202eback',
    ' ',
    '&amp; <b>',
    '|',
    "'",
  ],
];

/** A workbook as a careless person could make it: titles, merged cells, hidden rows, odd words, nothing at all. */
function carelessWorkbook(random: Random): { bytes: Buffer; type: string; rows: number } {
  const type = random.pick(['xlsx', 'xlsx', 'xls', 'ods', 'csv'] as const);
  const book = utils.book_new();
  const sheets = type === 'csv' ? 1 : 1 + random.below(3);
  for (let at = 0; at < sheets; at += 1) {
    const width = 1 + random.below(8);
    const cell = () =>
      random.pick<unknown>([
        random.pick(words),
        random.pick(words),
        null,
        random.below(40) / 10,
        { t: 'n', v: 46_000 + random.below(900), z: 'dd/mm/yyyy' },
        'x'.repeat(random.below(400)),
      ]);
    const row = () => Array.from({ length: width }, cell);
    const above = Array.from({ length: random.below(5) }, () => [random.pick(words)]);
    const below = Array.from({ length: random.below(12) }, () =>
      random.below(8) === 0 ? [] : row(),
    );
    const header = random.below(10) === 0 ? row() : random.shuffled(names).slice(0, width);
    const all = [...above, header, ...below];
    const sheet = utils.aoa_to_sheet(all as unknown[][]);
    if (random.below(2) === 0 && all.length > 2) {
      const r = random.below(all.length - 1);
      const c = random.below(width);
      sheet['!merges'] = [
        {
          s: { r, c },
          e: { r: Math.min(all.length - 1, r + 1 + random.below(2)), c: c + random.below(3) },
        },
      ];
    }
    sheet['!rows'] = all.map(() => ({ hidden: random.below(9) === 0 }));
    utils.book_append_sheet(
      book,
      sheet,
      `S${at} ${random.pick(['Plan', 'Guidance', 'a - b', '#1'])}`,
    );
  }
  return {
    bytes: write(book, { type: 'buffer', bookType: type, compression: true }),
    type,
    rows: 0,
  };
}

/** Every question with some answer that may stand there, so that rows are read as far as they go. */
function answerAnyhow(
  section: string,
  entry: Record<string, unknown>,
  random: Random,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {
    ...{
      use: 'yes',
      heading: random.pick(['none', 'Live well']),
      asAt: '2025-09',
      title: 'Some title',
      label: 'Key',
    },
    ...{
      means: random.pick(['on-track', 'completed', 'none']),
      are: random.pick(['council', 'none', 'person']),
    },
    ...{ name: 'A body', kind: 'other', published: '2025', publisher: 'council', id: 'some-id' },
  };
  const is: Record<string, unknown> = {
    columns: random.pick(['title', 'heading', 'detail', 'leave-out', 'person', 'success']),
    colours: 'none',
    updates: random.pick(['no-update', 'words', 'none']),
    dates: random.pick(['2026-03', 'ongoing', 'none']),
    numbers: '1.1',
  };
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]) => {
      if (field === 'rows') {
        const rows = value as Record<string, unknown>[];
        return [
          field,
          rows.map((row) =>
            row['is'] === '?'
              ? { ...row, is: random.pick(['heading', 'action', 'leave-out']) }
              : row,
          ),
        ];
      }
      return [
        field,
        value === '?' && field !== 'says' ? (field === 'is' ? is[section] : answers[field]) : value,
      ];
    }),
  );
}

/** The same as tables of a Word document, with cells that take several columns or go on from the one above. */
function carelessDocument(random: Random): { bytes: Buffer; type: string; rows: number } {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const look = () =>
    random.pick([
      ...['', '', '', '<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'],
      '<w:shd w:val="clear" w:fill="00B050"/>',
    ]);
  const cell = (text = random.pick(words)) => tc(escaped(text), look());
  const table = () => {
    const width = 1 + random.below(8);
    const header = random.shuffled(names).slice(0, width);
    const below = Array.from({ length: random.below(12) }, () =>
      Array.from({ length: random.below(width + 2) }, () => cell()),
    );
    return rowsOf(
      header.map((name) => cell(name)),
      ...below,
    );
  };
  const tables = Array.from({ length: 1 + random.below(3) }, table);
  return { bytes: wordOf(tables.join('')), type: 'docx', rows: 0 };
}

test('No workbook crashes the import, and every row of it is an action or is told', () => {
  const random = randomFrom(seed);
  const seen = { rows: 0, actions: 0, tables: 0, refused: 0, faults: 0 };
  for (let run = 0; run < number; run += 1) {
    const { bytes, type } = (random.below(6) === 0 ? carelessDocument : carelessWorkbook)(random);
    const name = `plan.${type}`;
    // Some are damaged on their way.
    const isDamaged = random.below(10) === 0;
    if (isDamaged) bytes[random.below(bytes.length)] = random.below(256);
    let book: ReturnType<typeof readTable>;
    try {
      book = readTable(name, bytes);
    } catch (error) {
      expect(error, `run ${run}`).toBeInstanceOf(Mistake);
      expect(isDamaged || bytes.length === 0, `run ${run}: ${error}`).toBe(true);
      seen.refused += 1;
      continue;
    }
    const grown = growMapping(book, {
      path: 'imports/plan.yaml',
      text: undefined,
      name,
      known,
      wasImported: false,
    });
    expect(grown.file.problems, `run ${run}`).toEqual([]);
    let answers: Record<string, unknown[]> = {};
    const take = (section: string, entry: Record<string, unknown>) => {
      answers = {
        ...answers,
        [section]: [...(answers[section] ?? []), answerAnyhow(section, entry, random)],
      };
    };
    for (let round = 0; round < 4; round += 1) {
      for (const { section, entry } of ask({
        tables: grown.tables,
        answers: { ...answers, dayFirst: 'yes' },
        known,
      })) {
        take(section, entry);
      }
    }
    const mapping = mappingSchema.parse({
      ...{ strategy: 'plan-2025', kind: 'action', dayFirst: 'yes' },
      documents: [
        {
          file: name,
          holds: 'x',
          id: 'plan',
          title: 'Plan',
          publisher: 'council',
          published: '2025',
        },
      ],
      ...answers,
    });
    const asked = { tables: grown.tables, answers: mapping, known };
    const { all, actions, told } = sumOfRows(asked);
    const plan = readPlan(grown.tables, mapping, known);
    const written = book.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const toldRows = [...told.values()].reduce((sum, one) => sum + one, 0);
    expect({ all, sum: actions + toldRows, read: plan.actions.length }, `run ${run}`).toEqual({
      all: written,
      sum: written,
      read: actions,
    });
    seen.rows += all;
    seen.actions += actions;
    seen.faults += plan.faults.length;
    seen.tables += grown.tables.filter(({ header }) => header).length;
  }
  expect(seen.actions).toBeGreaterThan(number);
  record('Workbooks made at random, imported with any answers', {
    workbooks: number,
    'tables found in them': seen.tables,
    'rows in them': seen.rows,
    'of these, actions': seen.actions,
    'of these, lost in silence': 0,
    'faults told by cell': seen.faults,
    'damaged files refused with a reason': seen.refused,
  });
});
