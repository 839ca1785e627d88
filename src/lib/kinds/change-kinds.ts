/** The headings under which changes are told, in this order. */
export const changeGroups = {
  strategies: 'Strategies',
  commitments: 'Commitments',
  updates: 'Reports and updates',
  standing: 'How commitments stand',
  moves: 'Dates, leads, headings, targets, aims and wording',
  corrections: 'Corrections',
  figures: 'Profiles, measures and frameworks',
  meetings: 'Meetings',
  bodies: 'Organisations',
  addresses: 'New addresses',
  pages: 'Pages and glossary',
  words: 'Other words change',
  later: 'Not public yet',
} as const;

/**
 * Every kind of change that readers of the site would notice, in the order in which a reviewer hears of
 * it, with its words for one and for several. Kinds are permanent: programs read them.
 */
export const changeKinds = {
  'strategy-added': of('strategies', 'strategy is added', 'strategies are added'),
  'strategy-gone': of('strategies', 'strategy disappears', 'strategies disappear'),
  'strategy-changed': of('strategies', 'strategy changes', 'strategies change'),
  'commitment-added': of('commitments', 'commitment is added', 'commitments are added'),
  'commitment-withdrawn': of(
    'commitments',
    'commitment is withdrawn',
    'commitments are withdrawn',
    true,
  ),
  'commitment-carried': of(
    'commitments',
    'commitment goes on into a newer plan',
    'commitments go on into a newer plan',
    true,
  ),
  'commitment-not-carried': of(
    'commitments',
    'commitment is said not to go on',
    'commitments are said not to go on',
    true,
  ),
  'commitment-gone': of('commitments', 'commitment disappears', 'commitments disappear', true),
  'report-added': of('updates', 'progress report is added', 'progress reports are added'),
  'commitment-updated': of('updates', 'commitment gains an update', 'commitments gain an update'),
  'report-gone': of('updates', 'progress report disappears', 'progress reports disappear'),
  'update-gone': of('updates', 'commitment loses an update', 'commitments lose an update', true),
  'report-edited': of(
    'updates',
    'published report is edited without a correction',
    'published reports are edited without a correction',
    true,
  ),
  'report-corrected': of(
    'updates',
    'published report is corrected',
    'published reports are corrected',
  ),
  'meaning-changed': of(
    'standing',
    'status word means something else',
    'status words mean something else',
    true,
  ),
  'rating-down': of('standing', 'rating goes down', 'ratings go down', true),
  'rating-up': of('standing', 'rating goes up', 'ratings go up', true),
  'rating-changed': of('standing', 'rating changes', 'ratings change', true),
  'rating-first': of(
    'standing',
    'commitment is rated for the first time',
    'commitments are rated for the first time',
  ),
  'rating-gone': of('standing', 'rating is taken away', 'ratings are taken away', true),
  'rating-reworded': of('standing', 'rating is in new words', 'ratings are in new words'),
  'lifecycle-changed': of(
    'standing',
    'commitment is at another stage',
    'commitments are at another stage',
    true,
  ),
  'turns-overdue': of('standing', 'commitment turns overdue', 'commitments turn overdue', true),
  'no-longer-overdue': of(
    'standing',
    'commitment is no longer overdue',
    'commitments are no longer overdue',
    true,
  ),
  'passes-its-date': of(
    'standing',
    'commitment passes its date with no report',
    'commitments pass their dates with no report',
    true,
  ),
  'timeliness-changed': of(
    'standing',
    'other answer to “Is it late?” changes',
    'other answers to “Is it late?” change',
  ),
  'turns-silent': of('standing', 'commitment turns silent', 'commitments turn silent', true),
  'no-longer-silent': of(
    'standing',
    'commitment is no longer silent',
    'commitments are no longer silent',
  ),
  'past-changed': of('standing', 'history changes in the past', 'histories change in the past'),
  'due-moved-unexplained': of(
    'moves',
    'due date moves without a reason',
    'due dates move without a reason',
    true,
  ),
  'due-moved': of('moves', 'due date moves with a reason', 'due dates move with a reason', true),
  'leads-moved-unexplained': of(
    'moves',
    'lead changes without a reason',
    'leads change without a reason',
    true,
  ),
  'leads-moved': of('moves', 'lead changes with a reason', 'leads change with a reason', true),
  'priority-moved-unexplained': of(
    'moves',
    'commitment moves to another heading without a reason',
    'commitments move to another heading without a reason',
    true,
  ),
  'priority-moved': of(
    'moves',
    'commitment moves to another heading with a reason',
    'commitments move to another heading with a reason',
    true,
  ),
  'targets-moved-unexplained': of(
    'moves',
    'target changes without a reason',
    'targets change without a reason',
    true,
  ),
  'targets-moved': of(
    'moves',
    'target changes with a reason',
    'targets change with a reason',
    true,
  ),
  'aims-moved-unexplained': of(
    'moves',
    'commitment aims at something else without a reason',
    'commitments aim at something else without a reason',
    true,
  ),
  'aims-moved': of(
    'moves',
    'commitment aims at something else with a reason',
    'commitments aim at something else with a reason',
    true,
  ),
  'facts-moved-unexplained': of(
    'moves',
    'other fact of a commitment changes without a reason',
    'other facts of commitments change without a reason',
    true,
  ),
  'facts-moved': of(
    'moves',
    'other fact of a commitment changes with a reason',
    'other facts of commitments change with a reason',
    true,
  ),
  'wording-moved-unexplained': of(
    'moves',
    'wording changes without a reason',
    'wordings change without a reason',
    true,
  ),
  'wording-moved': of(
    'moves',
    'wording changes with a reason',
    'wordings change with a reason',
    true,
  ),
  'move-recorded': of('moves', 'past change is recorded', 'past changes are recorded'),
  'correction-added': of('corrections', 'correction is added', 'corrections are added', true),
  'correction-changed': of(
    'corrections',
    'published correction changes',
    'published corrections change',
    true,
  ),
  'snapshot-added': of('figures', 'profile is added', 'profiles are added'),
  'snapshot-gone': of('figures', 'profile disappears', 'profiles disappear'),
  'snapshot-changed': of('figures', 'profile changes', 'profiles change'),
  'indicator-gains': of('figures', 'measure gains values', 'measures gain values'),
  'indicator-loses': of('figures', 'measure loses values', 'measures lose values'),
  'indicator-added': of('figures', 'measure is added', 'measures are added'),
  'indicator-gone': of('figures', 'measure disappears', 'measures disappear'),
  'indicator-changed': of('figures', 'measure changes', 'measures change'),
  'outcomes-added': of('figures', 'outcomes framework is added', 'outcomes frameworks are added'),
  'outcomes-gone': of('figures', 'outcomes framework disappears', 'outcomes frameworks disappear'),
  'outcomes-changed': of('figures', 'outcomes framework changes', 'outcomes frameworks change'),
  'meeting-added': of('meetings', 'meeting is added', 'meetings are added'),
  'meeting-gone': of('meetings', 'meeting disappears', 'meetings disappear'),
  'meeting-changed': of('meetings', 'meeting changes', 'meetings change'),
  'organisation-added': of('bodies', 'organisation is added', 'organisations are added'),
  'organisation-gone': of('bodies', 'organisation disappears', 'organisations disappear'),
  'organisation-changed': of('bodies', 'organisation changes', 'organisations change'),
  'address-moved': of(
    'addresses',
    'page moves to a new address',
    'pages move to a new address',
    true,
  ),
  'page-added': of('pages', 'page is added', 'pages are added'),
  'page-gone': of('pages', 'page disappears', 'pages disappear'),
  'page-changed': of('pages', 'page is reworded', 'pages are reworded'),
  'glossary-changed': of('pages', 'glossary term changes', 'glossary terms change'),
  'commitment-words': of(
    'words',
    'commitment changes in other words',
    'commitments change in other words',
  ),
  'area-added': of('words', 'place is added', 'places are added'),
  'area-gone': of('words', 'place disappears', 'places disappear'),
  'area-changed': of('words', 'place changes', 'places change'),
  'source-added': of('words', 'document is added', 'documents are added'),
  'source-gone': of('words', 'document disappears', 'documents disappear'),
  'source-changed': of('words', 'document changes', 'documents change'),
  'site-changed': of('words', 'setting of the site changes', 'settings of the site change'),
  'not-yet-public': of(
    'later',
    'file changes that is not public yet',
    'files change that are not public yet',
  ),
} as const satisfies Record<string, ChangeWording>;

export type ReaderChangeGroup = keyof typeof changeGroups;
export type ReaderChangeKind = keyof typeof changeKinds;

interface ChangeWording {
  group: ReaderChangeGroup;
  one: string;
  many: string;
  /** Whether the headline says which. */
  isNamed: boolean;
}

function of(group: ReaderChangeGroup, one: string, many: string, isNamed = false): ChangeWording {
  return { group, one, many, isNamed };
}
