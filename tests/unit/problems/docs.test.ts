import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { choicesOf, fieldsOf, unwrap } from '../../../src/lib/fields/shape.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { openLine } from '../../../src/lib/problems/starter-value.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('The pages for authors', () => {
  it('are up to date with the codes and the fields', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: root }),
    ).not.toThrow();
  });

  it('each start with an example that can be copied, passes the check with the others, and is not published as it stands', async () => {
    const project = await mkdtemp(join(tmpdir(), 'golden-thread-'));
    onTestFinished(() => rm(project, { recursive: true, force: true }));
    const written: string[] = [];
    for (const name of collectionNames) {
      const page = await readFile(join(root, `docs/authoring/${name}.md`), 'utf8');
      const starters = [...page.matchAll(starter)];
      expect(starters.length, name).toBeGreaterThan(0);
      for (const [, path = '', example = ''] of starters) {
        await mkdir(dirname(join(project, path)), { recursive: true });
        await writeFile(join(project, path), `${example}\n`);
        written.push(path);
      }
    }
    const result = await checkContent({ root: project, folder: join(project, 'src/content') });
    expect(result.problems).toEqual([]);
    const asks = result.advice.filter(({ code }) => code === 'starter-text');
    expect(asks.map(({ file }) => file).sort()).toEqual(written.sort());
    expect(result.advice.filter(({ code }) => code !== 'starter-text')).toEqual([]);
  });

  it('are all listed on one page, by what an author wants to do', async () => {
    const index = await readFile(join(root, 'docs/authoring/README.md'), 'utf8');
    for (const name of collectionNames) expect(index).toContain(`(${name}.md)`);
  });
});

/** Where to save an example, and the example. */
const starter = /Save it as\s+`([^`]+)`[^`]*```(?:yaml|mdx)\n([\s\S]*?)\n```/g;

describe('The line that is offered for every field', () => {
  const fields = collectionNames.flatMap((name) => below(collections[name].schema, name, []));

  it.each(fields)('$name can be pasted and says nothing by itself', ({ name, schema }) => {
    const line = openLine(name, schema);
    const pasted: unknown = parse(line, { version: '1.2', schema: 'core' });
    expect(Object.keys(Object(pasted))).toEqual([name]);
    const values = [...line.matchAll(/: \[*([^{},[\]]+)/g)].map(([, value]) => value?.trim());
    expect(values.filter((value) => !isOpen(value) && value !== onlyWord(schema))).toEqual([]);
  });

  it.each(fields)('$name is described to authors in a sentence', ({ description }) => {
    expect(description).toMatch(/^[A-Z].*\.["”]?$/);
  });
});

function isOpen(value: string | undefined): boolean {
  return /^(?:replace-this(?:-\d)?|Replace this\.?)$/.test(value ?? '');
}

/** Of a field that takes one word and no other there is nothing to choose. */
function onlyWord(schema: z.core.$ZodType): string | undefined {
  const words = choicesOf(unwrap(schema)) ?? [];
  return words.length === 1 ? words[0] : undefined;
}

/** Every field of a schema, with those of its groups; a group inside itself is not followed. */
function below(schema: z.core.$ZodType, prefix: string, above: unknown[]): Named[] {
  return fieldsOf(schema).flatMap((field) => {
    const inner = unwrap(field.schema);
    const group = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
    const name = `${prefix}.${field.name}`;
    const own = { name, schema: field.schema, description: field.description };
    const made = group._zod.def;
    return above.includes(made) ? [own] : [own, ...below(group, name, [...above, made])];
  });
}

interface Named {
  name: string;
  schema: z.core.$ZodType;
  description: string | undefined;
}
