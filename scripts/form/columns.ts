import type { StatusWord } from '../../src/lib/progress/status-word.ts';

/** What the site says of a commitment, in grey: nobody writes there. */
export const printedColumns = [
  { key: 'id', heading: 'ID', width: 7 },
  { key: 'title', heading: 'Commitment', width: 27 },
  { key: 'lead', heading: 'Lead', width: 13 },
  { key: 'due', heading: 'Due now', width: 11 },
  { key: 'said', heading: 'Last said', width: 32 },
] as const;

/** What is asked of a commitment. */
const askedColumns = [
  { key: 'status', heading: 'Status now', width: 13 },
  { key: 'rating', heading: 'Rating now', width: 13 },
  { key: 'happened', heading: 'What happened', width: 34 },
  { key: 'figures', heading: 'Figures', width: 18 },
  { key: 'due-date', heading: 'New due date', width: 12 },
  { key: 'reason', heading: 'Reason for the new date', width: 17 },
  { key: 'decision', heading: 'Decided by', width: 14 },
  { key: 'no-update', heading: 'No update', width: 9 },
] as const;

/** By it a filled form is compared with the site that it came from; hidden, because it is for the import alone. */
const markColumn = { key: 'mark', heading: 'Do not change', width: 10 } as const;

/** The columns of a form, in their order: a strategy whose words all lie on one axis is asked for one word. */
export function columnsOf(words: readonly StatusWord[]): FormColumn[] {
  const asked = askedColumns.filter(
    ({ key }) => !isWordColumn(key) || wordsIn(key, words).length > 0,
  );
  return [...printedColumns, ...asked, markColumn];
}

/** The declared words that a column offers: those of the rating alone, or all others. */
export function wordsIn(
  column: AskedKey | PrintedKey | 'mark',
  words: readonly StatusWord[],
): StatusWord[] {
  if (!isWordColumn(column)) return [];
  return words.filter(({ axis }) => (axis === 'rating') === (column === 'rating'));
}

/** Whether a column holds status words. */
export function isWordColumn(key: string): boolean {
  return key === 'status' || key === 'rating';
}

/** What stands in the last column of what is asked. */
export const noUpdateWord = 'No update';

/** What a new due date says where the work goes on without one. */
export const goesOnWord = 'ongoing';

export type PrintedKey = (typeof printedColumns)[number]['key'];
export type AskedKey = (typeof askedColumns)[number]['key'];

export interface FormColumn {
  key: PrintedKey | AskedKey | 'mark';
  heading: string;
  /** In characters. */
  width: number;
}
