import type { Explanation } from '../codes.ts';

/** Codes about values: dates, links, colours and what must agree within one group of fields. */
export const valueCodes = {
  'british-date': {
    what: 'A date is written with the day first.',
    why: '03/04/2027 is 3 April to some readers and 4 March to others.',
    todo: 'Write the year, the month and the day, with hyphens.',
    wrong: 'by: 30/09/2027',
    right: 'by: 2027-09-30',
  },
  'impossible-date': {
    what: 'A date is not in the calendar.',
    why: 'A commitment that is due on 30 February would never be late.',
    todo: 'Write a day that exists, or only the month when the source gives no day.',
    wrong: 'by: 2027-02-30',
    right: 'by: 2027-02-28',
  },
  'not-a-date': {
    what: 'A date is not written as the site reads dates.',
    why: 'Whether something is overdue is worked out from dates.',
    todo: 'Write a day (2023-09-30), a month (2023-09), a year ("2023"), a quarter (2023-Q3), a financial year (2023-24) or a quarter of one (2023-24-Q3).',
    wrong: 'by: 2023/24',
    right: 'by: 2023-24',
  },
  'vague-date': {
    what: 'Words stand where a date should, and nobody can tell which day they mean; or they can mean several.',
    why: 'The site would have to guess when something is late, and it does not guess.',
    todo: 'Ask the board which month it means and write that, with its own words beside it. Write of two possible dates the one that the source means.',
    wrong: 'by: summer 2026',
    right: 'by: 2026-08\nprinted: summer 2026',
  },
  'period-runs-backwards': {
    what: 'A period ends before it starts.',
    why: 'The two dates are mostly the wrong way round.',
    todo: 'Write the earlier date as from and the later one as to.',
    wrong: 'period: { from: 2033, to: 2022 }',
    right: 'period: { from: 2022, to: 2033 }',
  },
  'end-not-said': {
    what: 'A strategy is said to be over, its years still run, and no line says when it ended.',
    why: 'Until its last year is over it would count as in force, and its commitments as waiting for reports.',
    todo: 'Write when it ended, as exact as you know it.',
    wrong: 'standing: superseded\nperiod: { from: 2022, to: 2033 }',
    right: 'standing: superseded\nperiod: { from: 2022, to: 2033 }\nended: 2024-03',
  },
  'plural-as-one': {
    what: 'A word for several stands among the spellings of one.',
    why: 'Two boards would be explained as “a board”.',
    todo: 'Give it under plural, with what it means of several.',
    wrong: 'gloss: a council’s board\nalso: [boards]',
    right: 'gloss: a council’s board\nplural:\n  words: [boards]\n  gloss: councils’ boards',
  },
  'not-a-link': {
    what: 'A link or an email address is not complete.',
    why: 'It would lead readers nowhere.',
    todo: 'Copy the whole address, with https:// at its start.',
    wrong: 'website: example.org',
    right: 'website: https://www.example.org/',
  },
  'not-a-language': {
    what: 'The code of a language is not one that browsers know.',
    why: 'A screen reader changes its voice by the code.',
    todo: 'Write the short code in small letters: en for English, cy for Welsh, pl for Polish.',
    wrong: 'lang: Welsh',
    right: 'lang: cy',
  },
  'not-a-colour': {
    what: 'The brand colour is not written as the site reads colours.',
    why: 'The site computes its contrast from the six digits.',
    todo: 'Write a hash and six digits or letters a to f, in quotes.',
    wrong: 'brandColour: dark blue',
    right: 'brandColour: "#12436D"',
  },
  'low-contrast-brand': {
    what: 'White text on the brand colour cannot be read well enough.',
    why: 'The law on accessibility asks for a contrast of 4.5 to 1.',
    todo: 'Choose a darker shade of the colour.',
    wrong: 'brandColour: "#28A0C8"',
    right: 'brandColour: "#12436D"',
  },
  'two-words-on-one-axis': {
    what: 'An update has two status words that say the same kind of thing.',
    why: 'Where the work is and how it is going are told apart; two words on one of them contradict each other.',
    todo: 'Keep the word that the report prints for this commitment.',
    wrong: 'status: [On course, At risk]',
    right: 'status: [On course]',
  },
} satisfies Record<string, Explanation>;
