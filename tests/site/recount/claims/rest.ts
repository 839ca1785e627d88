import type { Claim } from '../claim.ts';
import { silentAfter, theOnly } from '../facts.ts';
import { shareOf } from '../shares.ts';

/** What the other pages count. */
export const rest: Claim[] = [
  {
    on: ['data'],
    says: '#records records?: (?<file>[\\w-]+)\\.csv',
    right: ({ data }, { file = '' }) => ({ records: data.records[file] }),
  },
  {
    on: ['organisations'],
    says: '^#all bod(?:y|ies)',
    right: ({ data }) => ({ all: data.organisations.length }),
  },
  {
    on: ['meeting'],
    says: 'The minutes hold #all numbered entr(?:y|ies)\\.(?: (?:#deciding|(?<none>None)|(?<every>All)) of them decides? a matter\\.)?',
    right: ({ data, path }) => {
      const own = data.decisions.filter(({ meeting }) => path === `/meetings/${meeting}/`);
      const deciding = own.filter(({ resolutions }) =>
        resolutions.some(({ kind }) => settles.has(kind)),
      ).length;
      return {
        all: own.length,
        deciding,
        none: deciding === 0 ? 'None' : `${deciding}`,
        every: deciding === own.length ? 'All' : `${deciding}`,
      };
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
    on: ['prose'],
    says: 'If #part of #all is printed as <printed>%, we say that it is #share%',
    right: (_here, { part, all, printed }) => {
      const share = shareOf(Number(part), Number(all));
      const isOther = Math.abs(Number(printed) - Number(share)) > 0.5;
      return { part, all, share, printed: isOther ? printed : `another share than ${share}` };
    },
  },
  {
    rare: 'No ref of the site has a letter.',
    on: ['search'],
    says: 'A ref such as (?<ref>.+) can be typed',
    right: ({ data }, { ref = '' }) => ({
      ref: data.commitments.some((one) => one.ref === ref) ? ref : undefined,
    }),
  },
];

/** What a board does to settle a matter, by the page that says how all is worked out. */
const settles = new Set(['agreed', 'approved', 'endorsed', 'appointed', 'refused', 'delegated']);
