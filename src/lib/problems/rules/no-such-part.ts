import { idPattern } from '../../fields/id.ts';
import { closestTo } from '../closest.ts';
import type { Content } from '../content.ts';
import { textsInPriorities } from '../priorities.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt, type ValueAtPath, valuesAt } from '../select.ts';

/** A heading names a theme that its strategy has; a figure, a target that its commitment has. */
export const noSuchPart: Rule = function* (content) {
  yield* themes(content);
  yield* targets(content);
};

function* themes({ of }: Content): Generator<Finding> {
  for (const { file, place, data } of of('strategies')) {
    const whole = {
      noun: 'theme',
      within: place.id,
      ids: idsAt(data, 'themes.list.*.id'),
      where: 'in this file',
      add: 'Add it first, under themes in this file, or take the line away.',
    };
    for (const spot of textsInPriorities(data, 'theme')) {
      if (isMissing(spot, whole)) yield { file, path: spot.path, ...complaint(spot.value, whole) };
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
        within: slug,
        ids: idsAt(commitment.data, 'targets.*.id'),
        where: `in ${commitment.file.path}`,
        add: `Add the target with its id to ${commitment.file.path} first, or take the line away.`,
      };
      for (const { path, value } of textsAt(update.value, 'figures.*.target')) {
        if (!isMissing({ path, value }, whole)) continue;
        yield { file, path: [...update.path, ...path], ...complaint(value, whole) };
      }
    }
  }
}

function idsAt(data: unknown, place: string): string[] {
  return textsAt(data, place).map(({ value }) => value);
}

function isMissing({ value }: ValueAtPath<string>, { ids }: Whole): boolean {
  return idPattern.test(value) && !ids.includes(value);
}

function complaint(value: string, { noun, within, ids, where, add }: Whole) {
  const meant = closestTo(value, ids);
  const [first] = ids;
  const example = meant === undefined ? `, for example ${first}` : '';
  return {
    code: 'no-such-entry',
    what: `There is no ${noun} “${value}” in ${within}.`,
    fix: first ? `Use the ID of a ${noun} ${where}${example}.` : add,
    meant,
  } satisfies Partial<Finding>;
}

/** What the parts belong to, and how an author finds or adds one. */
interface Whole {
  noun: string;
  within: string;
  ids: string[];
  where: string;
  add: string;
}
