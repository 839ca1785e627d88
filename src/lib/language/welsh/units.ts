import { notYet } from '../english/not-yet.ts';

/** Small words that stand beside a number, and numbers with what they count. For review by a speaker. */
export const units = {
  units: {
    we: 'Ni',
    i: 'Fi',
    overdue: 'yn hwyr',
    pastItsDate: 'heibio i’w ddyddiad',
    withDate: 'gyda dyddiad',
    withReport: 'gydag adroddiad',
    and: 'a',
    none: 'dim',
  },
  counts: {
    of: '{count} o {countAll}',
    // “1 in 4 adults” has the same form.
    inPlan: notYet,
    change: 'Newidiadau: {count}',
    changes: 'Newidiadau: {count}',
    commitment: 'Ymrwymiadau: {count}',
    commitments: 'Ymrwymiadau: {count}',
    report: 'Adroddiadau: {count}',
    reports: 'Adroddiadau: {count}',
    nounAndState: '{labelNoun}: {labelState}',
  },
  // What stands after its number: “5 o ymrwymiadau”.
  nouns: {
    commitment: 'ymrwymiad',
    commitments: 'o ymrwymiadau',
    proposal: 'cynnig',
    proposals: 'o gynigion',
    statement: 'datganiad',
    statements: 'o ddatganiadau',
    objective: 'amcan',
    objectives: 'o amcanion',
    recommendation: 'argymhelliad',
    recommendations: 'o argymhellion',
    action: 'weithred',
    actions: 'o weithredoedd',
    'sub-action': 'is-weithred',
    'sub-actions': 'o is-weithredoedd',
    goal: 'nod',
    goals: 'o nodau',
    measure: 'mesur',
    measures: 'o fesurau',
    project: 'prosiect',
    projects: 'o brosiectau',
    iAndWe: 'Datganiadau “Fi” a “Ni”',
  },
} as const;
