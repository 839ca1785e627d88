import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compileProgram } from '../../../../src/lib/build/program/compile-program.ts';

/** Whether a program is sealed after Astro has bundled these modules into it. */
function isSealedWith(...moduleIds: string[]): Promise<boolean> {
  return isSealedFor('src/content', moduleIds);
}

async function isSealedFor(content: string, moduleIds: string[]): Promise<boolean> {
  const project = mkdtempSync(join(tmpdir(), 'compile-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const site = join(project, 'program/site');
  mkdirSync(join(site, '.prerender'), { recursive: true });
  writeFileSync(join(site, '.prerender/prerender-entry.1a.mjs'), 'export const pages = 1;');
  const config = {
    srcDir: pathToFileURL(`${project}/src/`),
    outDir: pathToFileURL(`${site}/`),
  };
  const { hooks } = compileProgram(join(project, content)) as unknown as Hooks;
  const plugins: Plugin[] = [];
  hooks['astro:config:setup']?.({
    command: 'build',
    config,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  hooks['astro:config:done']?.({ config });
  const chunk = {
    type: 'chunk',
    moduleIds: moduleIds.map((id) => id.replace(/^(?=src\/|data\/|node_modules\/)/, `${project}/`)),
  };
  for (const { generateBundle } of plugins) {
    generateBundle?.call({ environment: { name: 'prerender' } }, {}, { chunk });
  }
  let setup: (() => Promise<void>) | undefined;
  hooks['astro:build:start']?.({
    setPrerenderer: (given: { setup: () => Promise<void> }) => (setup = given.setup),
  });
  await setup?.();
  expect(existsSync(join(project, 'program/code/prerender-entry.1a.mjs'))).toBe(true);
  return existsSync(join(project, 'program/seal'));
}

test('a program of code and packages may be kept', async () => {
  expect(
    await isSealedWith(
      'src/pages/index.astro',
      'src/components/A.astro?astro&type=style',
      'node_modules/astro/dist/index.js',
      '\0virtual:golden-thread/content',
      'virtual:astro:manifest',
    ),
  ).toBe(true);
});

test.each([
  ['a file of the content', 'src/content/pages/method.mdx'],
  ['what Astro has read of the content', '\0astro:data-layer-content'],
  ['a file elsewhere, of which nobody sees that it changed', 'data/wards.json'],
])('a program into which a page takes %s may not be kept', async (_what, id) => {
  expect(await isSealedWith('src/pages/index.astro', id)).toBe(false);
});

test('content that is not built with is content all the same: no sum of the code holds it', async () => {
  const page = 'src/pages/index.astro';
  expect(await isSealedFor('town', [page])).toBe(true);
  expect(await isSealedFor('town', [page, 'src/content/wards.json'])).toBe(false);
});

interface Hooks {
  hooks: Record<string, (given: object) => unknown>;
}

interface Plugin {
  generateBundle?: (
    this: { environment: { name: string } },
    options: object,
    bundle: Record<string, { type: string; moduleIds: string[] }>,
  ) => void;
}
