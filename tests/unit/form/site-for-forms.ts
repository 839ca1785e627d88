import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CellObject, read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { writeForm } from '../../../scripts/form/write-form.ts';
import { siteForPlans } from '../import/site-for-plans.ts';

/** A small site with four commitments and two leads, of which forms are made and into which they are imported. */
export function siteForForms() {
  const site = siteForPlans();
  const root = dirname(site.folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site.folder, path)), { recursive: true });
    writeFileSync(join(site.folder, path), text);
  };
  write(
    'organisations/council.yaml',
    'name: Estuary Council\nkind: council\nsource: { document: plan }\n',
  );
  const commitment = (ref: string, more: string) =>
    write(
      `commitments/plan-2022/${ref.toLowerCase()}.yaml`,
      `ref: ${ref}\nkind: we-statement\ntitle: We will do ${ref}, “soon”.\nsummary: People get ${ref}.\npriority: adult-care\n${more}source:\n  document: plan\n`,
    );
  commitment('W2', 'leads: [board, council]\ndue: { by: 2026-12, printed: Winter 2026 }\n');
  commitment('W3', 'due: { by: 2027-03-31 }\n');
  const env = { CONTENT_DIR: site.folder, INIT_CWD: root, AS_AT: '2026-11-26' };
  return {
    ...site,
    writeContent: write,
    /** Runs npm run form. */
    form: (...args: string[]) => writeForm(root, args, env),
    /** The content as it is now, in another folder. */
    copyOfContent: (): string => {
      cpSync(site.folder, `${root}-before`, { recursive: true });
      return `${root}-before`;
    },
    remove: () => {
      site.remove();
      rmSync(`${root}-before`, { recursive: true, force: true });
    },
    /** A file of a form that was written. */
    formFile: (name: string): Buffer => readFileSync(join(root, 'forms', name)),
  };
}

/**
 * A form with cells filled in, by commitment and column, and saved anew by another program than the one that wrote it.
 * An empty text empties the cell.
 */
export function filledIn(
  bytes: Buffer,
  rows: Record<string, Record<string, string | number | CellObject>>,
  { as = 'xlsx', sheet = 'Progress', edit }: Filling = {},
): Buffer {
  const book = read(bytes, { cellNF: true, cellStyles: true });
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  for (const [commitment, cells] of Object.entries(rows)) {
    for (const [heading, value] of Object.entries(cells)) {
      const place = placeOf(found, commitment, heading);
      if (typeof value === 'object') found[place] = value;
      else if (value === '') delete found[place];
      else found[place] = { t: typeof value === 'number' ? 'n' : 's', v: value };
    }
  }
  edit?.(found, book);
  return as === 'csv'
    ? Buffer.from(utils.sheet_to_csv(found))
    : write(book, { type: 'buffer', bookType: as, compression: true });
}

/** The cell of a commitment in a column. */
export function placeOf(sheet: WorkSheet, commitment: string, heading: string): string {
  const cells = Object.entries(sheet) as [string, { v?: unknown }][];
  const row = cells.find(([at, { v }]) => /^A\d/.test(at) && v === commitment)?.[0].slice(1);
  const column = cells
    .find(([at, { v }]) => /^[A-Z]2$/.test(at) && v === heading)?.[0]
    .slice(0, -1);
  if (!row || !column) throw new Error(`There is no ${heading} of ${commitment}.`);
  return `${column}${row}`;
}

interface Filling {
  as?: 'xlsx' | 'ods' | 'xls' | 'csv';
  sheet?: string;
  /** What else is done to the sheet. */
  edit?: (sheet: WorkSheet, book: WorkBook) => void;
}
