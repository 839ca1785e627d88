import { quote } from '../../fields/text.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** Changes and corrections stand in the order of their dates, and each of them changes something. */
export const datedEntries: Rule = function* ({ of }) {
  for (const draft of of('commitments')) yield* inList(draft, 'changes');
  for (const draft of of('progress')) yield* inList(draft, 'corrections');
};

function* inList({ file, data }: Draft, list: 'changes' | 'corrections'): Generator<Finding> {
  let last = '';
  for (const { path, value } of textsAt(data, `${list}.*.date`)) {
    if (value < last) {
      yield {
        file,
        path,
        code: 'history-out-of-order',
        what: `“${value}” is before ${last}, the date of the entry above it.`,
        fix: 'Put the oldest entry first, and add new ones at the end.',
      };
    }
    last = value;
  }
  for (const { path, value } of valuesAt(data, `${list}.*`)) {
    const [was, now] = ['was', 'now'].map((name) => listed(value, name));
    if (was === undefined || was !== now) continue;
    yield {
      file,
      path: [...path, 'now'],
      code: 'nothing-changed',
      what: `“was” and “now” both say ${quote(was)}.`,
      fix: 'Write what was published before as was, for example was: 2023-09.',
    };
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
