import { toReplace } from '../../fields/placeholder.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/** What is a part belongs to a whole that is no part itself, and a sub-action is always a part. */
export const partOfAPart: Rule = function* ({ of }) {
  const folders = Map.groupBy(of('commitments'), ({ place }) => place.folder);
  for (const drafts of folders.values()) {
    const wholes = new Map(
      drafts.map(({ place, data }) => [place.slug ?? '', textAt(data, 'partOf')]),
    );
    for (const draft of drafts) yield* findingsIn(draft, wholes);
  }
};

function* findingsIn(
  { file, place, data }: Draft,
  wholes: Map<string, string | undefined>,
): Generator<Finding> {
  const whole = textAt(data, 'partOf');
  if (whole === undefined) {
    if (textAt(data, 'kind') === 'sub-action' && data['partOf'] === undefined) {
      yield {
        file,
        path: ['kind'],
        code: 'part-of-a-part',
        what: 'This is a sub-action, and the action that it belongs to is not named.',
        fix: `Add it: partOf: ${toReplace}. If it belongs to none, write kind: action.`,
      };
    }
    return;
  }
  const above = wholes.get(whole);
  if (whole === place.slug || above === place.slug) {
    yield {
      file,
      path: ['partOf'],
      code: 'circular-reference',
      what:
        whole === place.slug
          ? `“${whole}” is this commitment itself.`
          : `“${whole}” is a part of this commitment already.`,
      fix: 'Take the field partOf away in the one that is the whole.',
    };
  } else if (above !== undefined) {
    yield {
      file,
      path: ['partOf'],
      code: 'part-of-a-part',
      what: `“${whole}” is a part of “${above}” itself.`,
      fix: `Write partOf: ${above}, or take the field away; headings can nest as deep as the source does.`,
    };
  }
}
