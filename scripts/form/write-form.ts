import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { counted } from '../../src/lib/problems/listed.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { contentFolder } from '../../src/lib/reading/read.ts';
import { readFolder } from '../../src/lib/reading/read-folder.ts';
import { asAtDay } from '../../src/lib/site/as-at.ts';
import { countedFrom } from '../base/counted-from.ts';
import { writeFiles } from '../import/content/write-files.ts';
import { Mistake, orMistake } from '../terminal/mistake.ts';
import { asOds } from './as-ods.ts';
import { asXlsx } from './as-xlsx.ts';
import { howToForm, readFormRequest } from './form-request.ts';
import { formRows } from './form-rows.ts';
import { formSheets } from './form-sheets.ts';

/**
 * Writes the form of a report as a workbook of Excel and as one of LibreOffice, and says what to do with them. A form
 * that is there stays as it is, because it may be filled in.
 */
export async function writeForm(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> {
  if (args.includes('--help')) return { text: howToForm, code: 0 };
  try {
    return await steps(root, args, env);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { text: `${error.message}\n\nNo form has been written.`, code: 1 };
  }
}

async function steps(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> {
  const folder = contentFolder(root, env);
  const from = countedFrom(root, folder, env);
  const reading = await readFolder(folder);
  const { problems } = await checkContent({ root: from, folder, read: async () => reading });
  if (problems.length > 0) {
    const found = report({ problems, advice: [], files: reading.files.length }, 'terminal');
    throw new Mistake(`The content has problems. Put them right first:\n\n${found}`);
  }
  const entries = reading.entries();
  const { name, isByLead } = readFormRequest(args, entries);
  const asAt = orMistake(() => asAtDay(env));
  const rows = formRows(entries, name, { asAt, isByLead });
  if (rows.length === 0) {
    throw new Mistake(
      `No commitment of ${name.strategy} holds in that month, so there is nothing to ask.`,
    );
  }
  const sheets = formSheets(entries, name, rows);
  const base = join(
    dirname(folder),
    'forms',
    `${name.strategy}-${name.report}${isByLead ? '-by-lead' : ''}`,
  );
  const files = new Map<string, Uint8Array>([
    [`${base}.xlsx`, await asXlsx(sheets, asAt)],
    [`${base}.ods`, asOds(sheets, asAt)],
  ]);
  const shown = (path: string) => relative(from, path).split(sep).join('/');
  for (const [path, bytes] of files) {
    if (!existsSync(path) || readFileSync(path).equals(bytes)) continue;
    throw new Mistake(
      `There is a form ${shown(path)} already, and it may be filled in.\nMove it away first, or import it.`,
    );
  }
  writeFiles(files);
  const asked = new Set(rows.map(({ commitment }) => commitment)).size;
  return {
    text: [
      `Wrote ${[...files.keys()].map(shown).join(' and ')}. ${counted(asked, 'commitment')}${isByLead ? `, ${counted(sheets.length - 1, 'lead')}` : ''}.`,
      'Both are the same form: send round one of them.',
      `When it comes back: npm run import -- ${shown(`${base}.xlsx`)}`,
    ].join('\n'),
    code: 0,
  };
}
