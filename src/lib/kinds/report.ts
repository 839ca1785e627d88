import { inWords } from '../fields/calendar.ts';
import { say } from '../fields/phrase.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { correctionsTable } from '../open-data/tables/corrections.ts';
import { progressTable } from '../open-data/tables/progress.ts';
import { totalsTable } from '../open-data/tables/totals.ts';
import { reportFields, updateFields } from '../progress/fields.ts';
import { reportKnownFrom } from '../progress/first-known.ts';
import { splitId } from '../register/names.ts';
import type { Report } from '../register/types.ts';
import { address } from '../site/address.ts';
import { fieldOr } from './file-names.ts';
import type { FolderPage, Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { searchWords } from './search-record.ts';
import { reportCard } from './share-words.ts';

/** The list that a strategy with reports has of them. */
const reportList: FolderPage = {
  address: ({ owner }) => address.reports(owner),
  parts: () => [],
  isMadeEmpty: false,
  partTitles: () => [],
  title: (owner, { strategies }) => {
    const strategy = strategies.find(({ id, reports }) => id === owner && reports.length > 0);
    return strategy && `The reports on ${strategy.title}`;
  },
  cards: () => [],
};

/** progress/<strategy>/<month>.mdx */
export const report: Kind<'progress', Report> = {
  collection: 'progress',
  noun: { one: 'progress report', many: 'progress reports' },
  name: 'report',
  exampleId: '2023-09',
  policies: { '': reportFields, 'updates[].': updateFields },
  entries: ({ reports }) => reports,
  knownFrom: ({ data }) => reportKnownFrom(data),
  address: (id) => address.report(splitId(id)),
  hasPage: true,
  beside: () => [],
  list: undefined,
  folder: reportList,
  listed: undefined,
  parts: ({ updates }) => updates.map(({ commitment }) => `update-${commitment}`),
  partTitles: ({ updates }) =>
    updates.map(({ commitment }) => [
      `update-${splitId(commitment.id).slug}`,
      `${commitment.ref}: ${commitment.title}`,
    ]),
  title: ({ title, strategy }) => `${title}, ${strategy.title}`,
  fileName: ({ id, data }, names) =>
    say`${fieldOr('title', id, data)} (${names.strategy(splitId(id).strategyId)})`,
  notes: (one) => {
    const about = { group: one.strategy.title, source: one.source.text };
    return [
      ...notesOn(one.sic, { ...about, where: one.title, path: address.report(one) }),
      ...one.updates.flatMap(({ commitment, sic }) =>
        notesOn(sic, {
          ...about,
          where: `${commitment.ref} ${commitment.title} In ${one.title}`,
          path: address.commitment(commitment),
        }),
      ),
    ];
  },
  found: (one) => [
    {
      path: address.report(one),
      title: one.title,
      lang: one.lang ?? one.strategy.lang,
      text: searchWords('progress report', one.strategy.title, one.strategy.publisher.name),
      facets: { kind: ['report'], strategy: [one.strategyId] },
      updated: one.asAt,
    },
  ],
  search: { rank: 3, as: 'report' },
  cards: (one, register) => [reportCard(one, register)],
  tables: [progressTable, correctionsTable, totalsTable],
  changes: { added: 'report-added', gone: 'report-gone', changed: 'report-edited', byField: false },
  kept: {
    instead:
      'Bring the file back under its name. A report stays as it was; a mistake in it gets an entry under corrections.',
    takesNotice: false,
    mayMove: false,
  },
  reserved: [],
  start: {
    example: 'mse-2022 2026-09',
    named: 'months',
    words: 'Replace this with what the report says of itself, in one or two plain sentences.',
    given: (slug) => ({
      title: `Replace this: progress report, ${monthOf(slug)}`,
      asAt: slug.slice(0, 7),
      updates: true,
    }),
  },
};

function monthOf(slug: string): string {
  return withPlainSpaces(inWords(slug.slice(0, 'YYYY-MM'.length)));
}
