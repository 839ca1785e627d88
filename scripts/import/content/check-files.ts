import { checkContent } from '../../../src/lib/problems/check/check.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { readBodies } from '../../../src/lib/reading/body/read-bodies.ts';
import { entriesOf } from '../../../src/lib/reading/entries.ts';
import { proseOf } from '../../../src/lib/reading/prose.ts';
import { type ContentFile, readText } from '../../../src/lib/reading/read.ts';
import type { Reading } from '../../../src/lib/reading/read-folder.ts';

/** What the check says of content as it would be with some files written, without writing any. */
export async function checkWith(
  root: string,
  folder: string,
  reading: Reading,
  written: readonly ContentFile[],
  { isAdvised = true } = {},
): Promise<{ problems: Problem[]; advice: Problem[]; reading: Reading }> {
  const paths = new Set(written.map(({ path }) => path));
  const all = [...reading.files.filter(({ path }) => !paths.has(path)), ...written].sort(
    (one, other) => (one.path < other.path ? -1 : 1),
  );
  const bodies = new Map([...reading.bodies, ...(await readBodies([...written]))]);
  const whole: Reading = {
    files: all,
    bodies,
    entries: () => entriesOf(all),
    prose: () => proseOf(all, bodies),
  };
  const { problems, advice } = await checkContent({
    ...{ root, folder, isAdvised },
    read: async () => whole,
  });
  return { problems, advice, reading: whole };
}

/** Files as their texts say, by their paths below the content. */
export function filesOf(texts: ReadonlyMap<string, string>): ContentFile[] {
  return [...texts].map(([path, text]) => readText(path, text));
}
