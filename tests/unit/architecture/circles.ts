import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './source-tree.ts';

/** What each imports, once it runs. */
export type Imports = Map<string, Set<string>>;

/**
 * What each of some files imports by value: types leave no trace in what runs, so a circle of them is
 * harmless. `nameOf` gives the name under which a file counts: its path, or its folder; without one it
 * does not count.
 */
export function importsByValue(
  files: SourceFile[],
  nameOf: (path: string) => string | undefined,
): Imports {
  const imports: Imports = new Map();
  for (const { path, text } of files) {
    const from = nameOf(path);
    if (from === undefined) continue;
    const found = imports.get(from) ?? imports.set(from, new Set()).get(from);
    for (const [, names = '', name = ''] of text.matchAll(STATEMENT)) {
      if (isOfTypes(names)) continue;
      const to = nameOf(normalize(join(dirname(path), name)));
      if (to !== undefined && to !== from) found?.add(to);
    }
  }
  return imports;
}

/** Circles, each as a sentence: “a → b → a”. Where several share a part, not all are told. */
export function circles(imports: Imports): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, above: string[]): void => {
    if (above.includes(name)) {
      found.push([...above.slice(above.indexOf(name)), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const below of imports.get(name) ?? []) walk(below, [...above, name]);
    done.add(name);
  };
  for (const name of imports.keys()) walk(name, []);
  return found;
}

const STATEMENT = /(?:import|export)\s+([^'"]*?)\s*from\s+['"](\.[^'"]+)['"]/g;

function isOfTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names)?.[1];
  if (inBraces === undefined) return /^type\b/.test(names);
  return inBraces.split(',').every((one) => one.trim() === '' || /^\s*type\b/.test(one));
}
