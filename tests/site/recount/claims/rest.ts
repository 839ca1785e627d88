import type { Claim } from '../claim.ts';
import { silentAfter, theOnly } from '../facts.ts';

/** What the other pages count. */
export const rest: Claim[] = [
  {
    on: ['data'],
    says: '#records records?: (?<file>\\w+)\\.csv',
    right: ({ data }, { file = '' }) => ({ records: data.records[file] }),
  },
  {
    on: ['organisations'],
    says: '^#all bodies',
    right: ({ data }) => ({ all: data.organisations.length }),
  },
  {
    on: ['meeting'],
    says: 'The minutes hold #all numbered entr(?:y|ies)',
    right: ({ data, path }) => ({
      all: data.decisions.filter(({ meeting }) => path === `/meetings/${meeting}/`).length,
    }),
  },
  {
    on: ['outcomes'],
    within: 'td',
    says: '^(?:Baseline|Target): (?<value>.+)$',
    right: ({ data, passage }, { value = '' }) => {
      const found = data.outcomes.filter(({ name }) => passage.row.startsWith(name));
      const column = passage.column.toLowerCase() as 'baseline' | 'target';
      const values = found.map((one) => one[column]);
      return { value: values.includes(value) ? value : (values[0] ?? undefined) };
    },
  },
  {
    on: ['prose', 'glossary'],
    says: '(?:#old months old|for more than #long months|not yet #yet months)',
    right: ({ data }, { old, long, yet }) => {
      const months = silentAfter(data) ?? Number(old ?? long ?? yet);
      return { old: months, long: months, yet: months };
    },
  },
  {
    on: ['prose'],
    says: 'The due date is (?:at most|more than) #months months away',
    right: ({ data }, { months = '' }) => ({
      months: theOnly(data, /is (?:at most|more than) (\d+) months away/) ?? Number(months),
    }),
  },
  {
    on: ['open questions'],
    within: 'lead',
    says: 'We found #all places',
    right: (here) => ({ all: here.elements(here.path, 'li', 'updates').length }),
  },
  {
    on: ['search'],
    says: 'A ref such as (?<ref>.+) can be typed',
    right: ({ data }, { ref = '' }) => ({
      ref: data.commitments.some((one) => one.ref === ref) ? ref : undefined,
    }),
  },
];
