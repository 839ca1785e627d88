import { listed } from '../fields/sentence.ts';
import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';
import { differenceBetween } from './difference.ts';
import type { Observed } from './series.ts';

/** Which values are the highest and the lowest, whoever shares them, and whether that may be chance. */
export function rankedInWords(places: readonly PlaceValue[], date: string): string {
  const [highest, lowest] = [places[0], places.at(-1)];
  if (!highest || !lowest) return '';
  const words = english.series;
  if (highest.value === lowest.value) {
    return fill(words.rankedAlike, { date, text: highest.printed });
  }
  const sharing = (value: number | undefined) => places.filter((one) => one.value === value);
  const names = (all: PlaceValue[]) =>
    listed(
      all.map(({ forArea }) => forArea.name),
      'and',
      mostNamed,
    );
  const [top, bottom] = [sharing(highest.value), sharing(lowest.value)];
  const ends = fill(words.ranked, {
    ...{ date, name: names(top), highest: highest.printed },
    ...{ other: names(bottom), lowest: lowest.printed },
  });
  const differences = top.flatMap((one) => bottom.map((other) => differenceBetween(other, one)));
  const isClose = differences.some((one) => one !== undefined && one.direction === undefined);
  return isClose ? `${ends} ${words.rankedClose}` : ends;
}

/** A sentence with more names is a list. */
const mostNamed = 4;

/** A value of a place, as far as it is ranked. */
interface PlaceValue extends Pick<Observed, 'value' | 'printed' | 'interval'> {
  forArea: { name: string };
}
