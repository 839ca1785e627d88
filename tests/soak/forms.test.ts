import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkSheet, write } from '@e965/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { asOds } from '../../scripts/form/as-ods.ts';
import { asXlsx } from '../../scripts/form/as-xlsx.ts';
import { formRows } from '../../scripts/form/form-rows.ts';
import { formSheets } from '../../scripts/form/form-sheets.ts';
import { type ReadForm, readForm } from '../../scripts/import/form/read-form.ts';
import { readTable } from '../../scripts/import/table/open-workbook.ts';
import type { Entries } from '../../src/lib/reading/collections.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';
import { type Random, randomFrom } from './random.ts';
import { isFull, record, runs, seed } from './runs.ts';

const number = runs({ small: 25, full: 1_500 });
const content = 'tests/fixtures/demo';
const asAt = '2026-11-26';
const kinds = ['xlsx', 'ods', 'csv'] as const;
const textOf = (path: string) => readFileSync(join(content, path), 'utf8');

let entries: Entries;
let forms: { isByLead: boolean; bytes: Uint8Array }[];
beforeAll(async () => {
  entries = (await readFolder(content)).entries();
  const name = { strategy: 'marsham-2024', report: '2026-11' };
  const sheets = [false, true].map((isByLead) =>
    formSheets(entries, name, formRows(entries, name, { asAt, isByLead })),
  );
  forms = [
    { isByLead: false, bytes: await asXlsx(sheets[0] ?? [], asAt) },
    { isByLead: false, bytes: asOds(sheets[0] ?? [], asAt) },
    { isByLead: true, bytes: await asXlsx(sheets[1] ?? [], asAt) },
  ];
});

/** What people write, by columns: what may stand there, and then what may not. */
const written: Record<string, { right: readonly string[]; wrong: readonly string[] }> = {
  'Status now': {
    right: ['Under way', 'On hold', 'Done & “signed off”'],
    wrong: ['under way', 'G'],
  },
  'Rating now': { right: ['At risk', 'Being looked at again by the whole board'], wrong: ['Red'] },
  'What happened': {
    right: [
      ...[
        'A hall is open.',
        '=1+1',
        '+44',
        '- one\n- two',
        '1-2',
        '03/04/2026',
        '"quoted"; twice, and on',
      ],
      ...[
        'é ß 漢 & <b>',
        '__proto__',
        '# words',
        'a: b',
        "'",
        '1.10',
        '  blanks  ',
        '{ x }',
        '---',
      ],
    ],
    wrong: ['x'.repeat(5)],
  },
  Figures: { right: ['People: 40', 'Share: 1/2\nCost: £2m', 'Time: 10:30: 4'], wrong: ['forty'] },
  'New due date': {
    right: ['May 2031', '2029-30', '2028-Q2', '30 June 2030'],
    wrong: ['31/9/2029', 'TBC', '3/4/2029', 'Q4'],
  },
  'Reason for the new date': { right: ['The money came late.', 'constructor'], wrong: [] },
  'Decided by': { right: ['The board', 'A vote: 7 to 2'], wrong: [] },
  'No update': { right: ['No update', 'no update'], wrong: ['none'] },
};

/** Fills some rows of a form, each with care or anyhow, and says what was written. */
function fill(sheets: WorkSheet[], random: Random, isCareful: boolean): string[] {
  const texts: string[] = [];
  const done = new Set<string>();
  for (const sheet of sheets) {
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    const head = rows[1] ?? [];
    for (const [at, row] of rows.entries()) {
      const isTwice = done.has(row[0] ?? '');
      if (at < 2 || random.below(3) > 0 || (isCareful && isTwice)) continue;
      done.add(row[0] ?? '');
      const isSilent = random.below(5) === 0;
      const isMoved = random.below(3) === 0;
      for (const [column, heading] of head.entries()) {
        const choices = written[heading];
        const isOfMove = /due date|new date|Decided/.test(heading);
        const isOdd = !isCareful && random.below(4) === 0;
        if (!choices) continue;
        if (isCareful && (heading === 'No update') !== isSilent) continue;
        if (isOfMove ? !isMoved : random.below(3) === 0 && !isSilent) continue;
        const text = random.pick(isOdd ? [...choices.right, ...choices.wrong] : choices.right);
        sheet[utils.encode_cell({ r: at, c: column })] = { t: 's', v: text };
        texts.push(text);
      }
    }
  }
  return texts;
}

/** Damages a form in one way, as people do; each of them has to be told. */
function damage(sheet: WorkSheet, random: Random): string {
  const { e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const row = 3 + random.below(last.r - 2);
  const columns = 'ABCDE';
  const swap = (one: string, other: string) => {
    const [first, second] = [sheet[one], sheet[other]];
    if (second) sheet[one] = second;
    else delete sheet[one];
    if (first) sheet[other] = first;
    else delete sheet[other];
  };
  const end = utils.encode_col(last.c);
  const ways: Record<string, () => void> = {
    'a grey cell is edited': () => {
      sheet[`${random.pick([...columns])}${row}`] = { t: 's', v: 'Something else' };
    },
    'a row is gone': () => {
      for (let column = 0; column <= last.c; column += 1) {
        delete sheet[utils.encode_cell({ r: row - 1, c: column })];
      }
    },
    'a mark is emptied': () => {
      delete sheet[`${end}${row}`];
    },
    'a row is there twice': () => {
      for (const column of [...columns, end]) {
        const cell = sheet[`${column}${row}`];
        if (cell) sheet[`${column}${last.r + 3}`] = cell;
      }
      sheet['!ref'] = `A1:${end}${last.r + 3}`;
    },
    'two columns change places': () => {
      for (let at = 2; at <= last.r + 1; at += 1) swap(`B${at}`, `H${at}`);
    },
    'the head is gone': () => {
      for (let column = 0; column <= last.c; column += 1) {
        delete sheet[utils.encode_cell({ r: 1, c: column })];
      }
    },
  };
  const [what = '', way] = random.pick(Object.entries(ways));
  way?.();
  return what;
}

/** What a form says in one kind of file, without the name that its sheet has there. */
function said(bytes: Buffer, kind: string) {
  const form = readForm(readTable(`form.${kind}`, bytes), entries, { asAt, textOf });
  const faults = form.faults.map(({ at, says }) => `${at} ${says}`);
  return { form, same: { files: [...form.composed.files], faults } };
}

/** The texts that were filled in and stand in no file, in the words of the content. */
function lost({ composed }: ReadForm, texts: string[]): string[] {
  const flat = (text: string) => text.replace(/[\s'"\\]+/g, '');
  const files = flat([...composed.files.values()].join('\n'));
  const asContent = new Map([
    ['No update', 'noUpdate: true'],
    ['no update', 'noUpdate: true'],
    ['May 2031', '2031-05'],
    ['30 June 2030', '2030-06-30'],
  ]);
  return texts.filter((text) =>
    (asContent.get(text) ?? text)
      .split('\n')
      .flatMap((line) => (line.startsWith('noUpdate') ? [line] : line.split(/: (?!.*: )/)))
      .some((part) => !files.includes(flat(part))),
  );
}

test('No filled form crashes the import, loses a word in silence, or reads otherwise in another kind of file', () => {
  const random = randomFrom(seed);
  const seen = { answers: 0, faults: 0, silent: 0, damaged: 0, files: 0, whole: 0 };
  for (let run = 0; run < number; run += 1) {
    const { isByLead, bytes } = random.pick(forms);
    const book = read(bytes, { cellNF: true, cellStyles: true });
    const sheets = book.SheetNames.slice(1).flatMap((name) => book.Sheets[name] ?? []);
    const isCareful = random.below(2) === 0;
    const texts = fill(sheets, random, isCareful);
    const isDamaged = random.below(4) === 0;
    const [first] = sheets;
    const what = isDamaged && first ? damage(first, random) : '';
    const results = kinds
      .filter((kind) => !isByLead || kind !== 'csv')
      .map((kind) => {
        const csv = () => Buffer.from(utils.sheet_to_csv(first ?? {}));
        return said(kind === 'csv' ? csv() : write(book, { type: 'buffer', bookType: kind }), kind);
      });
    const [one] = results;
    if (!one) throw new Error('No kind of file was tried.');
    for (const other of results.slice(1))
      expect(other.same, `run ${run} ${what}`).toEqual(one.same);
    const { form } = one;
    if (isDamaged) expect(form.faults.length, `run ${run}: ${what}`).toBeGreaterThan(0);
    if (isCareful && !isDamaged) expect(form.faults, `run ${run}`).toEqual([]);
    if (form.faults.length === 0) expect(lost(form, texts), `run ${run}`).toEqual([]);
    seen.answers += form.answers.length;
    seen.silent += form.asked - form.answers.length;
    seen.faults += form.faults.length;
    seen.damaged += isDamaged ? 1 : 0;
    seen.files += results.length;
    seen.whole += form.faults.length > 0 ? 0 : 1;
  }
  expect(seen.whole).toBeGreaterThan(number / 8);
  record('Forms filled in at random, and saved in every kind of file', {
    forms: number,
    'files read': seen.files,
    'forms without a fault': seen.whole,
    'commitments answered': seen.answers,
    'left empty': seen.silent,
    'words lost in silence': 0,
    'faults told by cell': seen.faults,
    'forms damaged on purpose': seen.damaged,
    'of these, told': seen.damaged,
    'kinds of file that read otherwise': 0,
  });
});

const office = ['soffice', 'libreoffice'].find(
  (name) => isFull && spawnSync(name, ['--version'], { timeout: 20_000 }).status === 0,
);
const why = isFull ? 'LibreOffice is not on this machine' : 'npm run test:soak forms tries it';

test.skipIf(!office)(
  `A form that LibreOffice saved says the same${office ? '' : ` (not tried: ${why})`}`,
  () => {
    const random = randomFrom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'forms-'));
    const book = read(forms[0]?.bytes, { cellNF: true, cellStyles: true });
    fill([book.Sheets['Progress'] ?? {}], random, true);
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' });
    writeFileSync(join(folder, 'form.xlsx'), bytes);
    const expected = said(bytes, 'xlsx').same;
    const saved = (filter: string, name: string) => {
      const to = join(folder, 'saved');
      const home = `-env:UserInstallation=file://${folder}/home`;
      const words = [home, '--headless', '--convert-to', filter, '--outdir', to];
      execFileSync(office ?? '', [...words, join(folder, 'form.xlsx')], { stdio: 'ignore' });
      return readFileSync(join(to, name));
    };
    // Of the second sheet, in UTF-8.
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
    expect(said(saved('xlsx', 'form.xlsx'), 'xlsx').same).toEqual(expected);
    expect(said(saved('ods', 'form.ods'), 'ods').same).toEqual(expected);
    expect(said(saved(csv, 'form-Progress.csv'), 'csv').same).toEqual(expected);
    rmSync(folder, { recursive: true });
  },
  300_000,
);
