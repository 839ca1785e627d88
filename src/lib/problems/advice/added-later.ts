import { toReplace } from '../../fields/placeholder.ts';
import type { Rule } from '../problem.ts';
import { idNowOf } from '../published.ts';
import { textAt } from '../select.ts';

/** A commitment that appears under a strategy which readers knew without it, and does not say when it came. */
export const addedLater: Rule = function* (content) {
  const { published } = content;
  if (!published) return;
  const idsOf = (collection: 'commitments' | 'strategies') =>
    new Set(published.of(collection).map(({ place }) => idNowOf(content, collection, place.id)));
  const [known, strategies] = [idsOf('commitments'), idsOf('strategies')];
  const filled = new Set([...known].map((id) => id.split('/')[0]));
  for (const { file, place, data } of content.of('commitments')) {
    const strategy = place.folder ?? '';
    // A strategy without any was published before anybody had entered them.
    if (known.has(place.id) || !strategies.has(strategy) || !filled.has(strategy)) continue;
    if (textAt(data, 'added') !== undefined) continue;
    yield {
      file,
      code: 'added-later',
      what: `This commitment is new, and ${strategy} was on the site before it.`,
      fix: `If its publisher added it after the plan, say when: added: ${toReplace}. If the plan held it from the start, leave it as it is.`,
    };
  }
};
