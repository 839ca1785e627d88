// npm run import: take a plan, a form that npm run form wrote, or values over time in from a workbook, a CSV file or the tables of a
// Word file.
//   npm run import -- plan.xlsx              asks first, in imports/plan.yaml; run again, it writes the content
//   npm run import -- plan-2027.xlsx plan    a newer version of the same plan
//   npm run import -- form.xlsx              a form that was filled in
//   npm run import -- values.csv             values of measures, also as the national profiles give them out
import { resolve } from 'node:path';
import { importFile } from './import/import-file.ts';

const root = resolve(import.meta.dirname, '..');
const { text, code } = await importFile(root, process.argv.slice(2), process.env);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
