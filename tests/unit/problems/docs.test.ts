import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldsOf, unwrap } from '../../../src/lib/fields/shape.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { exampleOf } from '../../../src/lib/problems/example.ts';
import { report } from '../../../src/lib/problems/report/report.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('The pages for authors', () => {
  it('are up to date with the codes and the fields', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: root }),
    ).not.toThrow();
  });

  it('each start with an example that can be copied and passes the check with the others', async () => {
    const project = await mkdtemp(join(tmpdir(), 'golden-thread-'));
    onTestFinished(() => rm(project, { recursive: true, force: true }));
    let count = 0;
    for (const name of collectionNames) {
      const page = await readFile(join(root, `docs/authoring/${name}.md`), 'utf8');
      const starters = [...page.matchAll(starter)];
      expect(starters.length, name).toBeGreaterThan(0);
      for (const [, path = '', example = ''] of starters) {
        await mkdir(dirname(join(project, path)), { recursive: true });
        await writeFile(join(project, path), `${example}\n`);
        count += 1;
      }
    }
    const result = await checkContent({ root: project, folder: join(project, 'src/content') });
    expect(report(result, 'terminal')).toBe(`No problems in ${count} files.`);
  });

  it('are all listed on one page, by what an author wants to do', async () => {
    const index = await readFile(join(root, 'docs/authoring/README.md'), 'utf8');
    for (const name of collectionNames) expect(index).toContain(`(${name}.md)`);
  });
});

/** Where to save an example, and the example. */
const starter = /Save it as\s+`([^`]+)`[^`]*```(?:yaml|mdx)\n([\s\S]*?)\n```/g;

describe('The example of every field', () => {
  const fields = collectionNames.flatMap((name) => below(collections[name].schema, name, []));

  it.each(fields)('$name passes when it is typed so', ({ schema }) => {
    const value: unknown = parse(exampleOf(schema), { version: '1.2', schema: 'core' });
    expect(z.safeParse(schema, value).error?.issues ?? []).toEqual([]);
  });

  it.each(fields)('$name is described to authors in a sentence', ({ description }) => {
    expect(description).toMatch(/^[A-Z].*\.["”]?$/);
  });
});

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
