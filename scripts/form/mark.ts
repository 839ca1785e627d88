import { createHash } from 'node:crypto';

/** The form of forms: one that was made in another is made again. */
const version = 1;

/** The mark of a form, for its first sheet. */
export function formMark({ strategy, report }: FormName): string {
  return `form-${version} ${strategy} ${report}`;
}

/** The mark of one row: which form it belongs to, and a sum over what the site said when it was made. */
export function rowMark(name: FormName, row: MarkedRow, printed: readonly string[]): string {
  const lead = row.lead === undefined ? '' : `@${row.lead}`;
  return `${formMark(name)} ${row.commitment}${lead} ${sumOver(printed)}`;
}

/** What a cell says that holds a mark; undefined for any other cell. */
export function readMark(text: string): ReadMark | undefined {
  const [, number, strategy = '', report = '', rest = ''] =
    /^form-(\d+) ([a-z0-9-]+) (\d{4}-\d{2}(?:-[2-9])?)(?: (.*))?$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const [, commitment, lead, sum = ''] =
    /^([a-z0-9-]+)(?:@([a-z0-9-]*))? ([0-9a-f]{10})$/.exec(rest) ?? [];
  return {
    isOfThisVersion: Number(number) === version,
    name: { strategy, report },
    isForm: rest === '',
    row: commitment === undefined ? undefined : { commitment, lead, sum },
  };
}

/** A sum over printed words; how a program breaks lines is no difference. */
export function sumOver(printed: readonly string[]): string {
  const words = printed.map((text) => text.replace(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10);
}

/** By which rows are compared: the commitment, and the lead in a form by lead. */
export function keyOf({ commitment, lead }: MarkedRow): string {
  return `${commitment}@${lead ?? ''}`;
}

/** Whether two names are of one form. */
export function isSameForm(one: FormName, other: FormName): boolean {
  return one.strategy === other.strategy && one.report === other.report;
}

/** Which report a form is for. */
export interface FormName {
  strategy: string;
  /** The ID of the report in its strategy: “2026-11”, “2026-11-2”. */
  report: string;
}

export interface MarkedRow {
  commitment: string;
  /** In a form with a sheet for each lead: which one, empty where none is named. */
  lead: string | undefined;
}

interface ReadMark {
  isOfThisVersion: boolean;
  name: FormName;
  /** Whether it is the mark of the first sheet. */
  isForm: boolean;
  /** Undefined where the mark of a row is damaged. */
  row: (MarkedRow & { sum: string }) | undefined;
}
