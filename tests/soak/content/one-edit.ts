import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths } from '../../../src/lib/fields/calendar.ts';
import { fieldAt, leaves, type Path } from '../../../src/lib/fields/shape.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';
import { anotherValue } from '../another-value.ts';
import type { Random } from '../random.ts';
import { editFields, fieldsIn } from './edit-fields.ts';
import type { TrialContent } from './trial-content.ts';

/**
 * A walk through states of some content, as at days that go on: at each step another day, or another file, one time in
 * eight each, else another value in a field.
 *
 * @param onlyFields leaves the days and the files as they are.
 */
export function walkThrough(
  content: TrialContent,
  random: Random,
  entries: Entries,
  { onlyFields = false } = {},
): { asAt: () => string; step: () => Step } {
  const added: string[] = [];
  let asAt = '2026-11-26';
  return {
    asAt: () => asAt,
    step() {
      const choice = onlyFields ? 2 : random.below(8);
      if (choice > 1) return { kind: 'field', undo: editOne(content, random, entries) };
      if (choice === 1) return { kind: 'files', undo: moveOne(content, random, added) };
      const before = asAt;
      asAt = addMonths(asAt, 1 + random.below(4));
      return {
        kind: 'days',
        undo: () => {
          asAt = before;
        },
      };
    },
  };
}

interface Step {
  kind: 'days' | 'files' | 'field';
  /** Takes it back. */
  undo: () => void;
}

/** Puts another value into a field of a file, where there is one that may stand there. */
function editOne(content: TrialContent, random: Random, entries: Entries): () => void {
  for (;;) {
    const path = random.pick([...content.files.keys()]);
    const name = collectionNames.find(
      (one) => path.startsWith(`${one}/`) || path === `${one}.yaml`,
    );
    if (!name) continue;
    const { schema } = collections[name];
    const before = readFileSync(join(content.folder, path), 'utf8');
    const { path: place, value } = random.pick([...leaves(schema, fieldsIn(before))]);
    const field = fieldAt(schema, place);
    const now = field && anotherValue(value, field, entries);
    if (now === undefined) continue;
    content.write(
      path,
      editFields(before, (fields) => fields.setIn(place as Path, now)),
    );
    return () => content.write(path, before);
  }
}

/**
 * Adds an entry, or takes one away or gives it another name that was added before: what was published could not go.
 * `added` are the paths of those; and how to take it back.
 */
function moveOne(content: TrialContent, random: Random, added: string[]): () => void {
  const old = random.below(2) === 0 ? added.pop() : undefined;
  const from = old ?? random.pick([...content.files.keys()].filter((path) => path.includes('/')));
  const text = readFileSync(join(content.folder, from));
  const isRemoved = old !== undefined && random.below(2) === 0;
  const to = from.replace(/(?=\.\w+$)/, `-${random.below(1000)}`);
  if (old) rmSync(join(content.folder, old));
  if (!isRemoved) {
    content.write(to, text);
    added.push(to);
  }
  return () => {
    if (!isRemoved) {
      rmSync(join(content.folder, to));
      added.pop();
    }
    if (!old) return;
    content.write(old, text);
    added.push(old);
  };
}

type Entries = Parameters<typeof anotherValue>[2];
