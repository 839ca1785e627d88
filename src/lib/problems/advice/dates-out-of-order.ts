import { firstDay, isDate, lastDay } from '../../fields/calendar.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** Dates that are mostly the other way round: due before the plan, published before it was true. */
export const datesOutOfOrder: Rule = function* ({ of, strategyOf }) {
  for (const draft of of('commitments')) {
    const published = textAt(strategyOf(draft.place)?.data, 'published');
    const says = 'is before the strategy was published, on';
    for (const place of ['added', 'due.by', 'changes.*.date'])
      yield* early(draft, place, published, says);
    const added = textAt(draft.data, 'added');
    yield* early(draft, 'withdrawn.on', added, 'is before the commitment was added,');
  }
  for (const draft of of('progress')) {
    const asAt = textAt(draft.data, 'asAt');
    const says = 'is before the day of the report,';
    for (const place of ['published', 'nextReport']) yield* early(draft, place, asAt, says);
    const out = textAt(draft.data, 'published') ?? asAt;
    yield* early(draft, 'corrections.*.date', out, 'is before the report was published,');
  }
};

function* early(
  { file, data }: Draft,
  place: string,
  than: string | undefined,
  says: string,
): Generator<Finding> {
  for (const { path, value } of textsAt(data, place)) {
    if (!than || !isDate(value) || !isDate(than) || lastDay(value) >= firstDay(than)) continue;
    yield {
      file,
      path,
      code: 'dates-out-of-order',
      what: `“${value}” ${says} ${than}.`,
      fix: 'Compare both with the source; when it prints them so, say it in a sic note with whose: source.',
    };
  }
}
