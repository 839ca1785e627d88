import { type Day, inWords } from '../../../src/lib/fields/calendar.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { laidOutText } from '../../../src/lib/reading/layout.ts';
import { formTitle } from '../../form/form-sheets.ts';
import type { FormName } from '../../form/mark.ts';
import { mdxText, yamlText } from '../content/yaml-text.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import { formSource } from './form-source.ts';
import { differentUpdates } from './imported-before.ts';
import type { FilledRow } from './merge-leads.ts';
import { movedDate } from './moved-date.ts';
import type { Answered } from './read-filled.ts';

/**
 * The files that a form writes, by their paths in the content: its source, one report, and the commitments whose due
 * date was moved. What an earlier import of the form wrote is compared: the same is not written again, and something
 * else is a fault, because a report that was imported is never written anew.
 */
export function composeForm(form: FormImport): ComposedForm {
  const { name, rows, entries } = form;
  const files = new Map<string, string>();
  const moves = rows.flatMap((row) => movedDate(row, form) ?? []);
  const faults = moves.flatMap(({ fault }) => fault ?? []);
  for (const { file, text } of moves) if (file && text) files.set(file, text);
  const there = entries.progress.find(({ id }) => id === `${name.strategy}/${name.report}`)?.data;
  const report = there ? undefined : reportOf(form);
  if (there) faults.push(...differentUpdates(form, there.updates));
  const write = (path: string, text: string) => files.set(path, laidOutText(path, text));
  if (report) write(`progress/${name.strategy}/${name.report}.mdx`, report);
  const document = formSource(name);
  const isCited = entries.sources.some(({ id }) => id === document);
  if (files.size > 0 && !isCited) write(`sources/${document}.yaml`, sourceOf(form));
  return { files, faults, moved: moves.flatMap(({ told }) => told ?? []) };
}

/** The report of a form as a file; undefined where it says nothing of any commitment. */
function reportOf({ name, answers }: FormImport): string | undefined {
  const month = monthOfForm(name);
  const updates = answers.flatMap(({ commitment, update }) =>
    update ? [{ commitment, ...update }] : [],
  );
  if (updates.length === 0) return undefined;
  const title = `Progress report, ${withPlainSpaces(inWords(month))}`;
  const source = { document: formSource(name) };
  return mdxText({ title, asAt: month, source, updates }, bodyWords);
}

function sourceOf({ name, entries }: FormImport): string {
  const plan = entries.strategies.find(({ id }) => id === name.strategy)?.data;
  return yamlText({
    title: formTitle(plan?.shortTitle ?? '', name.report),
    publisher: plan?.publisher,
    published: monthOfForm(name),
    note: sourceNote,
  });
}

function monthOfForm({ report }: FormName): string {
  return report.slice(0, 'YYYY-MM'.length);
}

const sourceNote =
  'This site made the form, and it came back filled in. Its words stand in the report of this site, and in no other document that we know of.';

const bodyWords =
  'The words of the updates are those of the form in which they were gathered, as they were written beside each commitment.';

export interface FormImport {
  name: FormName;
  /** Of all commitments of the form. */
  rows: FilledRow[];
  /** What those say that are not silent. */
  answers: Answered[];
  /** The content as it is. */
  entries: Entries;
  /** The content as it was before the form was imported. */
  before: Entries;
  /** The text of a file of the content. */
  textOf: (path: string) => string;
  /** The day on which the form is imported: readers learn of a new date from then on. */
  asAt: Day;
}

export interface ComposedForm {
  files: Map<string, string>;
  faults: CellFault[];
  /** The due dates that were moved, in words. */
  moved: string[];
}
