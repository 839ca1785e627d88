import { canonical, inOneLine } from '../fields/sameness.ts';
import { isGroup } from '../fields/shape.ts';
import { type CorrectedField, correctedFields } from './fields.ts';

/**
 * What a field of a report said and what it says now, as corrections quote it: a pair for each word or
 * figure that changed, else one. Of a summary, the sentences that changed; of what is no plain text, the
 * values that changed.
 *
 * @param was undefined for an update that was forgotten.
 */
export function quotesOf(field: CorrectedField, was: unknown, now: unknown): Quote[] {
  const { form } = correctedFields[field];
  if (form === 'sentences' && typeof was === 'string' && typeof now === 'string') {
    return [changedSentences(was, now)];
  }
  if (form === 'words' || form === 'figures') {
    return inPairs(listOf(was), listOf(now)).map(([one, other]) => ({
      was: asText(quotedOf(one)),
      now: asText(quotedOf(other)),
    }));
  }
  const changed = changedValues(was, now);
  return [{ was: asText(changed.was), now: asText(changed.now) }];
}

/** Undefined where there was nothing, or is nothing now. */
export interface Quote {
  was: string | undefined;
  now: string | undefined;
}

/**
 * The sentences that are others now, and as many beside them as it takes to know where they stand: a build
 * for an earlier day puts the old ones in the place of the new ones.
 */
function changedSentences(was: string, now: string): Quote {
  const before = sentencesOf(was);
  const after = sentencesOf(now);
  const most = Math.min(before.length, after.length);
  const same = (one = '', other = '') => inOneLine(one) === inOneLine(other);
  let start = 0;
  while (start < most && same(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  for (;;) {
    const [old, fresh] = [before, after].map((all) =>
      all
        .slice(start, all.length - end)
        .join('')
        .trim(),
    );
    const leadsBack = old && fresh && canonical(now.replace(fresh, () => old)) === canonical(was);
    if (leadsBack || start + end === 0) return { was: old, now: fresh };
    if (start > 0) start--;
    else end--;
  }
}

function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment);
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** What one list has and the other has not: those with one name beside each other, the rest in order. */
function inPairs(was: unknown[], now: unknown[]): [unknown, unknown][] {
  const lost = without(was, now);
  const gained = without(now, was);
  const named = lost.map((one) => {
    const name = nameOf(one);
    const at = gained.findIndex((other) => name !== undefined && nameOf(other) === name);
    return at < 0 ? undefined : gained.splice(at, 1)[0];
  });
  return [
    ...lost.map((one, at): [unknown, unknown] => [one, named[at] ?? gained.shift()]),
    ...gained.map((other): [unknown, unknown] => [undefined, other]),
  ];
}

function without(list: unknown[], others: unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return list.filter((one) => !known.has(canonical(one)));
}

/** What a part of a list goes by in reports: a figure by its label, a part of a total by its words. */
function nameOf(part: unknown): unknown {
  if (!isGroup(part)) return undefined;
  return wordsOf(part) ?? part['label'] ?? part['title'] ?? part['priority'];
}

function wordsOf(part: unknown): string | undefined {
  const words = isGroup(part) ? part['words'] : undefined;
  return Array.isArray(words) && words.length > 0 ? words.join(' or ') : undefined;
}

/** All values within two values that are not in both, each beside the words that it is the number of. */
function changedValues(was: unknown, now: unknown): { was: unknown[]; now: unknown[] } {
  if (canonical(was) === canonical(now)) return { was: [], now: [] };
  const parts = partsOf(was, now);
  if (!parts) return { was: leavesOf(was), now: leavesOf(now) };
  const changed = parts.map(([one, other]) => changedValues(one, other));
  const word = [was, now].map(wordsOf);
  const quoted = (values: unknown[]) =>
    word[0] !== undefined && word[0] === word[1] && values.length > 0
      ? [`${word[0]} ${values.join(', ')}`]
      : values;
  return {
    was: quoted(changed.flatMap((one) => one.was)),
    now: quoted(changed.flatMap((one) => one.now)),
  };
}

function partsOf(was: unknown, now: unknown): [unknown, unknown][] | undefined {
  if (Array.isArray(was) && Array.isArray(now)) return inPairs(was, now);
  if (!isGroup(was) || !isGroup(now)) return undefined;
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names].map((name) => [was[name], now[name]]);
}

function leavesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isGroup(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

/** A correction of a figure quotes its value alone. */
function quotedOf(part: unknown): unknown[] {
  return leavesOf(isGroup(part) ? part['value'] : part);
}

function asText(values: unknown[]): string | undefined {
  return values.length > 0 ? values.map((one) => String(one).trim()).join(', ') : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
