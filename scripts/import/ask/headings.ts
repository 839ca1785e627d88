import { suggestedId } from '../../../src/lib/fields/id.ts';
import type { PriorityEntry } from '../../../src/lib/priority/schema.ts';
import { nothing, open } from '../mapping/schema.ts';
import type { Asked, Question } from '../plan/asked.ts';
import { headingsOf } from '../plan/headings-of.ts';

/** Gives each heading an ID, from its own words; of a strategy that is there, one with the same title is taken. */
export function* askHeadings(asked: Asked): Generator<Question> {
  const { answers, known } = asked;
  if (isUndecided(asked)) return;
  const there = flat(known.strategies.get(answers.strategy ?? '')?.priorities ?? []);
  const taken = new Set([
    ...there.map(({ id }) => id),
    ...(answers.headings ?? []).map(({ id }) => id),
  ]);
  const seen = new Set<string>();
  for (const path of headingsOf(asked)) {
    for (const [depth, words] of path.entries()) {
      const under = depth === 0 ? undefined : path.slice(0, depth).join(' › ');
      const key = `${under ?? ''}\n${words}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (answers.headings?.some((one) => one.says === words && one.under === under)) continue;
      const title = words.replace(/\s+/g, ' ');
      const same = there.find((one) => one.title.toLowerCase() === title.toLowerCase());
      const id = same?.id ?? suggestedId(title, (one) => taken.has(one));
      taken.add(id);
      yield {
        section: 'headings',
        entry: {
          says: words,
          ...(under === undefined ? {} : { under }),
          id,
          title: title.length > 120 ? open : title,
        },
        about: '',
      };
    }
  }
}

/** Before it is known what stands over the rows, a heading could get an ID that it should not keep. */
function isUndecided({ answers }: Asked): boolean {
  const undecided: unknown[] = [
    ...(answers.tables ?? []).flatMap(({ use, heading = nothing, rows = [] }) =>
      use === 'no' ? [] : [use, heading, ...rows.map(({ is }) => is)],
    ),
    ...(answers.columns ?? []).flatMap(({ is, empty }) => [is, empty]),
  ];
  return undecided.includes(open);
}

function flat(priorities: readonly PriorityEntry[]): PriorityEntry[] {
  return priorities.flatMap((one) => [one, ...flat(one.priorities)]);
}
