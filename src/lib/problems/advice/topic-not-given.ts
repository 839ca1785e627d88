import { listed } from '../../fields/sentence.ts';
import { topicsOfHeadings } from '../../topic/given.ts';
import { headingsIn } from '../priorities.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** A topic that a commitment leaves out, which none of the headings over it has. */
export const topicNotGiven: Rule = function* ({ of, strategyOf }) {
  for (const draft of of('commitments')) {
    const leftOut = textsAt(draft.data, 'notTopics.*');
    if (leftOut.length === 0) continue;
    const under = textAt(draft.data, 'priority');
    const given = topicsOfHeadings(headingsIn(strategyOf(draft.place)?.data)).get(under ?? '');
    // That the heading is missing is told by another rule.
    if (!given) continue;
    for (const { path, value } of leftOut) {
      if (given.includes(value)) continue;
      yield {
        file: draft.file,
        path,
        code: 'topic-not-given',
        what: `No heading over this commitment has the topic “${value}”, so leaving it out changes nothing.`,
        fix:
          given.length > 0
            ? `The headings give ${listed(given, 'and')}. Take the line away, or correct the ID.`
            : 'The headings give no topic. Take the line away.',
      };
    }
  }
};
