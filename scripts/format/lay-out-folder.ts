import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOut } from '../../src/lib/reading/layout.ts';
import { readContent } from '../../src/lib/reading/read.ts';

/** Writes each file of a content folder that can be read in the one layout. Answers how many were laid out otherwise. */
export async function layOutFolder(folder: string): Promise<number> {
  const files = await readContent(folder);
  let count = 0;
  for (const file of files) {
    const text = laidOut(file);
    if (text === undefined || text === file.text) continue;
    writeFileSync(join(folder, file.path), text);
    count += 1;
  }
  return count;
}
