import type { Claim } from '../claim.ts';
import { goesOn, hasDate, hasReport, isLate, isOver, isUndated } from '../facts.ts';
import type { Here } from '../here.ts';
import { planOf } from '../labels.ts';

const all = (here: Here) => here.own.length;

/** Those on which a report is still to come: none says more of one that was withdrawn or lives in a newer plan. */
const unreported = (here: Here) => here.own.filter((one) => !hasReport(one) && !isOver(one)).length;

/** How many a share is of: all, or those alone that have a date. */
const among = (own: Here['own'], dated: string | undefined) =>
  (dated ? own.filter(hasDate) : own).length;

const NOUN = '(?:\\p{L}+ )?\\p{Ll}\\p{L}*';

/** The end of the first sentence, where some were never reported on. */
const UNFOUND =
  ', and we have found no progress report on (?:any of them|#without of (?:the|all) #all2)';

/** The first sentences of a page, and what is said of it in the head and under a share image. */
export const headlines: Claim[] = [
  {
    on: ['home', 'strategies'],
    says: '{dated/all} commitments? of #strategies strateg(?:y|ies) (?<plan>in force) ha(?:ve|s) a (?:due )?date\\.(?: {part/dated2} (?:are|is) (?<state>[^.]+)\\.)?(?: #undated commitments? ha(?:ve|s) no date[^.]*\\.)?(?: #ongoing commitments? go(?:es)? on)?',
    right: (here, { plan = '', state = '' }) => {
      const all = here.planned(plan);
      const dated = all.filter(hasDate);
      return {
        dated: dated.length,
        dated2: dated.length,
        all: all.length,
        strategies: plansOf(here, plan),
        part: here.labelled(state, dated).length,
        undated: all.filter(isUndated).length,
        ongoing: all.filter(goesOn).length,
      };
    },
  },
  {
    on: ['home', 'strategies', 'strategy', 'tracker', 'board paper'],
    says: 'with no report since, and #late (?:are|is) (?<state>overdue)',
    right: (here, { state = '' }) => ({
      late: here.labelled(state, here.strategy ? here.own : here.planned('in force')).length,
    }),
  },
  {
    on: ['home', 'strategies'],
    says: 'that ended had [^;.]+; #late of (?:those|them) (?:is|are) past',
    right: (here) => ({ late: here.planned('ended').filter(isLate).length }),
  },
  {
    on: ['home', 'strategies'],
    says: '#drafts drafts? puts? forward #proposals proposals?',
    right: (here) => ({
      drafts: plansOf(here, 'draft'),
      proposals: here.planned('draft').length,
    }),
  },
  {
    on: ['home', 'strategies'],
    says: '#strategies strateg(?:y|ies) that ended had #all commitments?',
    right: (here) => ({
      strategies: plansOf(here, 'ended'),
      all: here.planned('ended').length,
    }),
  },
  {
    on: ['home', 'strategies'],
    says: 'Of #unnamed strateg(?:y|ies) we know no commitment by name',
    right: ({ data }) => ({ unnamed: unnamedIn(data).length }),
  },
  {
    rare: 'No plan in force has a commitment that is known by name.',
    on: ['home', 'strategies'],
    says: '#strategies strateg(?:y is|ies are) in force, and we know none of',
    right: ({ data }) => ({
      strategies: unnamedIn(data).filter(({ plan }) => plan === 'in-force').length,
    }),
  },
  {
    says: 'It puts forward #all proposals?\\.',
    right: (here) => ({ all: here.strategy?.plan === 'draft' ? all(here) : undefined }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: `#none ${NOUN} ha(?:ve|s) no date, so we cannot say`,
    right: ({ own }) => ({ none: own.filter(isUndated).length }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: '#steps sub-actions? (?:is|are) counted as',
    right: ({ own }) => ({ steps: own.filter(({ kind }) => kind === 'sub-action').length }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: `{part/all} ${NOUN}(?<dated> with a date)? (?:are|is) (?<state>[^.]+?)(?:${UNFOUND})?\\.`,
    right: (here, { state = '', dated }) => ({
      part: here.labelled(state).length,
      all: among(here.own, dated),
      without: unreported(here),
      all2: all(here),
    }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: `{dated/all} ${NOUN} ha(?:s|ve) a (?:due )?date`,
    right: (here) => ({ dated: here.own.filter(hasDate).length, all: all(here) }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: `#ongoing ${NOUN} go(?:es)? on with no due date, so`,
    right: ({ own }) => ({ ongoing: own.filter(goesOn).length }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    says: '#kind (?<noun>\\p{L}+ statement)s? says? what',
    right: (here, { noun = '' }) => ({ kind: here.labelled(noun).length }),
  },
  {
    on: ['strategy'],
    says: 'See all #all ',
    right: (here) => ({ all: all(here) }),
  },
  {
    says: '#part of #all (?:(?<dated>with a date) (?:is|are) )?(?<state>[\\p{L} ]+)\\. As at',
    right: (here, { state = '', dated }) =>
      here.isState(state) ? { part: here.labelled(state).length, all: among(here.own, dated) } : {},
  },
  {
    says: '(?<=^|\\. )(?<state>[\\p{L} ,]+): #part of #all(?<dated> with a date)?\\. As at',
    right: (here, { state = '', dated }) => ({
      part: here.labelled(state).length,
      all: among(here.own, dated),
    }),
  },
  {
    says: `None of (?:the )?#dated (?:(?!in force on )\\p{L}+ )*?with a date (?:is|are) (?<state>past it|overdue)(?:${UNFOUND})?`,
    right: (here, { state = '' }) => ({
      dated: here.labelled(state).length === 0 ? here.own.filter(hasDate).length : undefined,
      without: unreported(here),
      all2: all(here),
    }),
  },
  {
    on: ['strategy', 'tracker', 'board paper'],
    within: 'answer',
    says: '#on (?:\\p{L}+ )*?went on into a newer plan',
    right: ({ own }) => ({ on: own.filter(({ carriedTo }) => carriedTo !== null).length }),
  },
  {
    says: 'No due date on any of #all\\.',
    right: (here) => ({ all: here.own.some(hasDate) ? undefined : all(here) }),
  },
  {
    says: 'No report found on #without\\.',
    right: (here) => ({ without: unreported(here) }),
  },
];

/** How many strategies are drafts, in force or over, of those whose commitments are known by name. */
function plansOf({ data }: Here, words: string): number {
  const plan = planOf(words);
  return data.strategies.filter(
    (strategy) => strategy.plan === plan && !unnamedIn(data).includes(strategy),
  ).length;
}

/** The strategies of which the data names no commitment. */
function unnamedIn({ strategies, commitments }: Here['data']): Here['data']['strategies'] {
  return strategies.filter(({ id }) => commitments.every(({ strategy }) => strategy !== id));
}
