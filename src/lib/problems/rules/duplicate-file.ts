import { foldCase, suggestedId } from '../../fields/id.ts';
import type { ContentFile } from '../../reading/read.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { isTakenBeside } from '../taken.ts';

/**
 * No two files of a collection have the same ID, and no two names of files or folders differ only in capital
 * letters: on many disks the second would take the place of the first without a word.
 */
export const duplicateFile: Rule = function* (content) {
  yield* sameId(content);
  const reported = new Set<string>();
  for (const file of content.files) {
    const twins = twinOf(file, content);
    if (!twins || reported.has(twins.name)) continue;
    reported.add(twins.name);
    yield {
      file,
      code: 'duplicate-id',
      what: `“${twins.name}” and “${twins.twin}” differ only in capital letters.`,
      fix: `Keep ${twins.twin}, and give the other one another name, or delete it.`,
    };
  }
};

/**
 * The file or the folder of a file that has capital letters while another one beside it has the same name
 * without; undefined when there is none.
 */
export function twinOf(
  { path }: ContentFile,
  { names }: Pick<Content, 'names'>,
): { name: string; twin: string } | undefined {
  if (foldCase(path) === path) return undefined;
  const steps = path.split('/');
  for (const at of steps.keys()) {
    const name = steps.slice(0, at + 1).join('/');
    const twin = [...steps.slice(0, at), foldCase(steps[at] ?? '')].join('/');
    if (twin !== name && names.has(twin)) return { name, twin };
  }
  return undefined;
}

/** Two endings can stand after one ID. */
function* sameId(content: Content): Generator<Finding> {
  const first = new Map<string, string>();
  for (const file of content.files) {
    if (!file.place.belongs || twinOf(file, content)) continue;
    const key = `${file.place.collection}/${foldCase(file.place.id)}`;
    const other = first.get(key);
    first.set(key, other ?? file.path);
    if (other === undefined) continue;
    yield {
      file,
      code: 'duplicate-id',
      what: `The ID “${file.place.id}” is taken by ${other}.`,
      fix: `Delete one of the two files, or give this one another name, for example ${suggestedId(`${file.place.slug}-b`, isTakenBeside(file.place, content))}${file.place.ending}.`,
    };
  }
}
