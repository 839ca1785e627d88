import { lastDay } from '../../fields/calendar.ts';
import type { Rule } from '../problem.ts';
import { idNowOf } from '../published.ts';
import { textsAt } from '../select.ts';

/** A report that is added later and speaks of an earlier day than one that was published already. */
export const backDated: Rule = function* (content) {
  const { published } = content;
  if (!published) return;
  const known = new Set(
    published.of('progress').map(({ place }) => idNowOf(content, 'progress', place.id)),
  );
  const newest = new Map<string, string>();
  for (const { place, data } of content.of('progress')) {
    if (!known.has(place.id)) continue;
    const [asAt] = textsAt(data, 'asAt');
    const strategy = place.folder ?? '';
    if (asAt && lastDay(asAt.value) > lastDay(newest.get(strategy) ?? '0000-01-01'))
      newest.set(strategy, asAt.value);
  }
  for (const { file, place, data } of content.of('progress')) {
    const last = newest.get(place.folder ?? '');
    if (known.has(place.id) || last === undefined) continue;
    for (const { path, value } of textsAt(data, 'asAt')) {
      if (lastDay(value) >= lastDay(last)) continue;
      yield {
        file,
        path,
        code: 'back-dated',
        what: `This report is new, and speaks of ${value}; one of ${last} was published before it.`,
        fix: 'If it is right, say in the covering words why it comes late, and write in published when it was made public.',
      };
    }
  }
};
