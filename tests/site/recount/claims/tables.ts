import { attribute, textOf } from '../../built/tree.ts';
import type { Claim } from '../claim.ts';
import { goesOn, hasDate, hasRating, hasReport, hasWordForWork, isUndated } from '../facts.ts';
import type { Here } from '../here.ts';
import { planOf } from '../labels.ts';
import { plain } from '../line.ts';
import type { Commitment, Priority, Published } from '../records.ts';
import { shareOf } from '../shares.ts';

/** The tables in which commitments are counted row by row. */
export const tables: Claim[] = [
  {
    on: ['home'],
    within: 'attention td',
    linked: true,
    says: '^#held commitments?: ',
    right: (here) => ({ held: here.labelled(here.passage.row, here.planned('in force')).length }),
  },
  {
    on: ['home'],
    within: 'attention second-line',
    says: '^#part in (?<name>.+)$',
    right: (here, { name = '' }) => {
      const strategy = here.data.strategies.find(({ id }) => isCalled(here, id, name));
      return {
        part: strategy && here.labelled(here.passage.row, here.of(strategy.id)).length,
      };
    },
  },
  {
    on: ['home', 'strategies', 'strategy'],
    within: 'td',
    column: /^(Commitments|Proposals|Statements|Actions|Recommendations|Goals|Projects)$/,
    says: '^#all (?:\\p{L}+ )?\\p{L}+$',
    right: (here) => ({ all: rowOf(here)?.length }),
  },
  {
    on: ['home', 'strategies'],
    within: 'td',
    says: '^in #plans plans$',
    right: (here) => ({ plans: new Set(rowOf(here)?.map(({ strategy }) => strategy)).size }),
  },
  {
    on: ['home', 'strategies', 'strategy'],
    within: 'td',
    column: /^(With a report|With a date|Past its date|Overdue(, or date passed with no report)?)$/,
    says: '(?<=^|[^\\d] )#part of #all(?: (?<beside>[\\p{L} ,]+?))?(?= \\d|$)',
    right: (here, { beside }) => {
      const own = rowOf(here) ?? [];
      const { column } = here.passage;
      const what = beside ?? wordsBelow(here);
      if (column === 'With a report') {
        return { part: own.filter(hasReport).length, all: own.length };
      }
      const dated = own.filter(hasDate);
      return column === 'With a date'
        ? { part: dated.length, all: own.length }
        : { part: here.labelled(what, own).length, all: dated.length };
    },
  },
  {
    on: ['home', 'strategies', 'strategy'],
    within: 'td',
    says: '^#undated with no date$',
    right: (here) => ({ undated: rowOf(here)?.filter(isUndated).length }),
  },
  {
    on: ['home', 'strategies', 'strategy'],
    within: 'td',
    says: '^#ongoing ongoing, with no date$',
    right: (here) => ({ ongoing: rowOf(here)?.filter(goesOn).length }),
  },
  {
    on: ['strategies'],
    within: 'th',
    says: '^All #all(?: |$)',
    right: (here) => {
      const plan = planOf(here.passage.heading);
      return { all: here.data.strategies.filter((one) => !plan || one.plan === plan).length };
    },
  },
  {
    on: ['strategy', 'tracker'],
    under: /^What they have and lack$/,
    within: 'td',
    says: '^#part of #all$',
    right: (here) => ({ part: coveredOf(here)?.length, all: here.own.length }),
  },
  {
    on: ['strategy', 'tracker'],
    under: /^What they have and lack$/,
    column: /^Share$/,
    says: '^#share%$',
    right: (here) => ({ share: shareOf(coveredOf(here)?.length, here.own.length) }),
  },
];

/** Whether a plan has a short name, by the way back to it above its list. */
function isCalled(here: Here, id: string, name: string): boolean {
  const pages = ['statements', 'commitments'].map((list) => `/strategies/${id}/${list}/`);
  return pages
    .filter((path) => here.has(path))
    .flatMap((path) => here.elements(path, 'a'))
    .some(
      (link) =>
        attribute(link, 'href')?.endsWith(`/strategies/${id}/`) && plain(textOf(link)) === name,
    );
}

/** The words of the line below a figure, which stand apart from it. */
function wordsBelow({ passage: { cells, column, text } }: Here): string {
  const [, after = ''] = cells.get(column)?.split(text) ?? [];
  return /^\s*([\p{L} ,]+?)(?=\s\d|$)/u.exec(after)?.[1] ?? '';
}

/** What each row of the table of what is known says of a commitment. */
const covered: Record<string, (one: Commitment, data: Published) => boolean> = {
  'A due date': hasDate,
  'A date by which progress is expected': hasDate,
  'A named lead': (one) => one.leads.length > 0,
  'A target': (one) => one.targets.length > 0,
  'An update': hasReport,
  'A rating': hasRating,
  'A word for where the work is': hasWordForWork,
  'A place in the source': (one) => Boolean(one.source?.locator),
};

function coveredOf(here: Here): Commitment[] | undefined {
  const has = covered[here.passage.row];
  return has && here.own.filter((one) => has(one, here.data));
}

/** The commitments of a row: of a strategy, of a heading, or of all above it. */
function rowOf(here: Here): Commitment[] | undefined {
  if (here.strategy) return underHeading(here);
  const linked = here.passage.rowLinks.flatMap(({ to }) => {
    const [, id] = /^\/strategies\/([^/]+)\/$/.exec(to) ?? [];
    return here.data.strategies.filter((one) => one.id === id);
  });
  // Plans of one group that follow one another share a row.
  const [first] = linked;
  if (first) {
    return linked.filter(({ plan }) => plan === first.plan).flatMap(({ id }) => here.of(id));
  }
  return /^All/.test(here.passage.row)
    ? here.planned(here.passage.heading.toLowerCase())
    : undefined;
}

/** The commitments of the heading of a row, with those of the headings below it. */
function underHeading(here: Here): Commitment[] {
  const priority = allIn(here.strategy?.priorities ?? []).find(
    ({ id, title, number }) =>
      here.passage.rowLinks.some(({ to }) => to.endsWith(`#${id}`)) ||
      here.passage.row.startsWith([number, title].filter(Boolean).join(' ')),
  );
  const ids = new Set(priority ? allIn([priority]).map(({ id }) => id) : []);
  if (!priority && /^All /.test(here.passage.row)) return here.own;
  return here.own.filter((one) => one.priority && ids.has(one.priority.id));
}

function allIn(priorities: Priority[]): Priority[] {
  return priorities.flatMap((one) => [one, ...allIn(one.priorities)]);
}
