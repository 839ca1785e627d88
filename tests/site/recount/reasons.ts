import type { Claim } from './claim.ts';

/**
 * Places whose figures are not ours: the words of the content. Each says why /data/ cannot tell them.
 * Keep this short: a figure of ours that stood here would not be counted.
 */
export const reasons: Reason[] = [
  { within: 'prose', why: 'The covering words of a strategy, a report or a page.' },
  { within: 'margin-note', why: 'A note on what a source prints, in its own figures.' },
  { within: 'alternates', why: 'How large or long a document in another form is.' },
  { within: 'pre', why: 'The lines to paste into another website.' },
  { on: ['strategy'], within: 'priorities th second-line', why: 'What a heading is about.' },
  { on: ['strategy'], within: 'fact second-line', why: 'What a strategy says of its own numbers.' },
  {
    on: ['report'],
    within: 'fact',
    under: /^What the report counts$/,
    why: 'The figures of a report on its own work, which are not in the data.',
  },
  {
    on: ['report', 'comparison'],
    within: 'second-line',
    column: /^Points$/,
    says: /^printed /,
    why: 'A change that a source prints. The data has the totals, from which we work out ours.',
  },
  {
    on: ['report'],
    within: 'printed',
    column: /^Printed$/,
    row: /^Change /,
    why: 'The same, beside ours.',
  },
  {
    on: ['snapshot', 'indicator'],
    within: 'chart-ticks',
    why: 'The round numbers of a scale, which follow from the values beside it.',
  },
  {
    on: ['outcomes'],
    within: 'chart-ends',
    why: 'The same, along an axis.',
  },
  {
    on: ['indicator'],
    within: 'comparison',
    says: /^(From the highest to the lowest\. [^\d]+)?[\d,.]+ [\d,.]+$/,
    why: 'The two ends of such a scale, in the head of its table or, on a phone, below its caption.',
  },
  {
    on: ['prose'],
    within: 'rules',
    under: /^(How do values compare|What do values over time show)\?$/,
    why: 'The numbers of published rules, which count nothing here.',
  },
  { on: ['snapshot'], within: 'lead', why: 'The covering words of a profile.' },
  {
    on: ['snapshot'],
    within: 'head',
    says: /^(About|Only) /,
    why: 'The same words, which the head repeats.',
  },
  {
    on: ['strategy questions', 'other questions'],
    within: 'updates',
    why: 'The notes on sources, all of them.',
  },

  {
    on: ['year'],
    within: 'contents',
    says: /^(?:\p{L}+ )?\d{4}$/u,
    why: 'The months of a year, as links to their parts.',
  },
  {
    on: ['meeting'],
    within: 'fact update-summary',
    why: 'What a paper says, which is not in the data.',
  },
  {
    on: ['updates', 'year'],
    within: 'history',
    to: /^\/areas\/[^/]+\/\d/,
    why: 'The covering words of a profile.',
  },
  {
    on: ['home', 'strategy', 'updates', 'year'],
    within: 'history',
    says: /^(?:[^:]+: )?On the agenda of /,
    why: 'What stands on an agenda of which there are no minutes; the data has minutes alone.',
  },
  {
    on: ['board paper'],
    column: /^What it says$/,
    says: /We have no minutes of the meeting/,
    why: 'What a paper for a board says of which there are no minutes.',
  },
  {
    on: ['area'],
    within: 'fact dd',
    says: /\p{L}\. \p{Lu}/u,
    why: 'Why a profile has no name, which is not in the data.',
  },
  { on: ['year', 'updates'], within: 'h2', why: 'The month of the events that follow.' },
  {
    on: ['commitment', 'strategy', 'year', 'updates'],
    within: 'history',
    says: /^(\d{1,2} )?\p{L}+ \d{4}$/u,
    why: 'The day of an event, against which its words are held.',
  },
  { on: ['strategy'], within: 'fact dt', why: 'The day of a milestone, which is not in the data.' },
  { on: ['meeting'], within: 'steps', why: 'The days of a plan that a paper prints.' },
  {
    on: ['report'],
    within: 'answer',
    says: /It covers /,
    why: 'The months that a report covers, which are not in the data.',
    rare: true,
  },
  {
    within: 'head',
    says: /As at \d/,
    why: 'The day from which a share image is right, which may lie before the day of the build.',
    rare: true,
  },
  { on: ['prose'], within: 'as-at', why: 'The day on which a page was checked.', rare: true },
  { on: ['glossary'], within: 'fact', why: 'The glossary, which is not in the data.' },
];

export interface Reason extends Pick<Claim, 'on' | 'within' | 'under' | 'row' | 'column'> {
  /** What the words hold, and where a link in them leads. */
  says?: RegExp;
  to?: RegExp;
  why: string;
  /** Whether the built pages need it only on some days: such a day may stand in the data by chance. */
  rare?: true;
}
