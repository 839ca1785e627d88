import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { commitmentFields } from '../../../src/lib/commitment/fields.ts';
import { fieldsThat } from '../../../src/lib/fields/policy.ts';
import { fieldAt, leaves, type Path } from '../../../src/lib/fields/shape.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readyToPublish } from '../../../src/lib/problems/check/ready.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { reportFields } from '../../../src/lib/progress/fields.ts';
import { collections, type Entries } from '../../../src/lib/reading/collections.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { anotherValue } from '../another-value.ts';
import { type Random, randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';
import { editFields, fieldsIn } from './edit-fields.ts';
import { layContent, type TrialContent } from './trial-content.ts';

const atOnce = 30;
// After every date of the invented town, so that what is added is the newest.
const asAt = '2028-06-01';

it('tells of each edit of what was published, and publishes no entry that it offers before its author has filled it in', async () => {
  const wanted = runs({ small: atOnce, full: 1200 });
  const random = randomFrom(seed);
  const before = layContent('tests/fixtures/demo');
  const content = layContent('tests/fixtures/demo');
  const wasRead = await readFolder(before.folder);
  const read = async (folder: string) => (folder === before.folder ? wasRead : readFolder(folder));
  const check = () => checkContent({ ...content, published: before.folder, asAt, read });
  const count = { edits: 0, offered: 0, entries: 0, explained: 0 };
  while (count.edits < wanted) {
    const edited = editSome(content, wasRead.entries(), random);
    count.edits += edited.size;
    const { problems, advice } = await check();
    const told = Map.groupBy([...problems, ...advice], ({ file }) => file.slice('content/'.length));
    for (const [path, edit] of edited) expect(told.get(path), `${path}: ${edit}`).toBeDefined();

    const pasted = new Map<string, string>();
    for (const path of edited.keys()) {
      const offers = (told.get(path) ?? []).flatMap(offersOf);
      if (offers.length === 0) continue;
      pasted.set(path, withEntries(edited.get(path) ?? '', offers));
      count.entries += offers.length;
    }
    count.offered += pasted.size;
    for (const [path, text] of pasted) content.write(path, text);
    const asOffered = codesByFile(readyToPublish(await check()).problems);
    for (const path of pasted.keys()) expect(asOffered.get(path), path).toContain('starter-text');

    const explained = [...pasted].filter(([, text]) => !/\b(?:was|now): "?TODO:/.test(text));
    count.explained += explained.length;
    for (const [path, text] of explained) {
      content.write(path, text.replace(/TODO: [^"\n]*/g, 'Its author has written this.'));
    }
    const filledIn = codesByFile(readyToPublish(await check()).problems);
    for (const [path] of explained) {
      const left = filledIn.get(path) ?? [];
      expect(
        left.filter((code) => aboutHistory.has(code)),
        `${path}: ${pasted.get(path)}`,
      ).toEqual([]);
    }
    for (const path of edited.keys()) content.restore(path);
  }
  expect(count.offered).toBeGreaterThan(wanted / 4);
  expect(count.explained).toBeGreaterThan(wanted / 5);
  record('Edits of what was published', {
    'fields edited, and told of': count.edits,
    'entries pasted as they were offered': count.entries,
    'files with such entries, none of which could be published': count.offered,
    'of them with entries that lacked a reason alone, and passed with one': count.explained,
  });
});

/** Edits one field of each of some files, and gives the new texts. */
function editSome(content: TrialContent, entries: Entries, random: Random): Map<string, string> {
  const edited = new Map<string, string>();
  const paths = random.shuffled(
    [...content.files.keys()].filter((path) => /^(?:commitments|progress)\//.test(path)),
  );
  for (const path of paths) {
    if (edited.size === atOnce) break;
    const name = path.startsWith('progress/') ? 'progress' : 'commitments';
    const { schema } = collections[name];
    const held: readonly string[] = heldIn[name];
    const all = [...leaves(schema, fieldsIn(content.text(path)))].filter(
      ({ path: steps }) =>
        held.includes(String(steps[0])) && !steps.some((step) => beside.has(String(step))),
    );
    const { path: place, value } = random.pick(all);
    const field = fieldAt(schema, place);
    const now = field && anotherValue(value, field, entries);
    if (now === undefined) continue;
    const text = editFields(content.text(path), (fields) => fields.setIn(place as Path, now));
    content.write(path, text);
    edited.set(path, text);
  }
  return edited;
}

/**
 * What may change beside a value that is held: where in its source it stands and how that prints it, when and in which
 * words a recommendation was answered, and our own notes.
 */
const beside = new Set(['source', 'printed', 'on', 'says', 'sic']);

const heldIn = {
  commitments: [...fieldsThat(commitmentFields, 'held'), ...fieldsThat(commitmentFields, 'fixed')],
  progress: [...fieldsThat(reportFields, 'held'), ...fieldsThat(reportFields, 'fixed')],
};

/** The entries that a message says to add, each under the name of its list. */
function offersOf({ fix }: Problem): Offer[] {
  return [...fix.matchAll(/add under (changes|corrections): (\{.*?\})\.(?= [A-Z]|$)/g)].flatMap(
    ([, list = '', entries = '']) =>
      (parse(`[${entries.replaceAll(' } and { ', ' }, { ')}]`) as unknown[]).map((entry) => ({
        list,
        entry,
      })),
  );
}

function withEntries(text: string, offers: Offer[]): string {
  return editFields(text, (fields) => {
    for (const { list, entry } of offers) {
      if (!fields.has(list)) fields.set(list, fields.createNode([]));
      fields.addIn([list], fields.createNode(entry));
    }
  });
}

function codesByFile(problems: Problem[]): Map<string, string[]> {
  const byFile = Map.groupBy(problems, ({ file }) => file.slice('content/'.length));
  return new Map([...byFile].map(([file, its]) => [file, its.map(({ code }) => code)]));
}

const aboutHistory = new Set<string>([
  'commitment-changed',
  'report-edited',
  'misquoted',
  'change-not-in-field',
  'change-does-not-follow',
  'correction-not-in-report',
  'correction-misplaced',
  'nothing-changed',
  'history-out-of-order',
]);

interface Offer {
  list: string;
  entry: unknown;
}
