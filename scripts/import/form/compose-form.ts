import { isDeepStrictEqual } from 'node:util';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { type Day, inWords } from '../../../src/lib/fields/calendar.ts';
import { goesOn } from '../../../src/lib/fields/date.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { formTitle } from '../../form/form-sheets.ts';
import type { FormName } from '../../form/mark.ts';
import { changedText } from '../content/change-entry.ts';
import { mdxText, yamlText } from '../content/yaml-text.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import { isOfForm } from './before-form.ts';
import { formSource } from './form-source.ts';
import type { Answered } from './read-filled.ts';

/**
 * The files that a form writes, by their paths in the content: its source, one report, and the commitments whose due
 * date was moved. What an earlier import of the form wrote is compared: the same is not written again, and something
 * else is a fault, because a report that was imported is never written anew.
 */
export function composeForm({
  name,
  answers,
  entries,
  before,
  textOf,
  asAt,
}: FormImport): ComposedForm {
  const { strategy, report } = name;
  const month = report.slice(0, 'YYYY-MM'.length);
  const document = formSource(name);
  const files = new Map<string, string>();
  const faults: CellFault[] = [];
  const moved: ComposedForm['moved'] = [];
  const told = answers.flatMap(({ commitment, update }) =>
    update ? [{ commitment, ...update }] : [],
  );
  const path = `progress/${strategy}/${report}.mdx`;
  const there = entries.progress.find(({ id }) => id === `${strategy}/${report}`)?.data;
  if (there) faults.push(...differentUpdates(answers, there.updates));
  else if (told.length > 0) {
    const title = `Progress report, ${withPlainSpaces(inWords(month))}`;
    files.set(
      path,
      mdxText({ title, asAt: month, source: { document }, updates: told }, bodyWords),
    );
  }
  for (const answer of answers) {
    const { commitment, due } = answer;
    if (!due) continue;
    const id = `${strategy}/${commitment}`;
    const now = entries.commitments.find((one) => one.id === id)?.data;
    const old = before.commitments.find((one) => one.id === id)?.data;
    const cell = answer.cells.get('due-date');
    if (!now || !old || !cell) continue;
    const place = { sheet: cell.sheet, at: cell.at };
    const earlier = now.changes.find((change) => isOfForm(change, document));
    if (earlier) {
      const same =
        earlier.now === due.is &&
        earlier.reason === due.reason &&
        earlier.decision === due.decision;
      if (!same) faults.push({ ...place, ...imported(`commitments/${id}.yaml`) });
      continue;
    }
    if (isSameDue(old, due.is)) {
      faults.push({
        ...place,
        says: `${commitment} has this due date already.`,
        fix: 'Empty the cell, if the date was not moved.',
      });
      continue;
    }
    const file = `commitments/${id}.yaml`;
    const { text, told: changes } = changedText(
      textOf(file),
      now,
      { due: movedDue(old, due.is), sic: [] },
      ['due'],
      { date: asAt, document, reason: due.reason, decision: due.decision },
    );
    files.set(file, text);
    moved.push(...changes.map((change) => `${commitment}: ${change}`));
  }
  const needsSource = files.size > 0 && !entries.sources.some(({ id }) => id === document);
  const plan = entries.strategies.find(({ id }) => id === strategy)?.data;
  if (needsSource && plan) {
    files.set(
      `sources/${document}.yaml`,
      yamlText({
        title: formTitle(plan.shortTitle, report),
        publisher: plan.publisher,
        published: month,
        note: sourceNote,
      }),
    );
  }
  return { files, faults, moved };
}

const sourceNote =
  'This site made the form, and it came back filled in. Its words stand in the report of this site, and in no other document that we know of.';

const bodyWords =
  'The words of the updates are those of the form in which they were gathered, as they were written beside each commitment.';

/** Updates that say something else than those of the report that is there. */
function differentUpdates(
  answers: readonly Answered[],
  there: Entries['progress'][number]['data']['updates'],
): CellFault[] {
  return answers.flatMap(({ commitment, update, place, cells }) => {
    if (!update) return [];
    const one = there.find((other) => other.commitment === commitment);
    const before = one && {
      ...(one.noUpdate ? { noUpdate: true } : {}),
      ...(one.status.length > 0 ? { status: one.status } : {}),
      ...(one.summary === undefined ? {} : { summary: one.summary }),
      ...(one.figures.length > 0 ? { figures: one.figures } : {}),
    };
    if (isDeepStrictEqual(before, update)) return [];
    const [cell] = cells.values();
    return [
      { sheet: cell?.sheet ?? place.sheet, at: cell?.at ?? place.at, ...imported('the report') },
    ];
  });
}

function imported(what: string): Pick<CellFault, 'says' | 'fix'> {
  return {
    says: 'This form was imported before, and says something else here now.',
    fix: `What was published is not written anew: write a correction into ${what}. Before it is published, take the new files away, and import the form again.`,
  };
}

function isSameDue({ due }: CommitmentEntry, is: string): boolean {
  return is === goesOn ? due?.ongoing === true : due?.by === is;
}

/** What comes after the date, and what it is for, stays; how the plan prints the old date does not. */
function movedDue({ due }: CommitmentEntry, is: string): Record<string, unknown> {
  if (is === goesOn) return { ongoing: true };
  const { by: _, ongoing: __, printed: ___, ...kept } = due ?? {};
  return { by: is, ...kept };
}

interface FormImport {
  name: FormName;
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

interface ComposedForm {
  files: Map<string, string>;
  faults: CellFault[];
  /** The due dates that were moved, in words. */
  moved: string[];
}
