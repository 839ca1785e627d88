import { none } from '../fields/date.ts';
import { textAt, textsAt, type ValueAtPath, valuesAt } from './select.ts';

/** The status words that a report names, and those that it gave before they were corrected. */
export function wordsInReport(data: unknown): ValueAtPath<string>[] {
  return [...places.flatMap((one) => textsAt(data, one)), ...correctedWords(data)];
}

/** The words that a report gave before they were corrected, which a build for an earlier day shows. */
function correctedWords(data: unknown): ValueAtPath<string>[] {
  return valuesAt(data, 'corrections.*')
    .filter(({ value }) => textAt(value, 'field') === 'status')
    .flatMap(({ path, value }) => textsAt(value, 'was', path))
    .filter(({ value }) => value !== none);
}

/** Where a report names a status word. */
const places = [
  'updates.*.status.*',
  'totals.*.parts.*.words.*',
  'totals.*.boxes.*.words.*',
  'changes.*.words.*',
];
