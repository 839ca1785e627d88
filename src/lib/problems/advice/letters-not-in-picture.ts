import type { CollectionName } from '../../reading/collections.ts';
import { missingInShareLetters } from '../../site/share-text.ts';
import type { Rule } from '../problem.ts';
import { textsAt } from '../select.ts';

/** A title or a name with letters that share images cannot show. */
export const lettersNotInPicture: Rule = function* ({ of }) {
  for (const [collection, places] of Object.entries(onCards) as [CollectionName, string[]][]) {
    for (const { file, data } of of(collection)) {
      for (const { path, value } of places.flatMap((place) => textsAt(data, place))) {
        const missing = missingInShareLetters(value);
        if (missing.length === 0) continue;
        yield {
          file,
          path,
          code: 'letters-not-in-picture',
          what: `The picture that is shown with a link cannot show ${missing.slice(0, 5).join(' ')}, so it leaves this text out.`,
          fix: 'Pages show it as it is. If the letters came in by copying, type them again; else leave them.',
        };
      }
    }
  }
};

/** What stands on share images, by collection. */
const onCards: Partial<Record<CollectionName, string[]>> = {
  site: ['name', 'topics.*.name'],
  organisations: ['name'],
  areas: ['name'],
  strategies: ['title', 'shortTitle', 'statusWords.*.word'],
  commitments: ['ref', 'title'],
  progress: ['title'],
  snapshots: ['title'],
};
