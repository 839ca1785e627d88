import type { Nouns } from '../../commitment/nouns.ts';
import { inWords } from '../../fields/calendar.ts';
import { inFigures } from '../../fields/sentence.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import type { CommitmentChange } from '../../register/changes.ts';
import type { Commitment } from '../../register/types.ts';
import { type PaperLine, type PaperTable, said, saidTogether } from './paper.ts';
import { commitmentLine } from './rows.ts';

const words = english.paper;

/** The commitments whose due date moved, with the reason and decision of each move; no table when none did. */
export function movedDates(commitments: Commitment[], { capital }: Nouns): PaperTable[] {
  const moved = commitments.flatMap((commitment) => {
    const { moved: how } = commitment.standing.timeliness;
    const moves = commitment.changes.filter(({ field }) => field === 'due');
    return how && !commitment.withdrawn ? [{ commitment, how, moves }] : [];
  });
  if (moved.length === 0) return [];
  return [
    {
      id: 'moved',
      title: words.movedDates,
      lines: [said(fill(words.howMany, { label: capital, count: inFigures(moved.length) }))],
      rowsAre: 'moves',
      columns: [capital, words.howItMoved, words.dueNow, words.whyMoved],
      rows: moved.map(({ commitment, how, moves }) => [
        [commitmentLine(commitment)],
        [said(how.words)],
        [said(commitment.due ? inWords(commitment.due.by) : english.dates.none)],
        moves.length > 1
          ? moves.flatMap((move) => [whichMove(move), ...whyMoved(move)])
          : moves.flatMap(whyMoved),
      ]),
    },
  ];
}

/** A reason goes with one move: where there are several, each is named before its own. */
function whichMove({ title, text }: CommitmentChange): PaperLine {
  return saidTogether(`${title}.`, text);
}

function whyMoved({ reason, decision, isOurs }: CommitmentChange): PaperLine[] {
  const why = said(reason ? fill(english.changes.reason, { reason }) : english.changes.noReason);
  if (!decision) return isOurs ? [why] : [why, said(english.withdrawn.notRecorded)];
  const to = decision.path ?? decision.link;
  const text = fill(english.changes.decision, { decision: decision.text.replace(/\.$/, '') });
  return [why, { text, ...(to !== undefined && { to }) }];
}
