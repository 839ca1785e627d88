import { inWords } from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import type { Indicator, Observation } from '../register/snapshots.ts';
import type { Register } from '../register/types.ts';
import { newestOf } from '../series/series.ts';
import type { ShareCard } from '../site/share-card.ts';
import { figureOf } from '../snapshot/figure.ts';
import { ofSite } from './share-words.ts';

/**
 * A measure: the newest value of its place, or how far those of its places reach, beside what all are compared with. It
 * says neither better nor worse, as there is no room to say how sure that is.
 */
export function measureCard(measure: Indicator, register: Pick<Register, 'site'>): ShareCard {
  const { name, observations } = measure;
  const own = newestOf(observations).filter((one) => !one.for && !one.isOfAnotherArea);
  const valued = own
    .filter(({ value }) => value !== undefined)
    .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  return {
    label: 'Measure',
    publisher: '',
    title: name,
    standing: { text: standingOf(valued, observations.length) },
    notes: valued.length > 0 ? notesOf(valued) : [],
    ...ofSite(register),
  };
}

function standingOf(valued: Observation[], all: number): string {
  const [lowest, highest] = [valued[0], valued.at(-1)];
  if (!lowest || !highest) return all > 0 ? `${count(all, 'value')} in words` : 'No value yet';
  const places = new Set(valued.map(({ forArea }) => forArea.id)).size;
  if (lowest === highest) return `${lowest.forArea.name}: ${figureIn(lowest)}`;
  if (places === 1) return `${lowest.forArea.name}: ${count(valued.length, 'value')}`;
  return `${count(places, 'place')}: ${figureIn(lowest)} to ${figureIn(highest)}`;
}

/** What is the same for all values that the card speaks of. */
function notesOf(valued: Observation[]): string[] {
  const besides = valued.map(({ comparisons: [first] }) =>
    first ? `${first.name}: ${first.printed}` : '',
  );
  const times = valued.map(
    ({ period, snapshot }) => period ?? `Published ${inWords(snapshot.published)}`,
  );
  return [besides, times].flatMap((said) => (new Set(said).size === 1 && said[0] ? [said[0]] : []));
}

function figureIn(one: Observation): string {
  return figureOf(one, one.indicator).figure;
}
