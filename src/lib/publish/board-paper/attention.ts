import type { State } from '../../axes/axes.ts';
import { pressing } from '../../commitment/lists.ts';
import { type Nouns, nounOf, nouns } from '../../commitment/nouns.ts';
import { inFigures } from '../../fields/sentence.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import type { Commitment, Strategy } from '../../register/types.ts';
import { movedDates } from './moved-dates.ts';
import { type PaperSection, said, saidTogether } from './paper.ts';
import { standingRow } from './rows.ts';

const words = english.paper;

/**
 * What a board should look at first: what is late, at risk, due soon or without news, the most pressing on top and each
 * once, then the due dates that moved. Of a plan that ended only what was late is told: nobody waits for the rest.
 * What a draft puts forward calls for no attention.
 */
export function attentionSection(strategy: Strategy): PaperSection | undefined {
  const { commitments, counts, plan } = strategy;
  if (plan === 'draft' || commitments.length === 0) return undefined;
  const noun = nouns(counts.kinds, plan);
  const states: readonly State[] = plan === 'ended' ? late : urgent;
  const groups = byState(commitments, states);
  const found = groups.reduce((sum, { own }) => sum + own.length, 0);
  const none = plan === 'ended' ? words.noneLate : words.noneNeeds;
  return {
    id: 'attention',
    title: plan === 'ended' ? words.lateAtEnd : english.home.attention,
    lines: [
      found === 0
        ? said(fill(none, { label: noun.many }))
        : saidTogether(
            fill(plan === 'ended' ? words.lateNumber : words.needAttention, {
              count: inFigures(found),
              countOf: inFigures(commitments.length),
              label: nounOf(commitments.length, noun),
            }),
            groups.length > 1 && words.standsOnce,
          ),
    ],
    tables: [
      ...groups.map(({ state, own, all }) => ({
        id: state,
        state,
        lines: [saidTogether(`${english.attention[state]}.`, listed(own.length, all))],
        rowsAre: 'standing' as const,
        columns: columns(noun),
        rows: own.map(standingRow),
      })),
      ...movedDates(commitments, noun),
    ],
  };
}

type Urgent = Exclude<(typeof pressing)[number], 'no-due-date'>;

const late: readonly Urgent[] = ['overdue', 'date-passed-no-report'];
// That a plan gave no date is no news for a meeting; what is left of the coverage says so.
const urgent = pressing.filter((state): state is Urgent => state !== 'no-due-date');

function listed(own: number, all: number): string {
  return own === all
    ? fill(words.listed, { count: inFigures(own) })
    : fill(words.listedOf, { count: inFigures(own), countOf: inFigures(all) });
}

/** Those in each state that are in no state before it, with how many are in the state at all. */
function byState(commitments: Commitment[], states: readonly State[]) {
  const told = new Set<string>();
  return (states as readonly Urgent[]).flatMap((state) => {
    const all = commitments.filter((one) => isIn(one, state));
    const own = all.filter(({ id }) => !told.has(id));
    for (const { id } of own) told.add(id);
    return own.length > 0 ? [{ state, own, all: all.length }] : [];
  });
}

function isIn({ standing }: Commitment, state: State): boolean {
  const { rating, timeliness, freshness } = standing;
  return [rating.state, timeliness.state, freshness.state].some((one) => one === state);
}

function columns({ capital }: Nouns): string[] {
  return [capital, english.facets.lead, words.due, english.sections.how];
}
