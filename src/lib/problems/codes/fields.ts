import type { Explanation } from '../codes.ts';

/** Codes about fields: which there are, and of what kind. */
export const fieldCodes = {
  'missing-field': {
    what: 'A field that every such entry needs is not there.',
    why: 'A page would have a gap, or could not be made at all.',
    todo: 'Add the field. The second sentence says what belongs in it.',
    wrong: 'name: Southend-on-Sea',
    right: 'name: Southend-on-Sea\nkind: place',
  },
  'unknown-field': {
    what: 'A field has a name that is not used here.',
    why: 'It is mostly a slip of the pen, and what it says would be lost.',
    todo: 'Correct the name, or take the line away.',
    wrong: 'titel: Adult care',
    right: 'title: Adult care',
  },
  'wrong-kind': {
    what: 'A value is of another kind than its field: a number instead of text, or text instead of a list.',
    why: 'A ref such as 4.30 would lose its nought, and a list cannot be made from a text.',
    todo: 'Put text that looks like a number in quotes; put one value of a list in square brackets.',
    wrong: 'ref: 4.30\nserves: i3',
    right: 'ref: "4.30"\nserves: [i3]',
  },
  'not-one-of': {
    what: 'A value is not among the words that its field knows.',
    why: 'The site counts and sorts by these words.',
    todo: 'Use one of the words that the second sentence lists.',
    wrong: 'kind: We statement',
    right: 'kind: we-statement',
  },
  'too-few': {
    what: 'A list has too few entries.',
    why: 'A strategy without headings, or a total without parts, says nothing.',
    todo: 'Add an entry.',
    wrong: 'levels: []',
    right: 'levels: [Domain]',
  },
  'empty-part': {
    what: 'A part of a total does not say what it is for, or has no number.',
    why: 'A number without its word, or a word without its number, says nothing.',
    todo: 'Give it its status word or a label, and the count or the share that is printed.',
    wrong: 'parts:\n  - words: [On course]',
    right: 'parts:\n  - words: [On course]\n    count: 64\n    share: "55"',
  },
  'empty-report': {
    what: 'A progress report has no updates, no totals and no figures.',
    why: 'Readers would find a report that says nothing, and every commitment would count as not mentioned in it.',
    todo: 'Add what the report says: updates of commitments, totals that it prints, or figures.',
    wrong: 'updates: []',
    right: 'updates:\n  - commitment: w14\n    summary: The training began in June.',
  },
  'too-many': {
    what: 'A list has too many entries.',
    why: 'A commitment can have one status word about where the work is and one about how it is going.',
    todo: 'Take the entries away that do not belong.',
    wrong: 'status: [In progress, On course, Amber]',
    right: 'status: [In progress, On course]',
  },
  'out-of-range': {
    what: 'A number is too small or too large.',
    why: 'It is mostly a slip of the pen, and dates would be judged by it.',
    todo: 'Write a number within the limits.',
    wrong: 'dueSoonMonths: 30',
    right: 'dueSoonMonths: 3',
  },
  'empty-text': {
    what: 'A field has its name but nothing after it.',
    why: 'A page would have a gap.',
    todo: 'Write the text, or take the whole line away.',
    wrong: 'summary:',
    right: 'summary: People wait less for a first talk.',
  },
  'several-lines': {
    what: 'A text that belongs on one line runs over several.',
    why: 'It is a title or a name, and stands in lists and headings.',
    todo: 'Write it on one line.',
    wrong: 'title: |\n  Adult\n  care',
    right: 'title: Adult care',
  },
  'text-too-long': {
    what: 'A text is longer than its place on the page.',
    why: 'Long texts are not read, and break the layout on a phone.',
    todo: 'Say it in fewer words.',
    wrong: 'shortTitle: The joint local health and wellbeing strategy of the board',
    right: 'shortTitle: Wellbeing strategy',
  },
} satisfies Record<string, Explanation>;
