import { periodInWords } from '../fields/observed-period.ts';
import { canonical, stillSays } from '../fields/sameness.ts';
import { timeKey } from './actual-points.ts';
import type { ActualEntry, OutcomeFiguresEntry, TargetChange } from './figures.ts';
import type { OutcomesEntry } from './schema.ts';

/**
 * What was done to the figures of a framework after they were published that no dated entry says. What was measured is
 * only added to; a target and a baseline change with an entry that leads from what was printed to what is.
 */
export function unrecordedFigures(before: OutcomesEntry, after: OutcomesEntry): FigureEdit[] {
  const now = new Map(rowsOf(after).map((row) => [row.id, row]));
  return rowsOf(before).flatMap(({ id, figures: was }) => {
    const row = now.get(id);
    // A row that is gone is missed by whoever looks after addresses.
    if (!was || !row) return [];
    return editsOf(was, row.figures ?? none).map((edit) => ({ ...edit, row: id }));
  });
}

/** The rows of a framework, from all its goals. */
function rowsOf({ goals }: OutcomesEntry): FrameworkRow[] {
  return goals.flatMap(({ objectives }) => objectives).flatMap(({ indicators }) => indicators);
}

/** An edit of the figures of a row that no entry tells of. */
export type FigureEdit = { row: string } & OneEdit;

type OneEdit =
  | {
      kind: 'unrecorded' | 'misquoted';
      field: TargetChange['field'];
      period?: string;
      was: string;
      now: string;
    }
  | { kind: 'actual-lost'; actual: ActualEntry }
  | { kind: 'change-lost'; change: TargetChange };

function editsOf(before: PublishedFigures, after: PublishedFigures): OneEdit[] {
  const added = after.changes.filter((one) => !before.changes.some((old) => stillSays(old, one)));
  const told = (
    field: TargetChange['field'],
    was: NonNullable<Printed>,
    is: Printed,
    period?: string,
  ): OneEdit[] => {
    if (sameValue(was, is)) return [];
    const own = added.filter((one) => one.field === field && one.period === period);
    const [from, to] = [was.printed, is?.printed ?? 'none'];
    const edit = { field, ...(period === undefined ? {} : { period }), was: from, now: to };
    if (own.length === 0) return [{ kind: 'unrecorded', ...edit }];
    const isTold = own[0]?.was === from && own.at(-1)?.now === to;
    return isTold ? [] : [{ kind: 'misquoted', ...edit }];
  };
  return [
    ...before.changes
      .filter((change) => !after.changes.some((one) => stillSays(change, one)))
      .map((change): OneEdit => ({ kind: 'change-lost', change })),
    ...before.actuals
      .filter((actual) => !after.actuals.some((one) => stillSays(factsOf(actual), factsOf(one))))
      .map((actual): OneEdit => ({ kind: 'actual-lost', actual })),
    // What was not there could not be lost.
    ...(before.baseline ? told('baseline', before.baseline, after.baseline) : []),
    ...before.targets.flatMap((target) =>
      told(
        'target',
        target,
        after.targets.find((one) => timeKey(one.period) === timeKey(target.period)),
        periodInWords(target.period),
      ),
    ),
  ];
}

/** Without our own notes, which get better as we learn more. */
function factsOf({ sic: _ours, ...facts }: ActualEntry): Omit<ActualEntry, 'sic'> {
  return facts;
}

function sameValue(one: Printed, other: Printed): boolean {
  const facts = (given: Printed) => given && { printed: given.printed, value: given.value };
  return canonical(facts(one)) === canonical(facts(other));
}

const none: PublishedFigures = { targets: [], actuals: [], changes: [] };

type FrameworkRow = OutcomesEntry['goals'][number]['objectives'][number]['indicators'][number];
type PublishedFigures = Pick<OutcomeFiguresEntry, 'baseline' | 'targets' | 'actuals' | 'changes'>;
type Printed = { printed: string; value?: number | undefined } | undefined;
