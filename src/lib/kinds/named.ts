import type { Start } from './kind.ts';

/** Whether the files of a kind are named after a month or a day. */
export function isNamedAfterDate(kind: { start: Start | undefined }): boolean {
  return isNamedAfterMonth(kind) || kind.start?.named === 'day';
}

/** Whether they are named after a month. */
export function isNamedAfterMonth({ start }: { start: Start | undefined }): boolean {
  return start?.named === 'month' || start?.named === 'months';
}
