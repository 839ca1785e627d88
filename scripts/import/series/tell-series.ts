import { listed } from '../../../src/lib/fields/sentence.ts';
import { counted } from '../../../src/lib/problems/listed.ts';
import type { ComposedProfiles } from './compose-profiles.ts';
import { type GatheredProfiles, order, type RowFate, type RowFault } from './gather-profiles.ts';
import type { SeriesAnswers } from './series-answers.ts';
import type { SeriesPlace } from './series-place.ts';
import type { SeriesSurvey } from './survey-values.ts';

/** What is wrong in rows, all at once; of very many the first ones and their number. */
export function tellRowFaults(name: string, faults: readonly RowFault[]): string {
  const shown = faults.toSorted((one, other) => one.row - other.row).slice(0, mostShown);
  const more = faults.length - shown.length;
  return [
    ...shown.map(({ row, says, fix }) => `  ${row > 0 ? `row ${row}: ` : ''}${says}\n    ${fix}`),
    ...(more > 0 ? [`  … and ${counted(more, 'more problem')}`] : []),
    '',
    `${counted(faults.length, 'problem')} in ${name}. No file has been written.`,
  ].join('\n');
}

/** What an import of values has written, what became of every row, and what a person should look at. */
export function tellSeries(
  { name, shownContent }: Pick<SeriesPlace, 'name' | 'shownContent'>,
  gathered: GatheredProfiles,
  { files }: Pick<ComposedProfiles, 'files'>,
  answers: SeriesAnswers,
  survey: SeriesSurvey,
): string {
  const { sum, rows, unusedBesides, partCounts } = gathered;
  const parts = order.flatMap((fate) => {
    const number = sum.get(fate) ?? 0;
    return number === 0 ? [] : [counted(number, ...fateWords[fate])];
  });
  const left = answers.columns
    .filter(({ is }) => is === 'leave-out')
    .map(({ says }) => `“${says}”`);
  return [
    files.length === 0
      ? `Nothing in ${name} is new. No file of the content has been changed.`
      : `Wrote ${listed(countedFiles(files.map(({ path }) => path)), 'and')} into ${shownContent}.`,
    '',
    'Rows',
    `  ${counted(rows, 'row')} = ${parts.join(' + ') || 'nothing'}.`,
    ...(unusedBesides > 0
      ? [
          `  ${counted(unusedBesides, 'value')} to compare with: no place has a value for the same people and time.`,
        ]
      : []),
    ...part(
      'Columns that readers do not see',
      left.length > 0 ? [`  ${listed(left, 'and', 40)}`] : [],
    ),
    ...part('Look at these', [
      ...notesOn(answers, survey),
      ...(partCounts > 0
        ? [
            `  ${counted(partCounts, 'number')} of people or things left out, as no whole number is printed.`,
          ]
        : []),
    ]),
    ...(files.length > 0
      ? [
          '',
          'Next:',
          '  npm run check      finds what is left to say',
          '  npm run registry   enters the addresses of new pages',
          '  npm run changes    says what this changes for readers',
        ]
      : []),
  ].join('\n');
}

/** What was done to all values of a measure. */
function notesOn({ measures }: SeriesAnswers, survey: SeriesSurvey): string[] {
  return measures
    .filter(({ is }) => is !== 'leave-out')
    .flatMap(({ says, is, decimals }) => {
      const found = survey.measures.get(says);
      const only = [found?.sexes, found?.ages]
        .flatMap((all) => (all?.size === 1 ? [...all] : []))
        .filter(Boolean);
      return [
        ...(decimals === undefined
          ? []
          : [`  ${is}: its values are rounded to ${counted(decimals, 'decimal')}.`]),
        ...(only.length > 0
          ? [
              `  ${is}: all its rows are for ${listed(
                only.map((one) => `“${one}”`),
                'and',
              )}. Say so in “counts” of the measure.`,
            ]
          : []),
      ];
    });
}

function part(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** “1 source and 2 profiles”. */
function countedFiles(paths: string[]): string[] {
  const folders = Map.groupBy(paths, (path) => path.split('/')[0] ?? '');
  return [...folders].map(([folder, those]) =>
    counted(those.length, folderWords[folder] ?? 'file'),
  );
}

const folderWords: Record<string, string> = {
  sources: 'source',
  indicators: 'measure',
  snapshots: 'profile',
};

const fateWords: Record<RowFate, readonly [string, string]> = {
  value: ['row in use', 'rows in use'],
  beside: ['row to compare with', 'rows to compare with'],
  repeat: ['row that says again what another says', 'rows that say again what others say'],
  nothing: ['row without a value', 'rows without a value'],
  measure: ['row of a measure that is left out', 'rows of measures that are left out'],
  area: ['row of a place that is left out', 'rows of places that are left out'],
  empty: ['empty row', 'empty rows'],
};

const mostShown = 40;
