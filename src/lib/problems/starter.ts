import { toReplace } from '../fields/placeholder.ts';

/** What a starter file says where its author has to write a line, sentences, or anything else. */
export const starterLine = 'Replace this';
export const starterProse = 'Replace this.';
export const starterId = toReplace;

/** Whether a value stands for one that nobody has filled in: “replace-this”, or one of several in a file. */
export function isStarterId(value: unknown): boolean {
  return typeof value === 'string' && /^replace-this(?:-\d+)?$/.test(value.trim());
}
