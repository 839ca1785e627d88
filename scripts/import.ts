// npm run import: take a plan in from a workbook of Excel or LibreOffice, or from a CSV file.
//   npm run import -- plan.xlsx              asks first, in imports/plan.yaml; run again, it writes the content
//   npm run import -- plan-2027.xlsx plan    a newer version of the same plan
//   npm run import -- values.csv             values of measures over time, also as the national profiles give them out
import { resolve } from 'node:path';
import { importPlan } from './import/import-plan.ts';
import { importSeries } from './import/series/import-series.ts';

const root = resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);
const { text, code } =
  (await importSeries(root, given, process.env)) ?? (await importPlan(root, given, process.env));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
