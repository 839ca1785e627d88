import { firstDay, isDay, isMonth, lastDay } from '../../fields/calendar.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt, type ValueAtPath } from '../select.ts';

/** Dates that are mostly the other way round: due before the plan, published before it was true. */
export const datesOutOfOrder: Rule = function* ({ of, strategyOf }) {
  for (const draft of of('commitments')) {
    const published = textAt(strategyOf(draft.place)?.data, 'published');
    yield* early(
      draft,
      textsAt(draft.data, 'due.by'),
      published,
      'is before the strategy was published, on',
    );
    yield* early(
      draft,
      textsAt(draft.data, 'changes.*.date'),
      published,
      'is before the strategy was published, on',
    );
  }
  for (const draft of of('progress')) {
    const asAt = textAt(draft.data, 'asAt');
    yield* early(draft, textsAt(draft.data, 'published'), asAt, 'is before the day of the report,');
    yield* early(
      draft,
      textsAt(draft.data, 'nextReport'),
      asAt,
      'is before the day of the report,',
    );
    const out = textAt(draft.data, 'published') ?? asAt;
    yield* early(
      draft,
      textsAt(draft.data, 'corrections.*.date'),
      out,
      'is before the report was published,',
    );
  }
};

function* early(
  { file }: Draft,
  spots: ValueAtPath<string>[],
  than: string | undefined,
  says: string,
): Generator<Finding> {
  for (const { path, value } of spots) {
    if (!than || !isDate(value) || !isDate(than) || lastDay(value) >= firstDay(than)) continue;
    yield {
      file,
      path,
      code: 'dates-out-of-order',
      what: `“${value}” ${says} ${than}.`,
      fix: 'Compare both with the source; when it prints them so, say it in a sic note.',
    };
  }
}

function isDate(text: string): boolean {
  return isDay(text) || isMonth(text);
}
