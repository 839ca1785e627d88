import type { Page } from 'playwright';
import { addTo, fill, part, pick } from './forms.ts';

/** An entry of each kind, as somebody would write it. */
export const entriesToMake: NewEntry[] = [
  {
    what: 'a commitment',
    where: 'commitments-marsham-2024',
    path: 'commitments/marsham-2024/w-77.yaml',
    async write(page) {
      await fill(page, 'Ref', 'W 77');
      await pick(page, 'Kind', 'Action');
      await fill(page, 'Title', 'We will open one more room.');
      await pick(page, 'Priority', /Warm homes/);
      await pick(page, 'Document', /^Living Well/);
    },
  },
  {
    what: 'a report',
    where: 'new-progress-marsham-2024',
    path: 'progress/marsham-2024/2026-11.mdx',
    async write(page) {
      await fill(page, 'Title', 'The eighth');
      await fill(page, 'As at', '2026-11');
      await pick(page, 'Document', /Autumn|September|report/i);
      const updates = part(page, 'Updates');
      await updates.getByRole('button', { name: 'Expand', exact: true }).first().click();
      await fill(updates, 'Summary', 'Two more rooms are open.');
      await fill(page, 'Words', 'What the board heard in November.');
    },
  },
  {
    what: 'a document',
    where: 'sources',
    path: 'sources/papers-of-november.yaml',
    async write(page) {
      await fill(page, 'Title', 'Papers of November');
      await pick(page, 'Publisher', /Council/);
      await fill(page, 'Published', '2026-11');
    },
  },
  {
    what: 'an organisation',
    where: 'organisations',
    path: 'organisations/the-rowing-club.yaml',
    async write(page) {
      await fill(page, 'Name', 'The rowing club');
      await pick(page, 'Kind', /Charity|Voluntary/i);
      await pick(page, 'Document', /^Living Well/);
    },
  },
  {
    what: 'a place',
    where: 'areas',
    path: 'areas/the-old-mill.yaml',
    async write(page) {
      await fill(page, 'Name', 'The old mill');
      await pick(page, 'Kind', /Neighbourhood/i);
      await pick(page, 'Document', /^Living Well/);
    },
  },
  {
    what: 'a measure',
    where: 'indicators',
    path: 'indicators/people-who-row.yaml',
    async write(page) {
      await fill(page, 'Name', 'People who row');
      await pick(page, 'Group', /Adults/);
      await fill(page, 'Counts', 'Adults who row once a week.');
      await fill(page, 'Unit', '%');
      await pick(page, 'Kind', /Share/);
      await pick(page, 'Polarity', /No judgement/);
      await pick(page, 'Polarity says', /Site/);
      await pick(page, 'Document', /^Living Well/);
    },
  },
  {
    what: 'a strategy',
    where: 'strategies',
    path: 'strategies/rivers.mdx',
    async write(page) {
      await fill(page, 'Title', 'A strategy for our rivers');
      await fill(page, 'Short title', 'Rivers');
      await pick(page, 'Kind', /^Action plan/);
      await pick(page, 'Standing', 'Adopted');
      const period = part(page, 'Period').first();
      await addTo(period, 'Period').click();
      await page.getByRole('menuitem', { name: 'One text or date' }).click();
      await fill(period, 'Text', '2026-27');
      await pick(page, 'Publisher', /Council/);
      await pick(page, 'Area', /^Marsham$/);
      await fill(page, 'Summary', 'Cleaner rivers for all.');
      await pick(page, 'Document', /^Living Well/);
      await addTo(page, 'Level').click();
      await fill(part(page, 'Levels').first(), 'Level', 'Part');
      await addTo(page, 'Priority').click();
      const heading = part(page, 'Priorities').first();
      await fill(heading, 'Id', 'fish');
      await fill(heading, 'Title', 'Fish');
    },
  },
  {
    what: 'a profile',
    where: 'snapshots-marsham',
    path: 'snapshots/marsham/2026-11.yaml',
    write: profile(/^Living Well/, /damp/i, '13.1%'),
  },
  {
    what: 'a meeting',
    where: 'meetings-marsham-hwb',
    path: 'meetings/marsham-hwb/2026-11-12.yaml',
    write: meeting(/^Living Well/),
  },
  {
    what: 'an outcomes framework',
    where: 'outcomes',
    path: 'outcomes/marsham-care-2025.yaml',
    async write(page) {
      await fill(page, 'Name of the file', 'marsham-care-2025');
      await fill(page, 'Title', 'What care is to bring about');
      await fill(page, 'Standing', 'In force.');
      await pick(page, 'Document', /^Living Well/);
      await addTo(page, 'Goal').click();
      const goal = part(page, 'Goals').first();
      await fill(goal, 'Id', 'care');
      await fill(goal, 'Title', 'Care that is near');
      await addTo(goal, 'Objective').click();
      const objective = part(goal, 'Objectives').first();
      await fill(objective, 'Id', 'near');
      await fill(objective, 'Title', 'Fewer long journeys');
    },
  },
  {
    what: 'a page',
    where: 'pages',
    path: 'pages/how-we-work.mdx',
    async write(page) {
      await fill(page, 'Title', 'How we work');
      await fill(page, 'Description', 'Who writes these pages.');
      await fill(page, 'Words', 'A team of the council writes them.');
    },
  },
];

/** The first entry of somebody who has no folder of such entries yet. */
export const firstEntries: NewEntry[] = [
  {
    what: 'the first profile of a place',
    where: 'snapshots-thurrock',
    path: 'snapshots/thurrock/2026-11.yaml',
    write: profile(/^SEE Alliance/, /^Households/, '70,000 households'),
  },
  {
    what: 'the first meeting of a board',
    where: 'meetings-thurrock-hwb',
    path: 'meetings/thurrock-hwb/2026-11-12.yaml',
    write: meeting(/^Thurrock/),
  },
];

function profile(document: RegExp, measure: RegExp, printed: string): NewEntry['write'] {
  return async (page) => {
    await fill(page, 'Title', 'The place in figures');
    await fill(page, 'Published', '2026-11');
    await fill(page, 'Summary', 'One thing was counted.');
    await pick(page, 'Document', document);
    await addTo(page, 'Observation').click();
    const observation = part(page, 'Observations').first();
    await pick(observation, 'Indicator', measure);
    await fill(observation, 'Printed', printed);
  };
}

function meeting(document: RegExp): NewEntry['write'] {
  return async (page) => {
    await fill(page, 'Name of the file', '2026-11-12');
    await fill(page, 'Title', 'Meeting of 12 November 2026');
    await pick(page, 'Record', 'Agenda');
    await fill(page, 'Summary', 'The board spoke of its rivers.');
    await pick(page, 'Document', document);
  };
}

/** An entry that a test makes on the screens. */
export interface NewEntry {
  what: string;
  where: string;
  path: string;
  write(page: Page): Promise<void>;
  /** Other files that belong to it. */
  more?: string[];
}
