import { atDate, firstDay } from '../../fields/calendar.ts';
import { splitIdOfAny } from '../../fields/id.ts';
import { spanIn } from '../../fields/period.ts';
import { isGroup } from '../../fields/shape.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/**
 * A commitment goes on into a newer plan and no other: one that says that it follows this one, and that is no draft. What
 * is said to go on does not end as well.
 */
export const goingOn: Rule = function* (content) {
  for (const draft of content.of('commitments')) {
    yield* twoEnds(draft);
    const all = ['carriedTo.commitment', 'carriedTo.commitments.*'];
    for (const { path, value } of all.flatMap((place) => textsAt(draft.data, place))) {
      const wrong = wrongWay(value, draft, content);
      if (wrong) yield { file: draft.file, path, ...wrong };
    }
  }
};

/** A strategy takes over from older ones. */
export const followsOlder: Rule = function* (content) {
  const byId = new Map(content.of('strategies').map((draft) => [draft.place.id, draft]));
  for (const { file, place, data } of byId.values()) {
    for (const { path, value } of textsAt(data, 'follows.*')) {
      const [span, olderSpan] = [spanIn(data), spanIn(byId.get(value)?.data)];
      if (value === place.id || !span || !olderSpan) continue;
      if (firstDay(olderSpan.from) <= firstDay(span.from)) continue;
      yield {
        file,
        path,
        code: 'follows-a-newer-one',
        what: `“${value}” begins ${atDate(olderSpan.from)}, after this one, which begins ${atDate(span.from)}.`,
        fix: `If it took over from this one, write follows: [${place.id}] in strategies/${value}.mdx instead.`,
      };
    }
  }
};

function* twoEnds({ file, data }: Draft): Generator<Finding> {
  const ends = ['withdrawn', 'carriedTo', 'notCarried'].filter((field) => isGroup(data[field]));
  if (ends.length < 2 || !(ends.includes('carriedTo') || ends.includes('notCarried'))) return;
  const [first = '', second = ''] = ends;
  yield {
    file,
    path: [second],
    code: 'two-ends',
    what: `This commitment has ${first} and ${second}, and only one can be.`,
    fix:
      first === 'withdrawn'
        ? 'If it ended before the newer plan, keep withdrawn and name what takes its place in replacedBy, with its strategy before it.'
        : 'Keep carriedTo if a newer plan took it up, or notCarried if none did.',
  };
}

function wrongWay(
  value: string,
  { place }: Draft,
  content: Content,
): Pick<Finding, 'code' | 'what' | 'fix'> | undefined {
  const [into] = splitIdOfAny(value) ?? [];
  const from = place.folder ?? '';
  const [newer, older] = [into, from].map((id) =>
    content.of('strategies').find((one) => one.place.id === id),
  );
  if (!into || !newer || !older || !content.idsOf('commitments').includes(value)) return undefined;
  if (into === from) {
    return {
      code: 'circular-reference',
      what:
        value === place.id
          ? `“${value}” is this commitment itself.`
          : `“${value}” is of the same strategy, and carriedTo leads into a newer one.`,
      fix: 'Name a commitment of the newer strategy. If another of the same strategy took its place, write withdrawn with replacedBy.',
    };
  }
  if (textAt(newer.data, 'standing') === 'draft') {
    return {
      code: 'does-not-follow',
      what: `“${into}” is a draft, and a draft only puts forward what it holds.`,
      fix: 'Take carriedTo away until it is agreed. The draft may say follows already.',
    };
  }
  if (textsAt(newer.data, 'follows.*').some((one) => one.value === from)) return undefined;
  const isOlder = (beginning(newer.data) ?? '') < (beginning(older.data) ?? '');
  return {
    code: 'does-not-follow',
    what: `“${into}” does not say that it follows ${from}.`,
    fix: isOlder
      ? `It is the older of the two: write carriedTo in commitments/${value}.yaml, and follows: [${into}] in strategies/${from}.mdx.`
      : `If it does, write follows: [${from}] in strategies/${into}.mdx.`,
  };
}

/** The first day of a strategy, to tell which of two is older. */
function beginning(data: unknown): string | undefined {
  const span = spanIn(data);
  return span && firstDay(span.from);
}
