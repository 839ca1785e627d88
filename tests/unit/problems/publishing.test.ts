import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commitmentSchema } from '../../../src/lib/commitment/schema.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { collectionNames } from '../../../src/lib/reading/collections.ts';

const docs = resolve(import.meta.dirname, '../../../docs');
const example = /Save it as\s+`([^`]+)`[^`]*```(?:yaml|mdx)\n([\s\S]*?)\n *```/g;

/** The examples of a page, each with where to save it; those inside a list are indented. */
async function examplesOf(page: string): Promise<{ path: string; text: string }[]> {
  const found = [...(await readFile(join(docs, page), 'utf8')).matchAll(example)];
  return found.map(([, path = '', text = '']) => {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return { path, text: `${text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n` };
  });
}

const steps = await examplesOf('publishing.md');
const isBuilt = ({ text }: { text: string }) =>
  'withdrawn' in commitmentSchema.shape || !text.includes('\nwithdrawn:');

describe('The steps for communications officers', () => {
  it('show how to add a report, correct a mistake, move a date and withdraw', () => {
    expect(steps.map(({ path }) => path)).toEqual([
      'src/content/progress/example-2024/2024-12.mdx',
      'src/content/progress/example-2024/2024-09.mdx',
      'src/content/commitments/example-2024/w1.yaml',
      'src/content/commitments/example-2024/w2.yaml',
    ]);
  });

  it.each(steps.filter(isBuilt))(
    'have an example that passes the check, and is not published as it stands: $path',
    async (step) => {
      const project = await mkdtemp(join(tmpdir(), 'golden-thread-'));
      onTestFinished(() => rm(project, { recursive: true, force: true }));
      const starters = await Promise.all(
        collectionNames.map((name) => examplesOf(`authoring/${name}.md`)),
      );
      for (const { path, text } of [...starters.flat(), step]) {
        await mkdir(dirname(join(project, path)), { recursive: true });
        await writeFile(join(project, path), text);
      }
      const result = await checkContent({ root: project, folder: join(project, 'src/content') });
      expect(result.problems).toEqual([]);
      expect(new Set(result.advice.map(({ code }) => code))).toEqual(new Set(['starter-text']));
      const asks = result.advice.map(({ file }) => file);
      expect(asks).toContain(step.path);
    },
  );
});
