import {
  type ChangeEntry,
  type EntryValue,
  fieldForAuthors,
  isPoints,
} from '../../commitment/change.ts';
import { type Changing, undoChange, valuesOf } from '../../commitment/undo-change.ts';
import { none } from '../../fields/date.ts';
import { printedByLanguage } from '../../fields/language-tag.ts';
import { quoteBoth } from '../../fields/text.ts';
import { readEntry } from '../../reading/read-entry.ts';
import type { Draft } from '../content.ts';
import type { Finding, FindingWords, Rule } from '../problem.ts';

/**
 * The changes of a commitment lead from what was first published to what its fields hold now: taken
 * back one by one, the newest first, each of them finds what it says.
 */
export const changeInField: Rule = function* ({ of }) {
  for (const draft of of('commitments')) {
    const read = readEntry('commitments', draft.data);
    // What is wrong within the entries is told by itself.
    if (read.success) yield* inCommitment(draft, read.data);
  }
};

function* inCommitment(
  { file }: Draft,
  data: Changing & { changes: ChangeEntry[] },
): Generator<Finding> {
  let now: Changing = data;
  const broken = new Set<string>();
  for (const [at, change] of [...data.changes.entries()].toReversed()) {
    if (broken.has(change.field)) continue;
    const before = undoChange(now, change);
    if (before) {
      now = before;
      continue;
    }
    broken.add(change.field);
    const later = data.changes.findIndex(
      (other, place) => place > at && other.field === change.field,
    );
    const isNewest = later < 0 || isPoints(change.field);
    const path = isNewest ? ['changes', at, 'now'] : ['changes', later, 'was'];
    yield {
      file,
      path,
      ...(isNewest ? notInField(change, now) : notFollowing(data.changes[later], change)),
    };
  }
}

function notInField(change: ChangeEntry, data: Changing): FindingWords {
  const name = change.field;
  const [ends, says] = quoteBoth(written(change.now), written(valueIn(data, name)));
  return {
    code: 'change-not-in-field',
    what: `The newest change of “${name}” ends with ${ends}, and the field says ${says}.`,
    fix: `Write the same in both: the ${fieldForAuthors(name)} that holds now.`,
  };
}

function notFollowing(later: ChangeEntry | undefined, earlier: ChangeEntry): FindingWords {
  const [starts, ended] = quoteBoth(written(later?.was ?? none), written(earlier.now));
  return {
    code: 'change-does-not-follow',
    what: `This change starts from ${starts}, and the one before it ended with ${ended}.`,
    fix: `Write was: ${written(earlier.now)}, or add the change between the two.`,
  };
}

function valueIn(data: Changing, field: ChangeEntry['field']): EntryValue {
  const values = valuesOf(data, field);
  return isPoints(field) ? values.join(' / ') || none : (values[0] ?? none);
}

/** A value as an author writes it: text, a list, or words by their language. */
function written(value: EntryValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  const words = printedByLanguage(value).map(({ lang, text }) => `${lang}: ${text}`);
  return `{ ${words.join(', ')} }`;
}
