import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { importsIn } from './imports.ts';

/** A file of the source, with what it imports: paths from the root of the project, or package names. */
export interface SourceFile {
  path: string;
  lines: number;
  imports: string[];
  /** Those imports that are there when the code runs: not of types alone. */
  values: string[];
  text: string;
}

/** Every file of code and markup below src/ and scripts/, the content aside. */
export function sourceFiles(): SourceFile[] {
  all ??= readSourceFiles();
  return [...all];
}

/** Read once for all tests that share a process: no test writes among them. */
let all: SourceFile[] | undefined;

function readSourceFiles(): SourceFile[] {
  return ['src', 'scripts']
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|scss)$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('src/content/'))
    .sort()
    .map(sourceFile);
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = path.endsWith('.scss') ? [] : importsIn(path, text);
  const fromRoot = (name: string) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: imports.map(({ from }) => fromRoot(from)),
    values: imports.filter(({ isOfTypes }) => !isOfTypes).map(({ from }) => fromRoot(from)),
  };
}
