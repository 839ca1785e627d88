import { commitmentFields } from '../../../src/lib/commitment/fields.ts';
import { monthOf } from '../../../src/lib/fields/calendar.ts';
import { laidOutText } from '../../../src/lib/reading/layout.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { CellNote } from '../plan/cell-fault.ts';
import type { Identified } from '../plan/give-ids.ts';
import { type Memory, shortSum, sumsOf } from '../plan/memory.ts';
import type { PlannedAction } from '../plan/read-plan.ts';
import { changedText } from './change-entry.ts';
import { commitmentEntry } from './commitment-entry.ts';
import type { KnownContent } from './known-content.ts';
import { reportEntry, reportWords } from './report-entry.ts';
import { strategyEntry } from './strategy-entry.ts';
import { laidOutAsBefore, mdxText, yamlText } from './yaml-text.ts';

/**
 * The files that an import writes, by their paths in the content: the source, bodies and a strategy that are not there
 * yet, a commitment for each new row, what a newer plan changes, and reports that were not imported before.
 */
export function compose({ mapping, actions, identified, memory, known, textOf }: Import): Composed {
  const document = mapping.documents.at(-1);
  if (!document) throw new Error('The mapping file names no document.');
  const { strategy } = mapping;
  const files = new Map<string, string>();
  const origins = new Map<string, PlannedAction>();
  const tales: Composed['tales'] = { added: [], changed: [], notes: [] };
  const isNewer = memory.commitments.length > 0;
  const source = { document: document.id };

  for (const { id, title, publisher, published, file } of mapping.documents) {
    if (known.sources.has(id)) continue;
    const note = `We read it from the file “${file}”.`;
    write(`sources/${id}.yaml`, yamlText({ title, publisher, published, note }));
  }
  for (const { id, ...body } of mapping.bodies) {
    if (known.bodies.some((one) => one.id === id)) continue;
    write(`organisations/${id}.yaml`, yamlText({ ...body, source }));
  }
  if (!known.strategies.has(strategy)) {
    const paths = actions.map(({ headings }) => headings);
    const entry = strategyEntry(mapping, paths, document.id);
    write(`strategies/${strategy}.mdx`, mdxText(entry, String(mapping.newStrategy?.summary)));
  }
  let ordinal = memory.commitments.length;
  for (const [at, action] of actions.entries()) {
    const id = identified.ids.get(action) ?? '';
    const path = `commitments/${strategy}/${id}.yaml`;
    const before = identified.known.get(action);
    const there = known.commitments.get(`${strategy}/${id}`);
    const added = isNewer && !before ? document.published : undefined;
    ordinal += before ? 0 : 1;
    const entry = commitmentEntry(action, {
      mapping,
      document: document.id,
      ordinal: isNewer ? ordinal : at + 1,
      added,
    });
    origins.set(path, action);
    if (!before || !there) {
      write(path, yamlText(entry));
      if (isNewer && !before) tales.added.push(`${id}: ${action.printed}`);
      continue;
    }
    const fields = changedFields(before.sums, sumsOf(action));
    const isOurTitle = there.titleBy === 'us' && action.facts.titleBy === 'publisher';
    if (fields.includes('title') && isOurTitle) {
      tales.notes.push({
        sheet: action.sheet,
        at: action.places['title'] ?? '',
        says: `The plan has other words for ${id}, whose title is in your own. See whether it still fits.`,
      });
    }
    const { text, told } = changedText(
      textOf(path),
      there,
      entry,
      fields.filter((field) => !(field === 'title' && isOurTitle)),
      { date: document.published, document: document.id },
    );
    if (text !== textOf(path)) files.set(path, laidOutAsBefore(path, textOf(path), text));
    tales.changed.push(...told.map((change) => `${id}: ${change}`));
  }
  const reports = composeReports();
  return {
    files,
    origins,
    tales,
    memory: {
      commitments: [
        ...actions.map((action) => ({
          id: identified.ids.get(action) ?? '',
          ref: action.facts.ref ?? '',
          says: action.printed,
          sums: sumsOf(action),
        })),
        ...identified.gone,
      ],
      reports,
    },
  };

  function write(path: string, text: string) {
    files.set(path, laidOutText(path, text));
  }

  function composeReports(): Memory['reports'] {
    const all = [...memory.reports];
    const taken = new Set([...known.reports.keys()]);
    for (const report of mapping.reports) {
      const entry = reportEntry(report, actions, identified.ids, source.document);
      const sum = shortSum(entry?.['updates'] ?? []);
      const before = memory.reports.find(({ called }) => called === report.called);
      if (before && before.sum !== sum && entry) {
        tales.notes.push({
          sheet: '',
          at: report.called,
          says: `The report “${report.called}” was imported before and says something else now. A report that was published is not written anew: write a correction into progress/${strategy}/${before.id}.mdx.`,
        });
      }
      if (before || !entry) continue;
      const month = monthOf(report.asAt);
      const id = [month, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${month}-${number}`)].find(
        (one) => !taken.has(`${strategy}/${one}`),
      );
      taken.add(`${strategy}/${id}`);
      write(`progress/${strategy}/${id}.mdx`, mdxText(entry, reportWords));
      all.push({ id: id ?? month, called: report.called, sum });
    }
    return all;
  }
}

/** The fields of which the plan says something else than before, as far as readers hold its publisher to them. */
function changedFields(before: Record<string, string>, now: Record<string, string>): string[] {
  return Object.keys({ ...before, ...now }).filter(
    (field) => before[field] !== now[field] && field in commitmentFields,
  );
}

export interface Import {
  mapping: Mapping;
  actions: PlannedAction[];
  identified: Identified;
  memory: Memory;
  known: KnownContent;
  /** The text of a file of the content. */
  textOf: (path: string) => string;
}

export interface Composed {
  files: Map<string, string>;
  /** The row that each file of a commitment comes from. */
  origins: Map<string, PlannedAction>;
  tales: { added: string[]; changed: string[]; notes: CellNote[] };
  memory: Memory;
}
