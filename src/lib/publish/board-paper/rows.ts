import { stateWords } from '../../axes/axes.ts';
import { shortDueWords } from '../../commitment/due-words.ts';
import { type StandingLabel, standingLabels } from '../../commitment/standing-labels.ts';
import { inWords } from '../../fields/calendar.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import type { Commitment, CommitmentName } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { type PaperLine, said } from './paper.ts';

/** A commitment by its ref and title, as a link to its page. */
export function commitmentLine(commitment: CommitmentName): PaperLine {
  const { id, ref, kind, title, strategyId, slug } = commitment;
  return {
    text: `${ref} ${title}`,
    to: address.commitment(commitment),
    commitment: { id, ref, kind, title, strategyId, slug },
  };
}

/** A label, in the publisher’s own word where it has one. */
export function labelLine({ state, word = stateWords[state] }: StandingLabel): PaperLine {
  return { text: word, state };
}

/** What a board wants to know of a commitment that stands out: who leads it, when it is due, and how it stands. */
export function standingRow(commitment: Commitment): PaperLine[][] {
  const { leads, due, standing } = commitment;
  const { timeliness, freshness } = standing;
  const when = shortDueWords(due, timeliness);
  return [
    [commitmentLine(commitment)],
    [said(leads.map(({ name }) => name).join('; ') || english.searching.noLead)],
    [said(when || english.dates.noDate)],
    [
      ...standingLabels(standing).map(labelLine),
      ...(freshness.lastUpdate
        ? [said(fill(english.paper.lastReport, { date: inWords(freshness.lastUpdate) }))]
        : []),
    ],
  ];
}
