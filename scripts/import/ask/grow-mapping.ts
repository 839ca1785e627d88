import type { KnownContent } from '../content/known-content.ts';
import { addFields, addQuestions } from '../mapping/add-questions.ts';
import { nameFile, sumOf } from '../mapping/file-in-use.ts';
import { type MappingFile, readMapping } from '../mapping/mapping-file.ts';
import type { Asked } from '../plan/asked.ts';
import { findTable, type Table } from '../table/find-table.ts';
import type { Workbook } from '../table/sheet.ts';
import { askAboutPlan } from './about-plan.ts';
import { ask } from './ask.ts';

/**
 * The mapping file of a workbook with every question that its tables raise. What people have answered stays to the
 * letter; where they have written something that cannot be, nothing is added.
 *
 * @param path as people are told it.
 */
export function growMapping(
  book: Workbook,
  { path, text: before, name, known, wasImported }: Growing,
): { file: MappingFile; text: string; tables: Table[] } {
  let text = before ?? '';
  const isEmpty = text === '';
  // An answer can raise further questions; each round asks those of the round before.
  for (let round = 0; ; round += 1) {
    const file = readMapping(path, text);
    const tables = tablesOf(book, file);
    const isWrong = file.problems.length > 0 && !(isEmpty && text === '');
    if (isWrong) return { file, text, tables };
    const asked = { tables, answers: file.answers, known };
    const next = withQuestions(text, asked, { name, sum: sumOf(tables), wasImported });
    if (next === text) return { file, text, tables };
    if (round === mostRounds) throw new Error('A question is asked again although it was written.');
    text = text === '' ? `${head(name)}${next}` : next;
  }
}

/** The tables of a workbook, with the headers that the mapping file names. */
function tablesOf({ sheets }: Workbook, { answers, problems }: MappingFile): Table[] {
  return sheets.map((sheet) => {
    const found =
      problems.length > 0 ? undefined : answers.tables?.find((one) => one.sheet === sheet.name);
    const header = found?.header ?? [];
    return findTable(sheet, header.length > 0 ? header : undefined);
  });
}

function withQuestions(
  text: string,
  asked: Asked,
  file: { name: string; sum: string; wasImported: boolean },
): string {
  const fields = askAboutPlan(asked);
  const withFields = Object.keys(fields).length > 0 ? addFields(text, fields) : text;
  const named = nameFile(withFields, asked.answers, file);
  const questions = ask(asked);
  return questions.length > 0 ? addQuestions(named, questions) : named;
}

function head(name: string): string {
  return `# What the tables of ${name.replace(/\s+/g, ' ')} mean. npm run import wrote this file; people answer it, and it is kept for next year.
# Wherever "?" stands, a person has to decide: write the answer in its place, then run the same command again.
# Everything else is what the table says without doubt: read it, and change what is wrong. More: docs/office.md

`;
}

/** Questions of tables, of columns, of cells, of bodies and of headings; more rounds would go on for ever. */
const mostRounds = 20;

interface Growing {
  path: string;
  /** The file as it is; undefined when there is none. */
  text: string | undefined;
  /** The name of the workbook. */
  name: string;
  known: KnownContent;
  /** Whether content was written from it before. */
  wasImported: boolean;
}
