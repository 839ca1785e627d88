import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { enterIn } from '../../../scripts/registry/enter.ts';
import { moveAddresses } from '../../../src/lib/addresses/update.ts';
import {
  type ChangedField,
  type ChangeEntry,
  changedFieldName,
  changedFields,
} from '../../../src/lib/commitment/change.ts';
import { commitmentFields } from '../../../src/lib/commitment/fields.ts';
import { responses } from '../../../src/lib/commitment/kinds.ts';
import { type CommitmentEntry, commitmentSchema } from '../../../src/lib/commitment/schema.ts';
import { valuesOf } from '../../../src/lib/commitment/undo-change.ts';
import { withoutLanguages } from '../../../src/lib/fields/language-tag.ts';
import { choicesOf, refersTo, unwrap } from '../../../src/lib/fields/shape.ts';
import { changesTable } from '../../../src/lib/open-data/tables/changes.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { differenceOf } from '../../../src/lib/publish/difference/difference.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { build } from '../../../src/lib/register/build.ts';
import { layBase } from '../problems/lay.ts';
import { published } from '../publish/difference/demo.ts';

const file = 'commitments/plan-2022/w3.yaml';

/** A commitment with a value in each field that can change, made by its schema and by how entries tell of it. */
function wholeFor(field: ChangedField) {
  const values = Object.fromEntries(changedFields.map((one) => [one, valueFor(one, 0)]));
  // Only a We statement serves others, so its kind could not change beside.
  const serves = field === 'serves' ? values['serves'] : [];
  return { ...values, serves, source: { document: 'plan' } };
}

/** Three values that a field can have: the one that is published, the one after an edit, and another. */
function valueFor(field: ChangedField, at: 0 | 1 | 2): unknown {
  const schema = commitmentSchema.shape[field];
  const sentence = `Nobody waits more than ${at + 2} weeks.`;
  const inner = unwrap(schema);
  const to = refersTo(inner instanceof z.ZodArray ? inner.element : inner);
  const id = to && `${entriesOf[to as keyof typeof entriesOf]}${at + 1}`;
  switch (commitmentFields[field].form) {
    case 'one':
      return choiceIn(choicesOf(schema), at) ?? id ?? (field === 'ref' ? `W${at + 3}` : sentence);
    case 'printed':
      return { en: sentence, cy: `Aros llai na ${at + 2} wythnos.` };
    case 'all':
      return [id ?? `HWS 5.${at}`];
    case 'date':
      return field === 'due' ? { by: `202${at + 4}-03` } : `202${at + 4}-03`;
    case 'part':
      return field === 'budget'
        ? { printed: `£${at + 1}m` }
        : { answer: choiceIn(Object.keys(responses), at) };
    case 'sentences':
      return ['It stays.', sentence];
    case 'targets':
      return [{ text: 'It stays.' }, { text: sentence }];
    case 'details':
      return [{ term: 'Cost', text: `£${at + 1}m` }];
  }
}

/** One of three choices; of many, those that need no field beside them. */
function choiceIn(choices: string[] | undefined, at: 0 | 1 | 2): string | undefined {
  return choices?.[choices.length > 4 ? at * 2 : at];
}

/** What the IDs of three entries of a collection start with, in the content below. */
const entriesOf = { organisations: 'board-', priorities: 'heading-', commitments: 'i' };

/** The content around that commitment, twice: as it is, and as it was published. */
async function layContent() {
  const root = mkdtempSync(join(tmpdir(), 'fields-'));
  const folder = join(root, 'src/content');
  await layBase(folder);
  const copy = (path: string, to: string, change = (text: string) => text) =>
    writeFileSync(join(folder, to), change(readFileSync(join(folder, path), 'utf8')));
  for (const at of [1, 2, 3]) {
    copy('organisations/board.yaml', `organisations/board-${at}.yaml`);
    copy('commitments/plan-2022/w1.yaml', `commitments/plan-2022/h${at}.yaml`, (text) =>
      text.replace('adult-care', `heading-${at}`),
    );
    if (at > 1) copy('commitments/plan-2022/i1.yaml', `commitments/plan-2022/i${at}.yaml`);
    copy('strategies/plan-2022.mdx', 'strategies/plan-2022.mdx', (text) =>
      text.replace('statusWords:', `  - id: heading-${at}\n    title: Heading ${at}\nstatusWords:`),
    );
  }
  const before = join(root, 'published');
  cpSync(folder, before, { recursive: true });
  return { root, folder, before };
}

let content: Awaited<ReturnType<typeof layContent>>;
beforeAll(async () => {
  content = await layContent();
});
afterAll(() => rmSync(content.root, { recursive: true }));

/** That content with the commitment as it was published, and after an edit of some fields: until the next edit. */
function edited(field: ChangedField, edit: Record<string, unknown>, { folder, before } = content) {
  const whole = wholeFor(field);
  writeFileSync(join(before, file), stringify(whole));
  writeFileSync(join(folder, file), stringify({ ...whole, ...edit }));
}

async function problemsAfter(field: ChangedField, edit: Record<string, unknown>) {
  edited(field, edit);
  const { root, folder, before } = content;
  const { problems, advice } = await checkContent({ root, folder, published: before });
  const found = [...problems, ...advice].filter(({ code }) => code !== 'not-in-registry');
  return found.map(({ field: at, code, fix }) => ({ at, code, fix }));
}

function entryFor(field: ChangedField, reason?: string): ChangeEntry {
  const [was, now] = [0, 1].map((at) =>
    valuesOf(
      { ...wholeFor(field), [field]: valueFor(field, at as 0 | 1) } as CommitmentEntry,
      field,
    ).at(-1),
  );
  return { date: '2024-01-10', field, was, now, ...(reason && { reason }) } as ChangeEntry;
}

describe.each(changedFields)('a published commitment whose “%s” is edited', (field) => {
  const edit = { [field]: valueFor(field, 1) };
  const isOurs = 'isOurs' in commitmentFields[field];
  const entry = entryFor(field, 'The board agreed it.');
  const told = { ...edit, changes: [entry] };

  test(`${isOurs ? 'is told of as words of ours' : 'stops the check'} without an entry, and the entry it offers passes with a reason`, async () => {
    const found = await problemsAfter(field, edit);
    expect(found.map(({ at, code }) => `${at}: ${code}`)).toEqual([
      `${field}: ${isOurs ? 'reworded' : 'commitment-changed'}`,
    ]);
    const offered = /add under changes: (\{.*\})\.$/s.exec(found[0]?.fix ?? '')?.[1];
    const empty = parse(offered ?? '', { schema: 'core' });
    const asOffered = await problemsAfter(field, { ...edit, changes: [empty] });
    expect(asOffered.map(({ code }) => code)).toEqual(['starter-text']);
    const changes = [{ ...empty, reason: 'It rained.' }];
    expect(await problemsAfter(field, { ...edit, changes })).toEqual([]);
  });

  test('stops the check when the entry names another value', async () => {
    const other = { ...wholeFor(field), [field]: valueFor(field, 2) } as CommitmentEntry;
    const wrong = { ...entry, was: valuesOf(other, field).at(-1) };
    const found = await problemsAfter(field, { ...edit, changes: [wrong] });
    expect(found.map(({ code }) => code)).toEqual(['misquoted']);
  });

  test('has both values in its history, in the data and in the summary of changes', async () => {
    edited(field, told);
    const { folder, before } = content;
    const register = build((await readFolder(folder)).entries(), '2024-02-01');
    const [change] = register.commitments.flatMap(({ changes }) => changes);
    const line = register.commitments
      .flatMap(({ history }) => history)
      .find((event) => event.change === change);
    expect(line?.title).toContain(changedFieldName(field));
    expect(line?.text).toContain(change?.was);
    expect(line?.text).toContain(change?.now);
    const [record] = changesTable.records(register, { address: 'https://a.example', base: '/' });
    expect([record?.field, record?.was, record?.now]).toEqual([
      field,
      ...[entry.was, entry.now].map((value) =>
        [withoutLanguages(value)].flat().join(field === 'wording' ? '; ' : ' '),
      ),
    ]);
    const asAt = '2024-02-01';
    const was = await published(before, asAt);
    const summary = async () =>
      differenceOf(was, await published(folder, asAt)).groups.flatMap(({ kinds }) =>
        kinds.map(({ kind }) => kind),
      );
    const { told: kind } = commitmentFields[field];
    expect(await summary()).toContain(`${kind}-moved`);
    edited(field, edit);
    expect(await summary()).toContain(isOurs ? 'commitment-words' : `${kind}-moved-unexplained`);
  });

  test('has the earlier value in a build for an earlier day, and beside the current one later', async () => {
    edited(field, told);
    const entries = (await readFolder(content.folder)).entries();
    const own = (asAt: string) => {
      const found = build(entries, asAt).commitments.find(({ slug }) => slug === 'w3');
      if (!found) throw new Error('The commitment is not there.');
      return found;
    };
    edited(field, {});
    const untouched = (await readFolder(content.folder)).entries();
    const asPublished = build(untouched, '2024-01-09').commitments;
    const [early, late] = [own('2024-01-09'), own('2024-01-10')];
    expect(early).toEqual(asPublished.find(({ slug }) => slug === 'w3'));
    expect(late[field]).not.toEqual(early[field]);
    const values = [...Object.keys(late.first), ...Object.values(late.firstPoints).flat()];
    expect(values.filter((value) => value !== undefined)).toHaveLength(1);
  });
});

test('a published commitment serves what it served when that moves to another ID', async () => {
  const own = await layContent();
  const { root, folder, before } = own;
  onTestFinished(() => rmSync(root, { recursive: true }));
  edited('serves', {}, own);
  for (const state of [before, folder]) await enterIn(state, '2024-01-10');
  const from = 'commitments/plan-2022/i1';
  renameSync(join(folder, `${from}.yaml`), join(folder, `${from}a.yaml`));
  for (const name of ['w1', 'w3', 'h1', 'h2', 'h3']) {
    const path = join(folder, `commitments/plan-2022/${name}.yaml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\bi1\b/g, 'i1a'));
  }
  const move = { from, to: `${from}a`, reason: 'It was misprinted.', date: '2024-01-11' };
  await enterIn(folder, '2024-01-11', (lines, pages) => moveAddresses(lines, pages, move));
  const { problems } = await checkContent({ root, folder, published: before });
  expect(problems.map(({ code, says }) => `${code}: ${says}`)).toEqual([]);
});
