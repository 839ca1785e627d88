import { foldCase } from '../../../src/lib/fields/id.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import type { Field } from '../mapping/add-questions.ts';
import { open } from '../mapping/schema.ts';
import { comparator, leftOut, type SeriesAnswers } from './series-answers.ts';
import { type SeriesColumns, seriesUses } from './series-columns.ts';
import type { SeriesSurvey } from './survey-values.ts';

/** What is asked before the rows are read: what the file is, and what its columns hold. */
export function askAboutFile(
  name: string,
  names: readonly string[],
  { layout, uses }: SeriesColumns,
): Record<string, Field> {
  const hasInterval = uses.includes('lower') && uses.includes('upper');
  const hasMeasure = uses.includes('measure') || uses.includes('measure-code');
  return {
    values: { value: layout, about: layoutWords[layout] },
    document: {
      value: { id: open, title: open, publisher: open, published: open },
      about: `The file as readers see it cited: an ID such as profiles-2026-06, its title, the ID of the body that published it, and the day
or month on which it was published or downloaded. A newer file is another document, with an ID of its own. We read ${name}.`,
    },
    summary: {
      value: open,
      about: 'What the profiles of its places say, in one to three plain sentences of your own.',
    },
    ...(hasMeasure
      ? {}
      : {
          measure: {
            value: open,
            about: 'The ID of what the file measures, such as fuel-poverty.',
          },
        }),
    ...(hasInterval
      ? {
          level: {
            value: layout === 'profiles' ? 95 : open,
            about: 'The level of the confidence intervals in per cent, such as 95; or none.',
          },
        }
      : {}),
    columns: {
      value: names.map((says, at) => ({ says, is: uses[at] ?? open })),
      about: `What each column holds:
${Object.entries(seriesUses)
  .map(([use, meaning]) => `  ${use.padEnd(13)} ${meaning}`)
  .join('\n')}`,
    },
  };
}

/** What the rows raise and has no answer yet, by the part of the mapping file. */
export function askAboutRows(
  survey: SeriesSurvey,
  answers: Partial<SeriesAnswers>,
  known: KnownSeries,
): AskedEntries {
  const { areas = [], measures = [], newMeasures = [], periods = [] } = answers;
  const used = (list: { says: string; is: string }[], says: string, others: string | undefined) =>
    (list.find((one) => one.says === says)?.is ?? others ?? leftOut) !== leftOut;
  const unclear = [...survey.unclear].flatMap(([says, of]) => {
    const first = of.find(
      (one) =>
        used(areas, one.area, undefined) &&
        (answers.measure !== undefined || used(measures, one.measure, undefined)),
    );
    const isAsked = periods.some((one) => one.says === says);
    return first && !isAsked && says !== '' ? [{ says, row: first.row }] : [];
  });
  return {
    ...asked('areas', survey.areas, areas, answers.otherAreas, (says, { name }) => ({
      says,
      is: areaNamed(name, known),
    })),
    ...(answers.measure === undefined
      ? asked('measures', survey.measures, measures, answers.otherMeasures, (says, { years }) => ({
          says,
          is: measureNamed(says, known),
          ...(answers.values === 'profiles' ? { decimals: 1 } : {}),
          ...(years ? { years: open } : {}),
        }))
      : {}),
    newMeasures: [...measures, { says: answers.measure ?? open, is: answers.measure ?? open }]
      .filter(({ is }) => is !== open && is !== leftOut)
      .filter(({ is }) => !known.measures.has(is) && !newMeasures.some(({ id }) => id === is))
      .map(({ says, is }) => ({
        id: is,
        name: withoutCode(says),
        ...Object.fromEntries(
          ['group', 'counts', 'unit', 'kind', 'polarity', 'polaritySays'].map((one) => [one, open]),
        ),
      })),
    periods: unclear.map(({ says, row }) => ({ entry: { says, is: open }, about: `Row ${row}` })),
  };
}

/** The words above each part of the mapping file. */
export const partWords: Record<string, string> = {
  areas: `The places. Write the ID of the place in this site; comparator for one beside which the others are set, such as England; or leave-out.
A place without a file needs one first: npm run new -- area marlowe.`,
  otherAreas:
    'The file has many places that this site does not know. List above what you need, then write leave-out here.',
  measures: `What is measured. Write the ID of the measure in this site, a new ID, or leave-out. decimals says to how many values are rounded;
without it they stay as they are. years: is 2021/22 a financial year (financial) or a school year (school)?`,
  otherMeasures:
    'The file has many measures that this site does not know. List above what you need, then write leave-out here.',
  newMeasures: `Measures that have no file yet. group: demographics, core20, adults or children. kind: count, share, rate, ratio, rank or words.
polarity: higher-is-better, lower-is-better or no-judgement. polaritySays: source or site. If an ID is misspelt, put it right under measures.`,
  periods:
    'Times that can mean several things. Write a date (2021, 2021-22, 2021-Q3, 2021-06), { from: 2018, to: 2020 }, or words to keep the words alone.',
};

/** What the site knows that a file of values can name. */
export interface KnownSeries {
  areas: ReadonlyMap<string, Entries['areas'][number]['data']>;
  measures: ReadonlyMap<string, Entries['indicators'][number]['data']>;
}

/** Entries to add, by the part; each alone, or with the words above it. Of one field the value. */
export type AskedEntries = Record<string, AskedEntry[] | string>;
type AskedEntry = Record<string, unknown> | { entry: Record<string, unknown>; about: string };

/** What is not known is asked one by one, as long as those are few; else what becomes of all others. */
function asked<Found>(
  part: 'areas' | 'measures',
  found: ReadonlyMap<string, Found>,
  there: readonly { says: string }[],
  others: string | undefined,
  entryOf: (says: string, one: Found) => { is: string },
): AskedEntries {
  const missing = [...found]
    .filter(([says]) => says !== '' && !there.some((one) => one.says === says))
    .map(([says, one]) => entryOf(says, one));
  const named = missing.filter(({ is }) => is !== open);
  const unknown = missing.filter(({ is }) => is === open);
  const other = part === 'areas' ? 'otherAreas' : 'otherMeasures';
  if (others !== undefined) return { [part]: named };
  if (unknown.length <= mostAsked) return { [part]: missing };
  return { [part]: named, [other]: open };
}

function areaNamed(name: string, { areas }: KnownSeries): string {
  const same = (one: string) => foldCase(one) === foldCase(name);
  const found = [...areas].filter(([, { name: own, covers }]) => same(own) || covers.some(same));
  const [first] = found.filter(([, { name: own }]) => same(own));
  if (first) return first[0];
  if (same('England')) return comparator;
  return found.length === 1 && found[0] ? found[0][0] : open;
}

function measureNamed(says: string, { measures }: KnownSeries): string {
  const name = foldCase(withoutCode(says));
  return [...measures].find(([, one]) => foldCase(one.name) === name)?.[0] ?? open;
}

function withoutCode(says: string): string {
  return says.replace(/ \([^()]*\)$/, '');
}

const mostAsked = 20;

const layoutWords = {
  profiles:
    'The download of the national public health profiles (Fingertips), whose columns are known.',
  long: 'Each row is one value.',
  wide: 'Each row has its values side by side, one for each time.',
} as const;
