/** The home page and the lists of commitments below a strategy. */
export const tracker = {
  home: {
    attention: 'What needs attention',
    attentionNote:
      'Only what is in force is counted here. A commitment can have more than one label.',
    strategies: 'The strategies',
    places: 'Find your place',
    latest: 'Latest events',
    everything: 'Everything that happened, with feeds',
    howWeWorkItOut: 'How we work this out',
    label: 'Label',
    means: 'What it means',
    commitments: 'Commitments',
    strategy: 'Strategy',
    pastItsDate: 'Past its date',
    lastReport: 'Last progress report',
    lastReportOf: 'Last report: {linkDate}',
    inPlans: 'in {count} plans',
    noneFound: 'None found',
    all: 'All {count}',
  },
  attention: {
    overdue: 'The date has passed and we have found no report that it is done',
    'date-passed-no-report':
      'Progress was expected by a date that has passed, and we have found no report since',
    'off-track': 'The publisher says that it will not be met as things stand',
    'at-risk': 'The publisher says that it may not be met',
    'due-soon': 'The date is near',
    'never-updated': 'We have never found a progress report on it',
    silent: 'The last report is old',
    'update-late': 'A report was due, and none that we have found tells of it',
    'no-due-date': 'Published with no date to check',
  },
  planNotes: {
    'in-force': 'Their years run now.',
    draft: 'What a draft puts forward may have changed, or may never have been agreed.',
    ended:
      'Their years are over, so a missing report is not counted against them. What was late stays on record.',
  },
  tracker: {
    inThisList: 'in this list',
    description: '{label}: {count} of {all} of {name}.',
    furtherPages: 'On the further pages',
    whatWeHave: 'What we have of {name}',
    residents: 'Residents should be able to say',
    soWeWill: 'So we will',
    weWill: 'We will',
    belongsTo: 'Belongs to {ref}',
    thereIsNo: 'There is no {ref}',
    whereMissing: 'Where {ref} is missing',
    withdrawnApart: 'Withdrawn, and not counted as late:',
  },
} as const;
