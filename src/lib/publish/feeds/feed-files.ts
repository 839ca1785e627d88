import type { Register } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { changesBySubject, changesOf } from '../changes/changes.ts';
import { feedText } from './feed-text.ts';
import { feedPlaces } from './feeds.ts';

/** The text of each file of each feed, by its path: “/updates/feed.xml”. */
export function feedFiles(register: Register, base: string): [string, () => string][] {
  const changes = changesBySubject(changesOf(register));
  return feedPlaces(register).flatMap((place) =>
    (['xml', 'json'] as const).map((format): [string, () => string] => [
      address.feed(place.folder, format),
      () => feedText(place, changes.get(place.subject) ?? [], register, base, format),
    ]),
  );
}
