import { expect, it } from 'vitest';
import { fieldsOf } from '../../../src/lib/fields/shape.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readyToPublish } from '../../../src/lib/problems/check/ready.ts';
import { collections } from '../../../src/lib/reading/collections.ts';
import { placeOf } from '../../../src/lib/reading/file-place.ts';
import { randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';
import { editFields, fieldsIn } from './edit-fields.ts';
import { layContent } from './trial-content.ts';

it('publishes no line that the check offers for a missing field, pasted as it stands', async () => {
  const random = randomFrom(seed);
  const content = layContent('tests/fixtures/demo');
  const left = new Map(
    [...content.files.keys()].map((path) => [path, random.shuffled(neededIn(path, content))]),
  );
  const count = { files: left.size, fields: 0 };
  const turns = runs({ small: 1, full: Number.POSITIVE_INFINITY });
  for (let turn = 0; turn < turns; turn += 1) {
    // One field of each file at a time.
    const gone = new Map<string, string>();
    for (const [path, names] of left) {
      const name = names.pop();
      if (name === undefined) continue;
      content.write(
        path,
        editFields(content.text(path), (fields) => void fields.delete(name)),
      );
      gone.set(path, name);
    }
    if (gone.size === 0) break;
    const pasted = new Map<string, string>();
    const { problems } = await checkContent(content);
    for (const [path, name] of gone) {
      const told = problems.find(
        ({ file, code, field }) =>
          file === `content/${path}` && code === 'missing-field' && field === name,
      );
      const line = lineIn(told?.fix ?? '', name);
      expect(line, `${path}: ${name}: ${told?.fix}`).toBeDefined();
      const text = editFields(content.text(path), (fields) => void fields.delete(name));
      const at = text.startsWith('---\n') ? 4 : 0;
      pasted.set(path, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
      content.write(path, pasted.get(path) ?? '');
    }
    const refused = await refusedIn(content);
    const others = [...gone.keys()].filter((path) => !refused.has(path));
    count.fields += gone.size;
    for (const path of gone.keys()) content.restore(path);
    // Another file whose placeholder has the same name hides what is wrong in one that names it, so those are pasted once more, alone.
    for (const path of others) content.write(path, pasted.get(path) ?? '');
    const alone = others.length > 0 ? await refusedIn(content) : refused;
    expect(others.filter((path) => !alone.has(path))).toEqual([]);
    for (const path of others) content.restore(path);
  }
  record('Lines offered for missing fields', {
    files: count.files,
    'needed fields taken away, with a line to paste told for each': count.fields,
    'lines that could be published as they were offered': 0,
  });
});

/** The files for which nothing may be published. */
async function refusedIn(content: ReturnType<typeof layContent>): Promise<Set<string>> {
  const { problems } = readyToPublish(await checkContent(content));
  return new Set(problems.map(({ file }) => file.slice('content/'.length)));
}

/** The fields that a file cannot be without. */
function neededIn(path: string, content: ReturnType<typeof layContent>): string[] {
  const place = placeOf(path);
  if (!place.belongs) return [];
  const data = fieldsIn(content.text(path));
  return fieldsOf(collections[place.collection].schema)
    .filter(({ name, needed }) => needed && Object.hasOwn(data as object, name))
    .map(({ name }) => name);
}

/** The line that a message says to add. */
function lineIn(fix: string, name: string): string | undefined {
  const value = String.raw`\{.*?\}(?=[.,]? |\.?$)|\[.*?\](?=[.,]? |\.?$)|"[^"]*"|[^\s.,][^.,]*`;
  return new RegExp(`(?:Add it|Write|Say what .*?|or): (${name}: (?:${value}))`, 's').exec(
    fix,
  )?.[1];
}
