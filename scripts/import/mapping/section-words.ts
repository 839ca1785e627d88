import { lifecycles, ratings } from '../../../src/lib/axes/axes.ts';
import { organisationKinds } from '../../../src/lib/organisation/schema.ts';
import { columnUses } from '../table/column-words.ts';
import type { Section } from './schema.ts';

const hidden = new Set<string>(['not-said', 'withdrawn', 'not-rated']);
const states = (all: readonly string[]) => all.filter((one) => !hidden.has(one)).join(', ');

/** What each part of a mapping file is about, as it stands above it. */
export const sectionWords: Record<Section, string> = {
  documents: 'The files that were imported, the newest last. Each becomes a source of the site.',
  tables: `The sheets. A heading over all rows of a sheet is a priority of the strategy.
Of a row by itself, say if it is a heading of the rows below it, an action, or neither: heading, action, leave-out.`,
  columns: `The columns, by their names, each asked once for all sheets. Say what each holds:
${Object.entries(columnUses)
  .map(([use, meaning]) => `  ${use.padEnd(10)} ${meaning}`)
  .join('\n')}
A column of a report (update, status, reason) says which report: the columns of one report have one name.`,
  reports: 'The reports that the table holds.',
  words: `The words in columns of status. Readers see them as printed; say which state each is nearest to.
Where the work is: ${states(lifecycles)}.
How it is going: ${states(ratings)}.
Of a word that says both, write two: [in-progress, on-track]. Of a word that says nothing, such as n/a: none.
A letter or a number needs its label: what the key of the plan says that it stands for.`,
  colours: `Cells of status that hold a colour and no word. Say for which of the words the colour stands, or none.
A word that stands nowhere in the table can be added to words.`,
  updates: `Short words in a column of updates. Do they say that no update was received (no-update), nothing at all
(none), or something that readers should see (words)?`,
  dates: `Dates that are printed as words. Write each as this site writes dates: 2027-03-31, 2027-03, "2027", 2027-Q1,
2026-27 or 2026-27-Q4; or ongoing, where it goes on without one; or none. The printed words stay beside it.`,
  leads: `The bodies that the table names. Write their IDs: [marlowe-council, marlowe-icb]; or none; or person, for the
name of a person, which is left out.`,
  bodies: `Bodies that have no file yet. What are they called, and what are they? If an ID is misspelt, put it right
under leads and take the entry away.
One of: ${Object.keys(organisationKinds).join(', ')}.`,
  numbers:
    'Labels that the spreadsheet keeps as numbers. What does the plan print? In quotes: "1.10".',
  headings: `The headings of the plan. An ID is part of addresses and never changes once it is published. A better title
may be written here.`,
  titles:
    'Actions that are too long for a title. Write a short one; the printed words are kept beside it.',
  notPeople: 'Words that look like the name of a person and are none. They are not left out.',
  same: `Rows of a newer plan that may be an older commitment in new words. Write its ID, or new.`,
};
