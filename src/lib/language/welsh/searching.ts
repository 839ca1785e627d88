/** The page of the search. Its script gets those that it needs from the page. For review by a speaker. */
export const searching = {
  searching: {
    box: 'Geiriau, cyfeirnod neu enw corff',
    example: 'Gellir teipio cyfeirnod fel {ref} mewn unrhyw ffordd.',
    initials: 'Mae llythrennau cyntaf ac enwau blaenorol cyrff yn gweithio hefyd.',
    narrow: 'Culhau a threfnu’r canlyniadau',
    sortBy: 'Trefnu yn ôl',
    best: 'Y cyfatebiad gorau',
    earliest: 'Dyddiad cyflawni, y cynharaf yn gyntaf',
    newest: 'Adroddiad diwethaf, y diweddaraf yn gyntaf',
    noLead: 'Ni enwir arweinydd',
    needsScript:
      'Mae angen JavaScript i chwilio, ac mae wedi’i ddiffodd. Mae’r rhestrau isod yn gweithio hebddo ac mae popeth ynddynt.',
    failed:
      'Ni ellid llwytho’r chwiliad. Rhowch gynnig arall arni, neu defnyddiwch y rhestrau isod, lle mae popeth.',
    results: 'Canlyniadau',
    tryFewer:
      'Rhowch gynnig ar lai o eiriau, neu sillafiad arall. Neu edrychwch drwy’r rhestrau isod, lle mae popeth.',
    lookThrough: 'Edrych drwy’r rhestrau',
    everythingElse: 'Popeth arall',
    ref: 'Cyfeirnod',
    title: 'Teitl',
  },
} as const;
