// npm run form: a workbook that asks what became of each commitment, to be sent round and imported.
//   npm run form -- mse-2022 2026-11
//   npm run form -- mse-2022 2026-11 --by-lead   a sheet for each lead
import { resolve } from 'node:path';
import { writeForm } from './form/write-form.ts';

const root = resolve(import.meta.dirname, '..');
const { text, code } = await writeForm(root, process.argv.slice(2), process.env);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
