import { relative, sep } from 'node:path';
import type { Day } from '../../fields/calendar.ts';
import { isGroup } from '../../fields/shape.ts';
import { formerFieldsOf, inFieldsOfNow } from '../../reading/former-fields.ts';
import { type ContentFile, contentFolder, isTooMuch } from '../../reading/read.ts';
import { type Reading, readFolder } from '../../reading/read-folder.ts';
import { visible, visiblePath } from '../../reading/text/hidden-characters.ts';
import { type Begun, isNewBeginning } from '../../site/beginning.ts';

import { advise } from '../advice/advice.ts';
import { adviceCodes } from '../codes/advice.ts';
import { locate } from '../locate.ts';
import type { Finding, Problem } from '../problem.ts';
import { rules } from '../rules/rules.ts';
import { formerField, isMissingForFormer } from '../translate/former.ts';
import { translate } from '../translate/translate.ts';
import { withUsableIds } from '../translate/usable-id.ts';
import { readForRules } from './read-for-rules.ts';

/**
 * Checks all content and finds every problem in one run. Problems stop a build, advice never does.
 *
 * `root` is the project's folder, from which the names of files are counted; the content is the folder
 * that CONTENT_DIR names, or src/content. `published` is a folder with the content as it was published:
 * what is on record there may be added to, and never disappears.
 *
 * @example const { problems } = await checkContent({ root: process.cwd() });
 */
export async function checkContent({
  root,
  folder = contentFolder(root),
  published,
  publishedOn,
  asAt,
  read = readFolder,
  isAdvised = true,
}: {
  root: string;
  folder?: string;
  published?: string | undefined;
  /** The day on which that was committed, where it is known. */
  publishedOn?: Day | undefined;
  /** The day of the check, where it is not today. */
  asAt?: Day | undefined;
  /** How a folder is read, for those who read it again afterwards. */
  read?: (folder: string) => Promise<Reading>;
  /** Whether advice is given, too: of very many values it takes as long as all else. */
  isAdvised?: boolean;
}): Promise<CheckedContent> {
  const old = published === undefined ? undefined : await read(published);
  const reading = await read(folder);
  // What has not been read is not missed: nothing else can be said of content that is too large.
  const tooMuch = reading.files.filter(isTooMuch);
  const isWhole = tooMuch.length === 0;
  const asWritten = isWhole ? reading.files : tooMuch;
  // What stands in an earlier form is told once, and its facts are judged as they would be written today.
  const files = asWritten.map((file) => inFieldsOfNow(file));
  const before =
    old && published !== undefined ? await asPublished(published, old, files) : undefined;
  const beginsAnew = before !== undefined && isNewBeginning(siteOf(before.files), siteOf(files));
  const content = await readForRules(
    folder,
    { ...reading, files },
    { published: beginsAnew ? undefined : before, publishedOn, asAt },
  );
  const active = isWhole ? rules : [];
  const former = new Map(asWritten.map((file) => [file.path, formerFieldsOf(file)]));
  const usable = withUsableIds(content);
  const place = relative(root, folder).split(sep).join('/') || '.';
  const tell = (findings: Iterable<Finding>) =>
    [...findings].map((finding) => problemOf(finding, place)).sort(inOrder);
  const found = [
    ...files.flatMap((file) => file.faults.map((fault) => ({ ...fault, file, at: fault }))),
    ...asWritten.flatMap((file) =>
      (former.get(file.path) ?? []).map((place) => formerField(file, place)),
    ),
    ...content.drafts.flatMap((draft) =>
      translate(draft)
        .filter((finding) => !isMissingForFormer(finding, former.get(draft.file.path) ?? []))
        .map((finding) => usable(finding, draft)),
    ),
    ...active.flatMap((rule) => [...rule(content)]),
  ];
  const problems = found.filter(({ code }) => !(code in adviceCodes));
  const advice = found.filter(({ code }) => code in adviceCodes);
  return {
    problems: tell(problems),
    // Only content that is right is entered in the registry, so that is advised when nothing else is left.
    advice: isAdvised ? tell([...advise(content), ...(problems.length > 0 ? [] : advice)]) : [],
    files: reading.files.length,
    beginsAnew,
  };
}

/** What site.yaml says, whether or not it is right. */
function siteOf(files: ContentFile[]): Begun {
  const data = files.find(({ path }) => path === 'site.yaml')?.yaml?.data;
  return isGroup(data) ? data : {};
}

/** What was published, in the fields of today. */
async function asPublished(folder: string, { files, bodies }: Reading, today: ContentFile[]) {
  const own = new Map(today.map((file) => [file.path, file]));
  return readForRules(folder, {
    files: files.map((file) => inFieldsOfNow(file, own.get(file.path))),
    bodies,
  });
}

/** A finding as a report tells it, with its place in the file. `place` is the folder that paths are counted from. */
export function problemOf(
  { file, code, what, fix, meant, missing, path, atName, at }: Finding,
  place: string,
): Problem {
  const { line, column } = at ?? (path ? locate(file, path, atName) : { line: 1, column: 1 });
  return {
    file: visiblePath(`${place}/${file.path}`),
    line,
    column,
    field: visible(fieldName(path ?? [])),
    code,
    says: visible(what),
    fix: visible(fix),
    ...(meant === undefined ? {} : { suggestion: `Did you mean “${meant}”?` }),
    ...(missing === undefined ? {} : { missing: visiblePath(`${place}/${missing}`) }),
  };
}

/** “updates[0].status”: a list of plain values goes by its own name, its line says which is meant. */
function fieldName(path: readonly (string | number)[]): string {
  const named = typeof path.at(-1) === 'number' && path.length > 1 ? path.slice(0, -1) : path;
  return named
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

function inOrder(one: Problem, other: Problem): number {
  return (
    byLetter(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    byLetter(one.code, other.code) ||
    byLetter(one.says, other.says)
  );
}

function byLetter(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export interface CheckResult {
  problems: Problem[];
  advice: Problem[];
  /** How many files were read. */
  files: number;
}

interface CheckedContent extends CheckResult {
  /** Whether what was published was the demonstration, so that nothing was compared with it. */
  beginsAnew: boolean;
}
