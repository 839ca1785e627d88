import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { keptStyles } from '../../../../src/lib/build/styles/kept-styles.ts';

const root = mkdtempSync(join(tmpdir(), 'styles-'));
afterAll(() => rmSync(root, { recursive: true }));
const styles = join(root, 'styles');
const kept = join(root, '.cache/styles');
const write = (name: string, text: string) => writeFileSync(join(styles, name), text);
const entry = () => join(kept, readdirSync(kept)[0] ?? '');

/** What the pages get. */
async function load(): Promise<string> {
  const { resolveId, load, configResolved } = keptStyles() as unknown as Hooks;
  configResolved(await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'build'));
  const id = resolveId('./styles/site.scss', join(root, 'Layout.astro'));
  return (await load(id)).replace(/\s+/g, '');
}

interface Hooks {
  configResolved(config: unknown): void;
  resolveId(id: string, importer: string): string;
  load(id: string): Promise<string>;
}

test('The styles are compiled once, and again when a file of them changes or what is kept is torn', async () => {
  mkdirSync(styles);
  write('_ink.scss', '$ink: red;');
  write('site.scss', "@use 'ink';\np { a { color: ink.$ink } }");
  expect(await load()).toBe('pa{color:red;}');
  const first = entry();
  expect(await load()).toBe('pa{color:red;}');

  for (const torn of ['', 'x', readFileSync(first, 'utf8').replace('red', 'tan')]) {
    writeFileSync(first, torn);
    expect(await load()).toBe('pa{color:red;}');
  }

  write('_ink.scss', '$ink: blue;');
  expect(await load()).toBe('pa{color:blue;}');
  expect(readdirSync(kept)).toHaveLength(1);
  expect(entry()).not.toBe(first);
}, 60_000);
