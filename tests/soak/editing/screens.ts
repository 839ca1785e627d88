import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { screensFor, serveScreens } from '../../../scripts/edit/serve-screens.ts';
import { launch } from '../../browser/chromium.ts';

/**
 * The editing screens of a content folder in a real browser. In place of a folder that a person would choose they get
 * the private file system of the browser, with the same files in it.
 */
export async function openScreens(folder: string, options: Options = {}): Promise<OpenScreens> {
  const root = resolve(import.meta.dirname, '../../..');
  const screens = await screensFor(root, resolve(root, folder));
  const { url, close } = await serveScreens(
    {
      ...screens,
      async file(name) {
        const file = await screens.file(name);
        const isForm = name === 'config.json' && options.asWritable === true;
        return isForm ? String(file).replaceAll(',"readonly":true', '') : file;
      },
    },
    0,
  );
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 1280, height: options.height ?? 900 },
  });
  const page = await context.newPage();
  const asked = new Set<string>();
  const complaints: string[] = [];
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (one) => one.type() === 'error' && complaints.push(one.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const paths = globSync('**/*.{yaml,mdx}', { cwd: resolve(root, folder) }).sort();
  const files = new Map(
    paths.map((path) => [path, readFileSync(join(root, folder, path), 'utf8')]),
  );
  await page.goto(url);
  await page.evaluate(
    lay,
    [...files].map(([path, text]) => [`${folder}/${path}`, text] as const),
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).waitFor();

  return {
    browser,
    page,
    files,
    asked: () => [...asked].filter((origin) => origin !== new URL(url).origin && origin !== 'null'),
    complaints,
    goTo: (where) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, `#/collections/${where}`),
    read: (path) => page.evaluate(readText, `${folder}/${path}`),
    async saved(path) {
      const before = files.get(path) ?? '';
      for (let tries = 0; tries < 100; tries += 1) {
        const now = await page.evaluate(readText, `${folder}/${path}`);
        if (now !== before && now !== '') return now;
        await page.waitForTimeout(50);
      }
      return before;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Writes files into the private file system, and what tells that it is the top of a repository. */
async function lay(files: (readonly [string, string])[]): Promise<void> {
  const top = await navigator.storage.getDirectory();
  await top.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of files) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = top;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

/** The text of a file in there; empty while there is none. */
async function readText(path: string): Promise<string> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  try {
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return '';
  }
}

interface Options {
  /** Whether published reports may be written in, so that a test can change a word of them. */
  asWritable?: boolean;
  /** How much of a form is seen at once: fields further down are not there yet. */
  height?: number;
}

export interface OpenScreens {
  browser: Browser;
  page: Page;
  /** The files as they were laid, by their paths in the content. */
  files: Map<string, string>;
  /** The hosts that were asked for anything, other than our own. */
  asked(): string[];
  /** What the browser found wrong. */
  complaints: string[];
  /** Goes to a form: “commitments-plan/entries/w1”, “sources/new”. */
  goTo(where: string): Promise<void>;
  read(path: string): Promise<string>;
  /** The text of a file once it has been written, or as it was after five seconds. */
  saved(path: string): Promise<string>;
  close(): Promise<void>;
}
