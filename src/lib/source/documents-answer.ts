import {
  inOrderOfTime,
  inWords,
  isDay,
  lastDay,
  monthOf,
  type PartialDate,
} from '../fields/calendar.ts';
import { be, count, howManyOfThem } from '../fields/sentence.ts';

/** How many documents were read, how new the newest is, and that there may be more, in words. */
export function documentsAnswer(
  documents: readonly DocumentRead[],
  what: 'on it' | 'for this site',
): string {
  const read = `We read ${count(documents.length, 'document')} ${what}`;
  if (documents.length === 0) return `We read no document ${what}.`;
  const dates = documents.flatMap(({ published, undated }) => (undated ? [] : [published]));
  const newest = dates.sort(inOrderOfTime).at(-1);
  return [`${read}${newest ? whenSaid(newest, documents) : '.'}`, undatedSentence(documents)]
    .concat('Later ones may exist.')
    .filter(Boolean)
    .join(' ');
}

/** One that prints no date may be newer than all that do, so “the newest” then says of which. */
function whenSaid(newest: PartialDate, documents: readonly DocumentRead[]): string {
  if (documents.length === 1) return `, of ${month(newest)}.`;
  const isNewer = documents.some(
    ({ published, undated }) => undated && lastDay(toMonth(published)) > lastDay(toMonth(newest)),
  );
  return isNewer
    ? `. The newest that prints its date is of ${month(newest)}.`
    : `, the newest of ${month(newest)}.`;
}

function undatedSentence(documents: readonly DocumentRead[]): string {
  const undated = documents.filter((one) => one.undated);
  const [first] = undated;
  if (!first) return '';
  if (documents.length === 1)
    return `It is not dated: we take it to be of ${month(first.published)}.`;
  if (undated.length === documents.length) return 'None of them is dated.';
  return `${howManyOfThem(undated.length, documents.length, be, 'not dated')}.`;
}

/** A day would say more than a reader needs, and a pack of papers has only that of its meeting. */
function month(date: PartialDate): string {
  return inWords(toMonth(date));
}

function toMonth(date: PartialDate): PartialDate {
  return isDay(date) ? monthOf(date) : date;
}

interface DocumentRead {
  published: PartialDate;
  undated?: true | undefined;
}
