import { join } from 'node:path';
import { z } from 'zod';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import { counted } from '../../../src/lib/problems/listed.ts';
import { checkWith } from '../content/check-files.ts';
import { writeFiles } from '../content/write-files.ts';
import { addFields } from '../mapping/add-questions.ts';
import { type AnswersFile, readAnswers } from '../mapping/mapping-file.ts';
import type { FilePlace, Outcome } from '../place.ts';
import { tellQuestions } from '../tell/open-questions.ts';
import { tellProblems } from '../tell/problems.ts';
import { askAboutFile, askAboutRows } from './ask-series.ts';
import { composeProfiles } from './compose-profiles.ts';
import { gatherProfiles } from './gather-profiles.ts';
import { addEntries } from './grow-answers.ts';
import { valuesIn } from './mapped-values.ts';
import { columnNames } from './read-records.ts';
import { retoldByRow } from './retold-by-row.ts';
import { isOfValues, type SeriesAnswers, seriesAnswers } from './series-answers.ts';
import { columnsOf, type SeriesColumns } from './series-columns.ts';
import { placeOfSeries, type SeriesPlace } from './series-place.ts';
import { surveyOf } from './survey-values.ts';
import { tellRowFaults, tellSeries } from './tell-series.ts';

/**
 * Takes values over time in from a CSV file, as plans are taken in: first a mapping file with questions, then the
 * content. Any fault leaves no file. Undefined for a file that holds no values over time.
 */
export async function importSeries(file: FilePlace): Promise<Outcome | undefined> {
  const names = await columnNames(file.file);
  const columns = columnsOf(names);
  if (!columns) return undefined;
  const place = placeOfSeries(file);
  if (place.text !== undefined && !isOfValues(place.text)) return undefined;
  const about = askAboutFile(place.name, names, columns);
  return steps(place, place.text ?? addFields(head(place.name), about), names, columns);
}

async function steps(
  place: SeriesPlace,
  begun: string,
  names: readonly string[],
  found: SeriesColumns,
): Promise<Outcome> {
  const { root, folder, file, name, shownMapping: shown } = place;
  const reading = await place.content();
  const entries = reading.entries();
  const known = {
    areas: new Map(entries.areas.map(({ id, data }) => [id, data])),
    measures: new Map(entries.indicators.map(({ id, data }) => [id, data])),
  };
  const before = read(begun);
  if (before.problems.length > 0) return { text: tellProblems(before.problems), code: 1 };
  const columns = columnsWith(before.answers, names, found);
  const added = columns.filter(
    ({ says }) => !before.answers.columns?.some((one) => one.says === says),
  );
  const named = addEntries(begun, { columns: added });
  if (columns.some(({ is }) => is === '?')) return asks(read(named), named);
  const survey = await surveyOf(valuesIn(file, columns));
  const grown = addEntries(named, askAboutRows(survey, before.answers, known));
  const asked = read(grown);
  if (asked.problems.length > 0) return { text: tellProblems(asked.problems), code: 1 };
  if (asked.questions.length > 0) return asks(asked, grown);
  const answers = z.parse(seriesAnswers, asked.file.yaml?.data) as SeriesAnswers;
  const measures = new Map<string, Pick<IndicatorEntry, 'kind'>>([
    ...answers.newMeasures.map((one) => [one.id, one] as const),
    ...known.measures,
  ]);
  const gathered = await gatherProfiles(valuesIn(file, columns), answers, survey, measures);
  const composed = composeProfiles(gathered.profiles, answers, { name, entries });
  const faults = [...gathered.faults, ...composed.faults];
  if (faults.length > 0) return { text: tellRowFaults(name, faults), code: 1 };
  if (composed.files.length > 0) {
    const checked = await checkWith(root, folder, reading, composed.files, {
      isAdvised: false,
    });
    const told = retoldByRow(checked.problems, place.shownContent, composed);
    if (told.faults.length > 0) return { text: tellRowFaults(name, told.faults), code: 1 };
    if (told.problems.length > 0) return { text: tellProblems(told.problems), code: 1 };
  }
  writeFiles(
    new Map([
      ...composed.files.map(({ path, text }) => [join(folder, path), text] as const),
      ...(grown === place.text ? [] : [[place.mapping, grown] as const]),
    ]),
  );
  return { text: tellSeries(place, gathered, composed, answers, survey), code: 0 };

  function read(text: string): AnswersFile<SeriesAnswers> {
    return readAnswers<SeriesAnswers>(shown, text, seriesAnswers);
  }

  function asks({ questions }: AnswersFile<SeriesAnswers>, text: string): Outcome {
    const isNew = place.text === undefined;
    if (text !== place.text) writeFiles(new Map([[place.mapping, text]]));
    const number = counted(questions.length, 'question');
    const first = isNew
      ? `Wrote ${shown}. It has ${number}`
      : text === place.text
        ? `${shown} still has ${number}`
        : `Added to ${shown}, which now has ${number}`;
    return {
      text: [
        `${first}: wherever "?" stands, a person has to decide.`,
        ...tellQuestions({ questions }),
        `Answer them in that file, then run this again: npm run import -- ${place.command}`,
      ].join('\n'),
      code: isNew ? 0 : 1,
    };
  }
}

/** The columns of the file as people have said, or as their names say; a newer file may have others, in another order. */
function columnsWith(
  { columns = [] }: Partial<SeriesAnswers>,
  names: readonly string[],
  { uses }: SeriesColumns,
): SeriesAnswers['columns'] {
  return names.map((says, at) => ({
    says,
    is: columns.find((one) => one.says === says)?.is ?? uses[at] ?? '?',
  }));
}

function head(name: string): string {
  return `# What the columns and rows of ${name.replace(/\s+/g, ' ')} mean. npm run import wrote this file; people answer it, and it is kept for the next one.
# Wherever "?" stands, a person has to decide: write the answer in its place, then run the same command again. More: docs/office.md

`;
}
