import { atDate, type PartialDate } from '../../lib/fields/calendar.ts';
import { english } from '../../lib/language/english.ts';
import { fill, fillCount } from '../../lib/language/fill.ts';
import type { Change } from '../../lib/publish/changes/change.ts';
import type { Happening } from '../../lib/publish/changes/periods.ts';

const words = english.updates;

/** What the page of updates begins with: when a publisher last did something. */
export function latestLead(newest: PartialDate | undefined): string {
  return newest ? fill(words.publisherLast, { labelWhen: atDate(newest) }) : words.publisherNever;
}

/** What the page of a year begins with: how much publishers did, and how much is ours. */
export function yearLead(year: string, publishers: number, ours: number): string {
  const theirs =
    publishers === 0
      ? fill(words.nothingInYear, { date: year })
      : fillCount(publishers, { one: words.thingInYear, many: words.thingsInYear }, { date: year });
  const areOurs =
    publishers > 0
      ? { one: words.moreChangeIsOurs, many: words.moreChangesAreOurs }
      : { one: words.changeIsOurs, many: words.changesAreOurs };
  return ours === 0 ? theirs : `${theirs} ${fillCount(ours, areOurs)}`;
}

/** The changes whose link another one has the words of, and leads elsewhere: only plan and day tell them apart. */
export function alikeIn(happenings: Happening[]): Set<Change> {
  const links = happenings.flatMap(({ changes }) =>
    changes.map((change) => ({ change, ...linkOf(change, changes.length > 1) })),
  );
  const named = Map.groupBy(links, ({ words: said }) => said.toLowerCase());
  const alike = [...named.values()].filter((own) => new Set(own.map(({ to }) => to)).size > 1);
  return new Set(alike.flat().map(({ change }) => change));
}

/** Several of one kind are told by their commitments, one by what happened. */
function linkOf({ title, path, commitment }: Change, isOneOfSeveral: boolean) {
  return isOneOfSeveral && commitment
    ? { words: `${commitment.ref} ${commitment.title}`, to: commitment.id }
    : { words: `${title} ${commitment?.title}`, to: path };
}
