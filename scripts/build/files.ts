import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, as paths from it with “/”, in the order of their bytes on any machine. */
export function filesIn(folder: string): string[] {
  return treeOf(folder).files;
}

/** All that is in a folder, each list like that of `filesIn`. */
export function treeOf(folder: string): Tree {
  const tree: Tree = { files: [], folders: [], oddEntries: [] };
  lookInto('');
  for (const list of Object.values(tree)) list.sort();
  return tree;

  function lookInto(below: string): void {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isFile()) tree.files.push(path);
      else if (!entry.isDirectory()) tree.oddEntries.push(path);
      else {
        tree.folders.push(path);
        lookInto(`${path}/`);
      }
    }
  }
}

/** What a file says; undefined when it is not there or cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

export interface Tree {
  files: string[];
  folders: string[];
  /** What is neither a file nor a folder: links, sockets and the like. */
  oddEntries: string[];
}
