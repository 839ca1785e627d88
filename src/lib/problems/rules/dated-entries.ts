import { isDate, isDay, lastDay } from '../../fields/calendar.ts';
import { quote } from '../../fields/text.ts';
import { axisOf, unsaid } from '../../progress/known-word.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt, type ValueAtPath, valuesAt } from '../select.ts';

/** Changes and corrections stand in the order of their dates, and each of them changes something. */
export const datedEntries: Rule = function* ({ of }) {
  for (const draft of of('commitments')) yield* inList(draft, 'changes');
  for (const draft of of('progress')) yield* inList(draft, 'corrections');
  for (const draft of of('strategies')) {
    for (const word of valuesAt(draft.data, 'statusWords.*')) yield* inWord(draft, word);
  }
};

function* inList(draft: Draft, list: 'changes' | 'corrections'): Generator<Finding> {
  const { file, data } = draft;
  yield* outOfOrder(draft, textsAt(data, `${list}.*.date`));
  for (const { path, value } of valuesAt(data, `${list}.*`)) {
    const [was, now] = ['was', 'now'].map((name) => listed(value, name));
    if (was === undefined || was !== now) continue;
    yield {
      file,
      path: [...path, 'now'],
      code: 'nothing-changed',
      what: `“was” and “now” both say ${quote(was)}.`,
      fix: 'Write what was published before as was.',
    };
  }
}

/** An entry of a status word says only what it was; the next one, or the word itself, what it became. */
function* inWord(
  draft: Draft,
  { path: place, value: word }: ValueAtPath<unknown>,
): Generator<Finding> {
  const below = <Value>(spot: ValueAtPath<Value>) => ({ ...spot, path: [...place, ...spot.path] });
  yield* outOfOrder(draft, textsAt(word, 'corrected.*.date').map(below));
  const entries = valuesAt(word, 'corrected.*').map(below);
  for (const [at, { path, value }] of entries.entries()) {
    const was = textAt(value, 'was');
    const next = entries.slice(at + 1).find((one) => isOnSameAxis(one.value, was, word));
    if (was === undefined || was !== (next ? textAt(next.value, 'was') : stateNow(word, was))) {
      continue;
    }
    yield {
      file: draft.file,
      path: [...path, 'was'],
      code: 'nothing-changed',
      what: `“was” and ${next ? '“was” of the entry below it' : nameOfNow(word, was)} both say ${quote(was)}.`,
      fix: 'Write what the word was taken for before as was.',
    };
  }
}

function nameOfNow(word: unknown, was: string): string {
  return textAt(word, 'means') === undefined ? `“${axisOf(was)}”` : '“means”';
}

/** Of a word of a scale, the entries of one axis follow each other. */
function isOnSameAxis(entry: unknown, was: string | undefined, word: unknown): boolean {
  if (textAt(word, 'means') !== undefined) return true;
  return axisOf(textAt(entry, 'was') ?? '') === axisOf(was ?? '');
}

function stateNow(word: unknown, was: string): string | undefined {
  const means = textAt(word, 'means');
  if (means !== undefined) return means;
  const axis = axisOf(was);
  const state = textAt(word, axis) ?? 'none';
  return state === 'none' ? unsaid[axis] : state;
}

function* outOfOrder({ file }: Draft, dates: ValueAtPath<string>[]): Generator<Finding> {
  let last = '';
  for (const { path, value } of dates) {
    if (isDate(value) && last && lastDay(value) < lastDay(last)) {
      yield {
        file,
        path,
        code: 'history-out-of-order',
        what: `“${value}” is before ${last}, the date of the entry above it.`,
        fix:
          isDay(value) && !isDay(last)
            ? 'Put the oldest entry first. A month means its last day, so an entry of a day within it stands above it.'
            : 'Put the oldest entry first, and add new ones at the end.',
      };
    }
    last = isDate(value) ? value : last;
  }
}

/** A text, or a list of texts as one. */
function listed(entry: unknown, name: string): string | undefined {
  const isList = valuesAt(entry, name).some(({ value }) => Array.isArray(value));
  if (!isList) return textAt(entry, name);
  return textsAt(entry, `${name}.*`)
    .map(({ value }) => value)
    .sort()
    .join(', ');
}
