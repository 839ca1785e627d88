// npm run import: take a plan in from a workbook of Excel or LibreOffice, or from a CSV file.
//   npm run import -- plan.xlsx              asks first, in imports/plan.yaml; run again, it writes the content
//   npm run import -- plan-2027.xlsx plan    a newer version of the same plan
import { resolve } from 'node:path';
import { importPlan } from './import/import-plan.ts';

const root = resolve(import.meta.dirname, '..');
const { text, code } = await importPlan(root, process.argv.slice(2), process.env);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
