import { notYet } from '../english/not-yet.ts';

/** The home page and the lists of commitments below a strategy. For review by a speaker. */
export const tracker = {
  home: {
    attention: 'Beth sydd angen sylw',
    attentionNote:
      'Dim ond yr hyn sydd mewn grym a gyfrifir yma. Gall ymrwymiad gael mwy nag un label.',
    strategies: 'Y strategaethau',
    places: 'Dod o hyd i’ch lle',
    latest: 'Digwyddiadau diweddaraf',
    everything: 'Popeth a ddigwyddodd, gyda ffrydiau',
    howWeWorkItOut: 'Sut rydym yn cyfrifo hyn',
    label: 'Y label',
    means: 'Beth mae’n ei olygu',
    commitments: 'Ymrwymiadau',
    strategy: 'Strategaeth',
    pastItsDate: 'Heibio i’w ddyddiad',
    overdue: 'Yn hwyr',
    overdueOrPassed: 'Yn hwyr, neu heibio heb adroddiad',
    withDate: 'Gyda dyddiad',
    lastReport: 'Adroddiad cynnydd diwethaf',
    lastReportOf: 'Adroddiad diwethaf: {linkDate}',
    inPlans: 'cynlluniau: {count}',
    noneFound: 'Heb ddod o hyd i’r un',
    workCaption: 'Faint o ymrwymiadau, yn ôl ble mae’r gwaith arni yn yr adroddiadau.',
    notSaid:
      'Ystyr “Heb ei ddweud” yw nad oes yr un adroddiad y daethom o hyd iddo yn dweud ble mae’r gwaith arni.',
    searchFor: 'Chwilio am bwnc, lle neu gyfeirnod',
    all: 'Cyfanswm: {count}',
  },
  attention: {
    overdue: 'Aeth y dyddiad heibio ac ni chawsom adroddiad iddo gael ei wneud',
    'date-passed-no-report':
      'Disgwylid cynnydd erbyn dyddiad a aeth heibio, ac ni chawsom adroddiad ers hynny',
    'off-track': 'Dywed y cyhoeddwr na chaiff ei gyflawni fel y mae pethau',
    'at-risk': 'Dywed y cyhoeddwr efallai na chaiff ei gyflawni',
    'due-soon': 'Mae’r dyddiad yn agos',
    'never-updated': 'Ni chawsom erioed adroddiad cynnydd arno',
    silent: 'Mae’r adroddiad diwethaf yn hen',
    'update-late': 'Roedd adroddiad i ddod, ac nid oes yr un a gawsom yn sôn amdano',
    'no-due-date': 'Cyhoeddwyd heb ddyddiad i’w wirio',
  },
  planNotes: {
    'in-force': 'Mae eu blynyddoedd yn rhedeg nawr.',
    draft: notYet,
    ended: notYet,
  },
  tracker: {
    inThisList: notYet,
    description: notYet,
    furtherPages: 'Ar y tudalennau pellach',
    whatWeHave: 'Beth sydd gennym o {name}',
    residents: 'Dylai preswylwyr allu dweud',
    soWeWill: 'Felly byddwn yn',
    weWill: 'Byddwn yn',
    belongsTo: 'Yn perthyn i {ref}',
    thereIsNo: 'Nid oes {ref}',
    whereMissing: 'Ble mae {ref} ar goll',
    withdrawnApart: 'Wedi’u tynnu’n ôl, a heb eu cyfrif yn hwyr:',
  },
} as const;
