import { inOrderOfTime, inWords } from '../fields/calendar.ts';
import { count, inFigures } from '../fields/sentence.ts';
import type { Snapshot } from '../register/snapshots.ts';
import type { Area, Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import { type OfSite, ofSite } from './share-words.ts';

/** A place: its newest profile. */
export function areaCard(area: Area, register: Pick<Register, 'site' | 'snapshots'>): ShareCard {
  const [profile] = register.snapshots
    .filter(({ areaId }) => areaId === area.id)
    .sort((one, other) => inOrderOfTime(other.published, one.published));
  return {
    label: 'Place',
    publisher: area.within ? `Part of ${area.within.name}` : '',
    title: area.name,
    standing: {
      text: profile
        ? `Health and need, ${inWords(profile.published)}`
        : 'We hold no profile of this place',
    },
    notes: profile ? [`${count(profile.observations.length, 'value')} printed`] : [],
    ...ofSite(register),
  };
}

/** A snapshot: what it holds. It calls nothing better or worse, as there is no room to say how sure we are. */
export function snapshotCard(snapshot: Snapshot, register: OfSite): ShareCard {
  const { area, title, published, observations } = snapshot;
  const compared = observations.filter(({ comparisons }) => comparisons.length > 0).length;
  return {
    label: 'Health and need',
    publisher: area.within?.name ?? '',
    title: title === area.name ? title : `${title}: ${area.name}`,
    standing: {
      text:
        compared > 0
          ? comparedOf(compared, observations.length)
          : `${count(observations.length, 'value')} printed`,
    },
    notes: [`Published ${inWords(published)}`],
    ...ofSite(register),
  };
}

function comparedOf(part: number, of: number): string {
  return of === 1
    ? '1 value, compared with others'
    : `${inFigures(part)} of ${count(of, 'value')} compared with others`;
}
