import type { Day } from '../../fields/calendar.ts';
import { joined, ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { agree, inFigures } from '../../fields/sentence.ts';
import {
  changeGroups,
  changeKinds,
  type ReaderChangeGroup,
  type ReaderChangeKind,
} from '../../kinds/change-kinds.ts';
import { kindsInOrder } from '../../kinds/kinds.ts';
import { addressChanges, type MovedEntry } from './address-changes.ts';
import type { ReaderChange } from './change.ts';
import { feedChanges } from './feed-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { fileChanges } from './file-changes.ts';
import { laterChanges } from './later-changes.ts';
import { strategyFileChanges } from './meaning-changes.ts';
import { commitmentFileChanges } from './moves.ts';
import type { Published } from './published.ts';
import { reportFileChanges } from './report-changes.ts';
import { standingChanges } from './standing-changes.ts';

/**
 * What readers of the site would notice between two states of the content, joined as at the same day.
 *
 * Every field of every file is looked at, so what fits no other kind is told as words that change. Pure:
 * the same states always give the same difference.
 *
 * @param moved what has another ID now; the state before has it under that one already.
 */
export function differenceOf(
  before: Published,
  after: Published,
  moved: readonly MovedEntry[] = [],
): Difference {
  const changes = [
    ...strategyFileChanges(before, after),
    ...commitmentFileChanges(before, after),
    ...reportFileChanges(before, after),
    ...feedChanges(before, after),
    ...standingChanges(before, after),
    ...figureChanges(before, after),
    ...kindsInOrder
      .filter(({ changes: { byField } }) => byField)
      .flatMap(({ collection }) => fileChanges(collection, before, after)),
    ...addressChanges(after, moved),
    ...laterChanges(before, after),
  ];
  const order = Object.keys(changeKinds);
  const sorted = changes.sort((one, two) => order.indexOf(one.kind) - order.indexOf(two.kind));
  const byGroup = Map.groupBy(sorted, ({ kind }) => changeKinds[kind].group);
  return {
    asAt: after.register.asAt,
    headline: headlineOf(sorted),
    groups: (Object.keys(changeGroups) as ReaderChangeGroup[]).flatMap((id) => {
      const own = byGroup.get(id);
      return own ? [{ id, title: changeGroups[id], kinds: byKind(own) }] : [];
    }),
  };
}

export interface Difference {
  /** The day as at which both states were joined. */
  asAt: Day;
  /** Everything in one sentence: “2 commitments gain an update, and 1 rating goes down (W14: …).” */
  headline: Phrase;
  /** The changes under their headings; empty when readers would notice nothing. */
  groups: { id: ReaderChangeGroup; title: string; kinds: ChangesOfKind[] }[];
}

/** The changes of one kind, with how many subjects they have in words: “1 rating goes down”. */
interface ChangesOfKind {
  kind: ReaderChangeKind;
  count: number;
  says: Phrase;
  changes: ReaderChange[];
}

function headlineOf(changes: ReaderChange[]): Phrase {
  if (changes.length === 0) return ourWords('Nothing that the public sees changes.');
  const clauses = byKind(changes).map(clause);
  const last = clauses.pop() ?? ourWords('');
  return clauses.length === 0 ? say`${last}.` : say`${joined(clauses, ', ')} and ${last}.`;
}

/** Changes that stand in the order of their kinds. */
function byKind(changes: ReaderChange[]): ChangesOfKind[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, own]) => {
    const count = new Set(own.map(({ subject }) => subject)).size;
    return {
      kind,
      count,
      says: say`${inFigures(count)} ${[agree(count, changeKinds[kind])]}`,
      changes: own,
    };
  });
}

/** “1 rating goes down (W14: On course → At risk)”: names them while they are few. */
function clause({ kind, count, says, changes }: ChangesOfKind): Phrase {
  if (!changeKinds[kind].isNamed || count > mostNamed) return says;
  const bySubject = new Map(changes.map(({ subject, brief }) => [subject, brief]));
  return say`${says} (${joined([...bySubject.values()], '; ')})`;
}

const mostNamed = 3;
