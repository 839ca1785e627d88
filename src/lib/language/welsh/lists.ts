import { notYet } from '../english/not-yet.ts';

/** The lists of commitments, and the lists that pages hold. For review by a speaker. */
export const lists = {
  lists: {
    all: 'Pob ymrwymiad',
    inList: 'Yn y rhestr hon: {count}.',
    inListAndHere: 'Yn y rhestr hon: {count}. Ar y dudalen hon: {countHere}.',
    areProposals: 'Cynigion drafft ydynt.',
    hasEnded: 'Mae’r strategaeth wedi dod i ben.',
    shorter: 'Rhestrau byrrach',
    inWhichStrategy: 'Ym mha strategaeth?',
    inBrackets: 'Mae’r rhif mewn cromfachau’n dweud faint o ymrwymiadau sydd yn y rhestr.',
    others: 'Rhestrau eraill',
    ofThese: 'O’r rhain',
    inOneStrategy: 'Mewn un strategaeth',
    ofWhatHoldsNow: 'O’r hyn sydd mewn grym nawr',
    ledBy: 'Arweinir gan',
    commitmentsLedBy: 'Ymrwymiadau a arweinir gan',
    commitmentsLedByBody: 'Ymrwymiadau a arweinir gan {name}',
    titled: 'Ymrwymiadau: {label}',
    titledLedBy: 'Ymrwymiadau a arweinir gan {name}',
    titledLedByWith: 'Ymrwymiadau a arweinir gan {name}: {label}',
    empty: 'Mae’r rhestr hon yn wag.',
    isIn: notYet,
    areIn: notYet,
    allOf: notYet,
    someOf: notYet,
    inForce: notYet,
    manyInForce: notYet,
    ofDrafts: 'Cynigion drafftiau: {count}',
    manyOfDrafts: 'Cynigion drafftiau: {count}',
    ofEnded: notYet,
    manyOfEnded: notYet,
  },
  topicLinks: {
    note: 'Faint o ymrwymiadau, ar draws pob cynllun a drafft. Gall un fod mewn mwy nag un pwnc, neu heb yr un.',
  },
} as const;
