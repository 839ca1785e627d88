import type { CommitmentEntry, DueMeaning } from '../../commitment/schema.ts';
import { toReplace, toWrite } from '../../fields/placeholder.ts';
import { stillSays } from '../../fields/sameness.ts';
import type { StrategyEntry } from '../../strategy/schema.ts';
import type { Rule } from '../problem.ts';
import { publishedBeside, underNamesOfNow } from '../published.ts';

/**
 * What a published date is for decides if it can be overdue, so it changes only with a dated entry: an event of
 * the strategy, which stands in the history of each commitment, or a change of the one date.
 *
 * A strategy of which the site had not said what its dates mean may say it: it cites where, beside each date.
 */
export const dateMeaningChanged: Rule = function* (content) {
  const strategies = publishedBeside(content, 'strategies').filter(hasNoNewEvent);
  const dated = underNamesOfNow(content, 'commitments').filter(hasSameDate);
  for (const { draft, id, before, after } of strategies) {
    const edited = dated.filter(
      (one) =>
        one.draft.place.folder === id && meaning(one.before, before) !== meaning(one.after, after),
    );
    const [first] = edited;
    if (!first) continue;
    const isOfAll = inStrategy(before) !== inStrategy(after);
    if (isOfAll && !before.dueMeans) continue;
    yield {
      file: isOfAll ? draft.file : first.draft.file,
      path: isOfAll ? ['dueMeans', 'means'] : ['due', 'means'],
      code: 'date-meaning-changed',
      what: `${isOfAll ? 'Dates of this strategy were published as dates' : 'This date was published as one'} of ${meaning(first.before, before)}, and ${isOfAll ? 'are dates' : 'is one'} of ${meaning(first.after, after)} now.`,
      fix: `Put it back. If the publisher has said so since, tell of it under events of the strategy ${id}: { on: ${toReplace}, title: ${toWrite('what it said')}, text: ${toWrite('what its dates are for, in its words')} }.`,
    };
  }
};

interface Edited<Data> {
  before: Data;
  after: Data;
}

function hasNoNewEvent({ before, after }: Edited<StrategyEntry>): boolean {
  return after.events.every((event) => before.events.some((one) => stillSays(one, event)));
}

function hasSameDate({ before, after }: Edited<CommitmentEntry>): boolean {
  const moves = ({ changes }: CommitmentEntry) =>
    changes.filter(({ field }) => field === 'due').length;
  return before.due !== undefined && after.due !== undefined && moves(before) === moves(after);
}

function meaning({ due }: CommitmentEntry, strategy: StrategyEntry): DueMeaning {
  return due?.means ?? inStrategy(strategy);
}

function inStrategy({ dueMeans }: StrategyEntry): DueMeaning {
  return dueMeans?.means ?? 'completion';
}
