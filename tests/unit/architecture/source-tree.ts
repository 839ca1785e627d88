import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** A file of the source, with what it imports: paths from the root of the project, or package names. */
export interface SourceFile {
  path: string;
  lines: number;
  imports: string[];
  text: string;
}

/** Every file of code and markup below src/, the content aside. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|scss)$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('src/content/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path,
        text,
        lines: text.trimEnd().split('\n').length,
        imports: importsOf(path, text),
      };
    });
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}
