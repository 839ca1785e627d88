import { atDate, type PartialDate } from '../../lib/fields/calendar.ts';
import { english } from '../../lib/language/english.ts';
import { fill, fillCount } from '../../lib/language/fill.ts';

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
