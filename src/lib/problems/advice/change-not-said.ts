import { titleBy } from '../../commitment/title-author.ts';
import { withPlainSpaces } from '../../fields/text.ts';
import type { Content, Draft } from '../content.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** Two titles in the words of their publisher, of which one went on as the other, and nothing says that they differ. */
export const changeNotSaid: Rule = function* (content) {
  for (const draft of content.of('commitments')) {
    for (const { path, value } of textsAt(draft.data, 'carriedTo.commitment')) {
      const newer = content.of('commitments').find(({ place }) => place.id === value);
      const isSaid = valuesAt(draft.data, 'carriedTo.changed').length > 0;
      if (!newer || isSaid || isMerged(value, content)) continue;
      const [then, now] = [draft, newer].map((one) => ownTitle(one, content));
      if (!then || !now || then === now) continue;
      yield {
        file: draft.file,
        path,
        code: 'change-not-said',
        what: `“${value}” has another title than this one, both in the publisher’s words, and nothing says what changed. The page of the two plans lists it as kept.`,
        fix: 'Compare both in the sources. If the promise changed, add changed: with what is different, in a plain sentence. If a title was copied wrongly, correct it.',
      };
    }
  }
};

/** What several became is listed as reworded in any case. */
function isMerged(target: string, content: Content): boolean {
  const all = content
    .of('commitments')
    .flatMap(({ data }) => textsAt(data, 'carriedTo.commitment').map(({ value }) => value));
  return all.filter((one) => one === target).length > 1;
}

/** The title of a commitment where it is in the publisher’s words. */
function ownTitle({ data, place }: Draft, { strategyOf }: Content): string | undefined {
  const by = titleBy(
    textAt(data, 'titleBy') as Parameters<typeof titleBy>[0],
    textAt(strategyOf(place)?.data, 'titlesBy') as Parameters<typeof titleBy>[1],
  );
  const title = textAt(data, 'title');
  if (by !== 'publisher' || title === undefined) return undefined;
  return withPlainSpaces(title).trim().replace(/[.]$/, '').toLowerCase();
}
