import { deepFreeze } from '../../register/freeze.ts';
import { type MakeFile, madeOf } from '../../register/make-file.ts';
import type { Register } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { Change } from '../changes/change.ts';
import { changesBySubject, changesOf } from '../changes/changes.ts';
import { feedText } from './feed-text.ts';
import { type FeedPlace, feedPlaces } from './feeds.ts';

/** The text of each file of each feed, by its path: “/updates/feed.xml”. */
export function feedFiles(register: Register, base: string): [string, MakeFile<string>][] {
  const changes = changesBySubject(deepFreeze(changesOf(register)));
  return feedPlaces(register).flatMap((place) =>
    (['xml', 'json'] as const).map((format): [string, MakeFile<string>] => [
      address.feed(place.folder, format),
      madeOf(feed, register, place, changes.get(place.subject) ?? [], base, format),
    ]),
  );
}

function feed(
  register: Register,
  place: FeedPlace,
  changes: Change[],
  base: string,
  format: 'xml' | 'json',
): string {
  return feedText(place, changes, register, base, format);
}
