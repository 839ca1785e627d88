import { atDate, isDate, knownFrom } from '../../fields/calendar.ts';
import { withPlainSpaces } from '../../fields/text.ts';
import type { Draft } from '../content.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/**
 * What takes the place of a withdrawn commitment still stood on that day, so no reader is led to another notice, or in a
 * circle. What is withdrawn later may have been named before: that is how it was.
 */
export const replacedBy: Rule = function* (content) {
  const drafts = new Map(content.of('commitments').map((draft) => [draft.place.id, draft]));
  for (const draft of drafts.values()) {
    const on = dayOf(draft);
    for (const { path, value } of textsAt(draft.data, 'withdrawn.replacedBy')) {
      const next = drafts.get(idIn(draft, value));
      const nextOn = next && next !== draft ? dayOf(next) : undefined;
      if (!on || !next || !nextOn || knownFrom(nextOn) > knownFrom(on)) continue;
      const end = standingBy(on, next, drafts, new Set([draft.place.id]));
      yield {
        file: draft.file,
        path,
        code: 'replaced-by-withdrawn',
        what: `“${value}” was withdrawn itself ${withPlainSpaces(atDate(nextOn))}, so it cannot take the place of this one.`,
        fix: end
          ? `Name what had taken its place by then: replacedBy: ${shownFrom(draft, end)}.`
          : 'Name a commitment that stood on that day, or take replacedBy away if nothing took its place.',
      };
    }
  }
};

/** The commitment to which a chain of withdrawals leads that still stood on a day, if there is one. */
function standingBy(
  on: string,
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
  seen: Set<string>,
): Draft | undefined {
  if (seen.has(draft.place.id)) return undefined;
  const ended = dayOf(draft);
  if (ended === undefined || knownFrom(ended) > knownFrom(on)) return draft;
  const next = textAt(draft.data, 'withdrawn.replacedBy');
  const found = next === undefined ? undefined : drafts.get(idIn(draft, next));
  return found && standingBy(on, found, drafts, seen.add(draft.place.id));
}

function dayOf({ data }: Draft): string | undefined {
  const on = textAt(data, 'withdrawn.on');
  return on !== undefined && isDate(on) ? on : undefined;
}

/** An ID with a stroke says its strategy itself. */
function idIn({ place }: Draft, value: string): string {
  return value.includes('/') ? value : `${place.folder ?? ''}/${value}`;
}

function shownFrom({ place }: Draft, { place: end }: Draft): string {
  return end.folder === place.folder ? (end.slug ?? end.id) : end.id;
}
