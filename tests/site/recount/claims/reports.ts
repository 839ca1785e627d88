import type { Claim } from '../claim.ts';
import { hasOneScale, namedBy, tells, updatesOf, wordOf } from '../facts.ts';
import type { Here } from '../here.ts';
import { reachHere } from '../reach.ts';
import type { Update } from '../records.ts';
import { shareOf } from '../shares.ts';
import { countedOf } from '../totals.ts';
import { totalsHere } from '../totals-here.ts';

/** What reports say, and how often they use each word. */
export const reports: Claim[] = [
  {
    says: '(?:says something|tells) of {told/all}(?: (?!\\p{Lu})|\\.(?= |$))',
    right: (here) => {
      const reach = reachHere(here);
      return { told: reach?.told, all: reach?.all };
    },
  },
  {
    says: 'Of #none more it says that no update was received\\.',
    right: (here) => ({ none: reachHere(here)?.none }),
  },
  {
    rare: 'No report speaks of what was not there at its date.',
    says: 'It also tells of #withdrawn that had been withdrawn by then\\.',
    right: (here) => ({ withdrawn: reachHere(here)?.withdrawn }),
  },
  {
    rare: 'No report speaks of what was not there at its date.',
    says: 'It also tells of #later that (?:was|were) added later\\.',
    right: (here) => ({ later: reachHere(here)?.later }),
  },
  {
    on: ['report'],
    says: 'It says nothing of the other #rest\\.',
    right: (here) => ({ rest: reachHere(here)?.rest }),
  },
  {
    rare: 'The total of a heading counts more commitments than are known of the whole strategy.',
    on: ['report'],
    says: 'counts #most commitments, and we publish #all of the whole strategy',
    right: (here) => ({ most: mostOfHeading(here), all: reachHere(here)?.all }),
  },
  {
    on: ['report'],
    says: 'It gives no word for how #silent of them',
    right: (here) => ({ silent: here.updatesOf(here.report).filter(isWordless).length }),
  },
  {
    on: ['report'],
    says: 'tells of #told of them one by one',
    right: (here) => ({ told: here.updatesOf(here.report).filter(tells).length }),
  },
  {
    on: ['report'],
    column: /^Commitments$/,
    says: '^#used commitments?$',
    right: (here) => ({ used: usersOf(here).length }),
  },
  {
    on: ['reports'],
    within: 'td',
    column: /^(?!Tells of|No word)/,
    says: '^#used (?<word>.+)$',
    right: (here) => ({ used: spokenOf(here, here.passage.column).length }),
  },
  {
    on: ['reports'],
    within: 'td',
    says: '^#wordless with no word$',
    right: (here) => ({ wordless: spokenOf(here, undefined).length }),
  },
  {
    on: ['reports'],
    within: 'td',
    says: '^of #told$',
    right: (here) => ({ told: rowOfSeries(here).length }),
  },
  {
    on: ['report'],
    column: /^Share of \d/,
    says: '^#share%$',
    right: (here) => ({
      share: shareOf(usersOf(here).length, namedBy(here.data, here.report).size),
    }),
  },
  {
    on: ['report'],
    within: 'th',
    says: '^Share of #all$',
    right: (here) => ({ all: namedBy(here.data, here.report).size }),
  },
];

/** How many the largest total of a heading counts, as printed or as its counts add up. */
function mostOfHeading(here: Here): number {
  const ofHeadings = totalsHere(here).filter(({ parts, base }) => parts[0]?.priority && !base);
  return Math.max(0, ...ofHeadings.map((total) => total.of ?? countedOf(total) ?? 0));
}

/** With news, and without a word for how it stands. */
function isWordless(update: Update): boolean {
  return tells(update) && !update.lifecycle && !update.rating;
}

/** What the report of a row tells of, one by one. */
function rowOfSeries(here: Here): Update[] {
  const [link] = here.passage.rowLinks;
  const [, strategy, slug] =
    /\/strategies\/([^/]+)\/progress\/([^/]+)\/$/.exec(link?.to ?? '') ?? [];
  return here.updatesOf(`${strategy}/${slug}`).filter(tells);
}

/** Those of them to which it gives a word on the axis of the table; undefined stands for none. */
function spokenOf(here: Here, word: string | undefined): Update[] {
  const axis = here.passage.heading.includes('work') ? 'lifecycle' : 'rating';
  return rowOfSeries(here).filter(
    (one) => wordOf(one, axis, hasOneScale(here.data, one.strategy)) === word,
  );
}

/** The updates that use the word of a row. */
function usersOf(here: Here): Update[] {
  const updates = updatesOf(here.data, here.report);
  const { row } = here.passage;
  if (/^Said to have no update/.test(row)) return updates.filter((one) => !tells(one));
  if (/^No word/.test(row)) return updates.filter(isWordless);
  return updates.filter(({ lifecycle, rating }) => lifecycle?.word === row || rating?.word === row);
}
