import type { KnownContent } from '../content/known-content.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Table } from '../table/find-table.ts';
import type { CellFault, CellNote } from './cell-fault.ts';
import { actionsOf } from './headings-of.ts';
import { vocabularyOfSheets, withoutPeople } from './names-left-out.ts';
import { type ReadAction, type Reader, readAction } from './read-action.ts';
import { type ReadUpdate, readUpdate } from './read-updates.ts';

/** All that a plan says by the answers of its mapping file, and everything that is wrong with it, at once. */
export function readPlan(tables: Table[], mapping: Mapping, known: KnownContent): ReadPlan {
  const faults: CellFault[] = [];
  const notes: CellNote[] = [];
  const names = [
    ...known.bodies.flatMap((body) => body.names),
    ...mapping.bodies.map(({ name }) => name),
  ];
  const vocabulary = vocabularyOfSheets(
    tables.map(({ sheet }) => sheet),
    names,
  );
  const reader: Reader = {
    mapping,
    clean: (text, where) => {
      const cleaned = withoutPeople(text, vocabulary, mapping.notPeople);
      for (const words of cleaned.leftOut) {
        notes.push({ ...where, says: `“${words}” is left out, as it looks like a person’s.` });
      }
      return cleaned.text;
    },
    fault: (fault) => faults.push(fault),
    note: (note) => notes.push(note),
  };
  const actions = [...actionsOf({ tables, answers: mapping, known })].map(
    (action): PlannedAction => {
      const updates = mapping.reports.flatMap(({ called }) => {
        const update = readUpdate(action, called, reader);
        return update ? [{ report: called, ...update }] : [];
      });
      return { ...readAction(action, reader), updates };
    },
  );
  return { actions, faults, notes };
}

export interface ReadPlan {
  actions: PlannedAction[];
  faults: CellFault[];
  notes: CellNote[];
}

export interface PlannedAction extends ReadAction {
  updates: (ReadUpdate & { report: string })[];
}
