import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../../scripts/import/import-file.ts';

/** A small site in a folder of its own, into which files of values are imported. */
export function siteForValues() {
  const root = mkdtempSync(join(tmpdir(), 'values-'));
  cpSync('tests/unit/problems/base', join(root, 'content'), { recursive: true });
  const path = (name: string) => join(root, name);
  const env = { CONTENT_DIR: path('content'), INIT_CWD: root, AS_AT: '2026-11-26' };
  return {
    /** Runs npm run import on a file with these lines. */
    import: async (name: string, lines: readonly string[], ...more: string[]) => {
      writeFileSync(path(name), `${lines.join('\n')}\n`);
      return importFile(root, [name, ...more], env);
    },
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    /** Changes words of a file, each of which has to be there. */
    change: (name: string, words: Record<string, string>) => {
      const text = Object.entries(words).reduce(
        (now, [from, to]) => {
          if (!now.includes(from)) throw new Error(`${name} does not hold ${from}.`);
          return now.replaceAll(from, to);
        },
        readFileSync(path(name), 'utf8'),
      );
      writeFileSync(path(name), text);
    },
    /** Every file below the content by its path. */
    files: () =>
      Object.fromEntries(
        readdirSync(path('content'), { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map((one) => join(one.parentPath, one.name))
          .sort()
          .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
      ),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The answers to what every file leaves open. */
export const aboutFile = {
  '  id: "?"': '  id: profiles-2026',
  '  title: "?"': '  title: National profiles',
  '  publisher: "?"': '  publisher: board',
  '  published: "?"': '  published: 2026-06',
  'summary: "?"': 'summary: What the national profiles say.',
};

/** The answers to what is asked of a new measure. */
export const aboutMeasure = {
  'group: "?"': 'group: adults',
  'counts: "?"': 'counts: Adults who smoke.',
  'unit: "?"': 'unit: "% of adults"',
  'kind: "?"': 'kind: share',
  'polarity: "?"': 'polarity: lower-is-better',
  'polaritySays: "?"': 'polaritySays: site',
};
