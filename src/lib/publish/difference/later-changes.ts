import { isDeepStrictEqual } from 'node:util';
import { inWords } from '../../fields/calendar.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { type CollectionName, collectionNames } from '../../reading/collections.ts';
import type { ReaderChange } from './change.ts';
import { nameOfFile } from './names.ts';
import { type File, isPublic, type Published, pairsOf } from './published.ts';

/** What changes in files that readers cannot see on the day, but will: a report with a later date. */
export function laterChanges(before: Published, after: Published): ReaderChange[] {
  return collectionNames.flatMap((name) => {
    const { added, gone, changed } = pairsOf(name, before, after, isNotPublic);
    const line = (file: File, says: Phrase): ReaderChange => ({
      kind: 'not-yet-public',
      subject: `${name}/${file.id}`,
      says: say`${nameOfFile(name, file, after)}, ${[kindOf(name).noun.one]}: ${says}`,
      brief: say`${file.id}`,
      path: kindOf(name).address(file.id),
    });
    return [
      ...added.map((file) => line(file, say`waits to be public${from(name, file, after)}`)),
      // One that can be seen now is told of as added.
      ...gone
        .filter(({ id }) => !isPublic(name, id, after))
        .map((file) => line(file, ourWords('is taken away before it was public'))),
      ...changed
        .filter(({ was, now }) => !isDeepStrictEqual(was, now))
        .map(({ now }) => line(now, say`changes before it is public${from(name, now, after)}`)),
    ];
  });
}

function isNotPublic(name: CollectionName, id: string, state: Published): boolean {
  return !isPublic(name, id, state);
}

function from(name: CollectionName, file: File, { entries }: Published): Phrase {
  const date = kindOf(name).knownFrom(file as never, entries);
  return ourWords(date ? `, from ${inWords(date)}` : '');
}
