import { idPattern } from '../../fields/id.ts';
import type { Content } from '../content.ts';
import { textsInPriorities } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt, type ValueAtPath, valuesAt } from '../select.ts';
import { noSuch, type Target } from '../targets.ts';

/** A heading names a theme that its strategy has; a figure, a target that its commitment has. */
export const noSuchPart: Rule = function* (content) {
  yield* themes(content);
  yield* targets(content);
};

function* themes({ of }: Content): Generator<Finding> {
  for (const { file, place, data } of of('strategies')) {
    const whole = {
      noun: 'theme',
      within: ` in ${place.id}`,
      ids: idsAt(data, 'themes.list.*.id'),
      where: 'the ID of a theme in this file',
      add: 'Add it first, under themes in this file, or take the line away.',
    };
    for (const spot of textsInPriorities(data, 'theme')) {
      if (isMissing(spot, whole)) yield { file, path: spot.path, ...noSuch(spot.value, whole) };
    }
  }
}

function* targets({ of }: Content): Generator<Finding> {
  const commitments = new Map(of('commitments').map((draft) => [draft.place.id, draft]));
  for (const { file, place, data } of of('progress')) {
    for (const update of valuesAt(data, 'updates.*')) {
      const slug = textAt(update.value, 'commitment');
      const commitment = commitments.get(`${place.folder}/${slug}`);
      // A commitment that does not exist, or cannot be read, is told of by itself.
      if (!slug || !commitment) continue;
      const whole = {
        noun: 'target',
        within: ` in ${slug}`,
        ids: idsAt(commitment.data, 'targets.*.id'),
        where: `the ID of a target in ${commitment.file.path}`,
        add: `Add the target with its id to ${commitment.file.path} first, or take the line away.`,
      };
      for (const spot of textsAt(update.value, 'figures.*.target', update.path)) {
        if (isMissing(spot, whole)) yield { file, path: spot.path, ...noSuch(spot.value, whole) };
      }
    }
  }
}

function idsAt(data: unknown, place: string): Set<string> {
  return new Set(textsAt(data, place).map(({ value }) => value));
}

function isMissing({ value }: ValueAtPath<string>, { ids }: Target): boolean {
  return idPattern.test(value) && !ids.has(value);
}
