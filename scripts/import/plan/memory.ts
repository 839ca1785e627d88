import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { PlannedAction } from './read-plan.ts';

/**
 * What the last import took from the plan: which row became which commitment, and sums over its cells, by which a newer
 * version is compared. It holds no words of cells but refs and actions, so that no name of a person gets into it.
 */
export function readMemory(text: string | undefined): Memory {
  if (text === undefined) return { commitments: [], reports: [] };
  const lines = parse(text, { columns: true, skip_empty_lines: true }) as Record<string, string>[];
  const of = (kind: string) => lines.filter((line) => line['kind'] === kind);
  return {
    commitments: of('commitment').map(({ id = '', ref = '', says = '', sums = '' }) => ({
      id,
      ref,
      says,
      sums: Object.fromEntries(
        sums
          .split(' ')
          .filter(Boolean)
          .map((pair) => pair.split('=') as [string, string]),
      ),
    })),
    reports: of('report').map(({ id = '', says = '', sums = '' }) => ({
      id,
      called: says,
      sum: sums,
    })),
  };
}

/** The same as text, in the order of the plan. */
export function memoryText({ commitments, reports }: Memory): string {
  const lines = [
    ...commitments.map(({ id, ref, says, sums }) => ({
      kind: 'commitment',
      id,
      ref,
      says,
      sums: Object.entries(sums)
        .map(([field, sum]) => `${field}=${sum}`)
        .join(' '),
    })),
    ...reports.map(({ id, called, sum }) => ({
      kind: 'report',
      id,
      ref: '',
      says: called,
      sums: sum,
    })),
  ];
  return stringify(lines, { header: true, columns: ['kind', 'id', 'ref', 'says', 'sums'] });
}

/** A sum over each fact of an action, by the names of fields; of facts that are not there, none. */
export function sumsOf({ facts, headings }: PlannedAction): Record<string, string> {
  const { ref, title, wording, titleBy: _, sic: __, ...others } = facts;
  const all = { ref, title: wording ?? title, ...others, priority: headings };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[field, shortSum(value)]],
    ),
  );
}

/** A short sum over a value. */
export function shortSum(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);
}

export interface Memory {
  commitments: Remembered[];
  reports: { id: string; called: string; sum: string }[];
}

export interface Remembered {
  id: string;
  ref: string;
  /** The action as printed. */
  says: string;
  sums: Record<string, string>;
}
