import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Work } from '../../../scripts/build/publish.ts';
import type { Settings } from '../../../scripts/build/settings.ts';
import { type Steps, tellSteps } from '../../../scripts/build/steps.ts';

/** The settings of a project that stands in a folder of its own. */
export function settingsIn(root: string): Settings {
  return {
    root,
    asAt: '2026-11-21',
    base: '/',
    contentDir: 'src/content',
    out: join(root, 'dist'),
    stage: join(root, '.golden-thread.stage'),
    previous: join(root, '.golden-thread.previous'),
    packed: [],
    cache: join(root, '.cache'),
  };
}

/** Work that makes a site of the given files, with what every site has. */
export function workOf(settings: Settings, files: Files): Work {
  return {
    check: async () => ({ advice: 2 }),
    render: async () => {
      write(settings.stage, { ...wholeSite, ...files });
      return 'One thing to know.';
    },
  };
}

/** Work that makes a small site with one title, wherever the run wants it. */
export function workIn(root: string, title: string): Work {
  return {
    check: async () => ({ advice: 0 }),
    render: (settings, told) =>
      workOf({ ...settingsIn(root), ...settings }, { 'index.html': page(title) }).render(
        settings,
        told,
      ),
  };
}

/** Steps that say nothing. */
export function quietSteps(): Steps {
  return tellSteps({ write: () => true });
}

/** A page that may be published. */
export function page(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** Writes files into a folder. */
export function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder with its text. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')])
      .sort(),
  );
}

/** As Pagefind packs what it writes. */
export function packed(content: string): Buffer {
  return gzipSync(`pagefind_dcd${content}`);
}

/** What every site has besides its home page: the page for an unknown address, and a search index. */
export const wholeSite: Files = {
  '404.html': page('Not found'),
  'pagefind/pagefind-entry.json': JSON.stringify({
    version: '1.6.0',
    languages: { en: { hash: 'en_1', wasm: 'en', page_count: 1 } },
  }),
  'pagefind/start.json': JSON.stringify({
    table: { kind: { sets: [[]], rows: '#' } },
    words: 'words/3',
    letters: ['h'],
  }),
  'pagefind/pagefind.en_1.pf_meta': packed('list'),
  'pagefind/index/en_2.pf_index': packed('words'),
  'pagefind/fragment/en_3.pf_fragment': packed(JSON.stringify({ url: '/' })),
  'pagefind/words/3/h.txt': 'home',
};

type Files = Record<string, string | Buffer>;
