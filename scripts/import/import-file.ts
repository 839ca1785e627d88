import { Mistake } from '../terminal/mistake.ts';
import { importForm } from './form/import-form.ts';
import { isForm } from './form/marks-in.ts';
import { importPlan } from './import-plan.ts';
import { type Outcome, placeOfFile, placeOfPlan } from './place.ts';
import { importSeries } from './series/import-series.ts';
import { openWorkbook } from './table/open-workbook.ts';

/**
 * Takes a file of an office in: values over time, a form that this site made, which it knows by its marks, or a plan. Says what it did.
 * Any fault leaves no file, and the code is 1.
 */
export async function importFile(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  try {
    const place = placeOfFile(root, args, env);
    const ofValues = await importSeries(place);
    if (ofValues) return ofValues;
    const book = await openWorkbook(place.file);
    return isForm(book)
      ? await importForm(place, book, env)
      : await importPlan(placeOfPlan(place), book);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { text: `${error.message}\n\nNo file has been written.`, code: 1 };
  }
}
